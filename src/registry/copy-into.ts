/** COPY in one message: the command, the rows and the end mark go out together. */
import type { Connection, PoolClient, Submittable } from 'pg'

const copyData = 0x64
const copyDone = Buffer.from([0x63, 0, 0, 0, 4])

/** A message of the protocol: its letter, its length with the four bytes of the length itself, its body. */
function messageHead(letter: number, body: number): Buffer {
  const head = Buffer.allocUnsafe(5)
  head[0] = letter
  head.writeInt32BE(body + 4, 1)
  return head
}

/**
 * Fills a table, made or emptied in the same transaction, from rows in COPY's binary form. They are frozen at once. The embedded database answers message by message and would see the end
 * of its input where a server waits for rows, so nothing may be sent later; a server takes it the same way.
 */
export function copyInto(client: PoolClient, into: { table: string; columns: string }, rows: Uint8Array) {
  const command = Buffer.from(`copy ${into.table} (${into.columns}) from stdin (format binary, freeze)\0`)
  const message = Buffer.concat([
    messageHead(0x51, command.length),
    command,
    messageHead(copyData, rows.length),
    rows,
    copyDone,
  ])
  return new Promise<void>((done, failed) => {
    client.query(new Copy(message, (error) => (error ? failed(error) : done())))
  })
}

/** What node-postgres calls while the answer comes in. */
class Copy implements Submittable {
  readonly #message: Buffer
  readonly #settle: (error?: Error) => void
  constructor(message: Buffer, settle: (error?: Error) => void) {
    this.#message = message
    this.#settle = settle
  }
  submit(connection: Connection): void {
    connection.stream.write(this.#message)
  }
  handleCopyInResponse(): void {}
  handleCommandComplete(): void {}
  handleError(error: Error): void {
    this.#settle(error)
  }
  handleReadyForQuery(): void {
    this.#settle()
  }
}
