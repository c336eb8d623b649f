/** The log: one JSON line an event on standard error, without what must not be kept there. */
import type { DestinationStream, Logger } from 'pino'
import pino from 'pino'

/** Anything under these names is replaced, one and two levels deep. */
const secret = [
  'password',
  'token',
  'cookie',
  'authorization',
  'idNumber',
  'id_number',
  'phone',
  'bankAccount',
  'bank_account',
]

export type Log = Logger

/** Standard output belongs to programs that read `--json`, so the log goes to standard error. */
export const openLog = (level: string, destination: DestinationStream = pino.destination(2)): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
      // A failing statement carries its values in the driver's error; only message and code are told.
      serializers: { error: (error: unknown) => (error instanceof Error ? briefly(error) : String(error)) },
    },
    destination,
  )

const briefly = (error: Error) => ({
  name: error.name,
  message: error.message,
  ...('code' in error ? { code: error.code } : {}),
  stack: error.stack,
})
