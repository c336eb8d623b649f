/** COPY in one message: the command, the rows and the end mark go out together. */
import type { Connection, PoolClient, Submittable } from 'pg'
import { CopyRows } from './copy-binary.ts'

/** A table and its columns in the order of the rows. */
export type Into = { readonly table: string; readonly columns: string }

const query = 0x51
const copyData = 0x64
const copyDone = Buffer.from([0x63, 0, 0, 0, 4])
const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')

/** A message of the protocol: its letter, its length with the four bytes of the length itself, its body. */
function messageHead(letter: number, body: number): Buffer {
  const head = Buffer.allocUnsafe(5)
  head[0] = letter
  head.writeInt32BE(body + 4, 1)
  return head
}

/** Everything that goes out before the rows; the length of the data is filled in when it is known. */
function copyHead({ table, columns }: Into): Buffer {
  const command = Buffer.from(`copy ${table} (${columns}) from stdin (format binary, freeze)\0`)
  return Buffer.concat([messageHead(query, command.length), command, messageHead(copyData, 0), signature])
}

/** Rows written straight into the message that will carry them: they are never copied on their way to the database. */
export class CopyMessage {
  readonly rows: CopyRows
  readonly #dataAt: number

  /** `memory`: where to write; it may be that of a message already taken. */
  constructor(into: Into, memory = new ArrayBuffer(1 << 16)) {
    const head = copyHead(into)
    this.rows = new CopyRows(head, memory)
    this.#dataAt = head.length - signature.length
  }

  finish(): Buffer<ArrayBuffer> {
    const message = this.rows.finish(copyDone)
    message.writeInt32BE(message.length - copyDone.length - this.#dataAt + 4, this.#dataAt - 4)
    return message
  }
}

/**
 * Fills a table, made or emptied in the same transaction, from a finished `CopyMessage`. Its rows are frozen at once. The
 * embedded database answers message by message and would see the end of its input where a server waits for rows, so
 * nothing may be sent later; a server takes it the same way.
 */
export const copyInto = (client: PoolClient, message: Uint8Array): Promise<void> =>
  new Promise<void>((done, failed) => {
    client.query(new Copy(message, (error) => (error ? failed(error) : done())))
  })

/** What node-postgres calls while the answer comes in. */
class Copy implements Submittable {
  readonly #message: Uint8Array
  readonly #settle: (error?: Error) => void
  constructor(message: Uint8Array, settle: (error?: Error) => void) {
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
