/** All settings, read from the environment once. Outside demo mode nothing unsafe is assumed. */
import { refuse } from '#kernel'
import { demoKeys, readFieldKeys, readIndexKey } from './secret-keys.ts'

export type Config = {
  readonly mode: 'demo' | 'production'
  /** Directory of the embedded database and of files. */
  readonly dataDirectory: string
  /** PostgreSQL by address; without it the embedded database. */
  readonly databaseUrl: string | undefined
  readonly port: number
  readonly host: string
  /** How users reach the service, `https://…`; cookies are `Secure` when it says https. */
  readonly origin: string | undefined
  /** Demo mode: the moment the clock starts at. */
  readonly now: string | undefined
  /** Whether a commit waits for the disk (embedded database). */
  readonly durable: boolean
  readonly logLevel: string
  readonly keys: {
    readonly field: readonly { readonly id: string; readonly key: Uint8Array }[]
    readonly index: Uint8Array
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

export function readConfig(environment: Environment): Config {
  const get = (name: string) => environment[name]?.trim() || undefined
  const mode = readMode(get('TONGXING_MODE'))
  return {
    mode,
    dataDirectory: get('TONGXING_DATA') ?? './data',
    databaseUrl: get('DATABASE_URL'),
    port: readPort(get('PORT') ?? '3000'),
    host: get('TONGXING_HOST') ?? '127.0.0.1',
    origin: readOrigin(get('TONGXING_ORIGIN'), mode),
    now: demoOnly(mode, 'TONGXING_NOW', get('TONGXING_NOW')),
    durable: demoOnly(mode, 'TONGXING_DURABLE', get('TONGXING_DURABLE')) !== 'off',
    logLevel: readLogLevel(get('TONGXING_LOG') ?? 'info'),
    keys: readKeys(mode, get('TONGXING_FIELD_KEYS'), get('TONGXING_INDEX_KEY')),
  }
}

function readKeys(
  mode: Config['mode'],
  field: string | undefined,
  index: string | undefined,
): Config['keys'] {
  if (mode === 'demo' && field === undefined && index === undefined) return demoKeys
  if (field === undefined) refuse('platform.key-missing', { variable: 'TONGXING_FIELD_KEYS' })
  if (index === undefined) refuse('platform.key-missing', { variable: 'TONGXING_INDEX_KEY' })
  return { field: readFieldKeys(field), index: readIndexKey(index) }
}

function readMode(text: string | undefined): Config['mode'] {
  if (text === undefined || text === 'demo') return 'demo'
  return text === 'production' ? text : refuse('platform.mode-unknown', { value: text })
}

function readPort(text: string): number {
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : refuse('platform.port-malformed', { value: text })
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

const readLogLevel = (text: string): string =>
  levels.includes(text)
    ? text
    : refuse('platform.log-level-unknown', { value: text, levels: levels.join(', ') })

/** Outside demo mode sign-in must not travel in the clear, and foreign sites must be told apart from our own. */
function readOrigin(text: string | undefined, mode: Config['mode']): string | undefined {
  if (text === undefined) return mode === 'demo' ? undefined : refuse('platform.origin-missing')
  const origin = URL.canParse(text) ? new URL(text) : undefined
  const well = origin && (origin.protocol === 'https:' || (origin.protocol === 'http:' && mode === 'demo'))
  return well ? origin.origin : refuse('platform.origin-malformed', { value: text })
}

function demoOnly(mode: Config['mode'], variable: string, value: string | undefined): string | undefined {
  if (value !== undefined && mode !== 'demo') refuse('platform.demo-only', { variable })
  return value
}
