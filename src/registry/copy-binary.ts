/** Rows in the binary form of PostgreSQL's COPY: nothing is turned into text on one side and parsed on the other. */
/** PostgreSQL counts days from 2000-01-01. */
const epochDay = 10_957
const textOid = 25

/** From here on a built-in copy is faster than a loop. */
const long = 48

/**
 * Writes rows, or cells to be used again; every column is one call, in the order of the COPY command. `null` is null.
 * What the rows follow (`head`) and the memory to write to are given when they will be sent; it grows when it must.
 */
export class CopyRows {
  #bytes: Buffer
  #at = 0
  readonly #start: number

  constructor(head: Uint8Array = new Uint8Array(0), memory = new ArrayBuffer(256)) {
    this.#bytes = Buffer.from(memory)
    this.#room(head.length)
    this.#bytes.set(head)
    this.#at = this.#start = head.length
  }

  get isEmpty(): boolean {
    return this.#at === this.#start
  }

  row(columns: number): this {
    this.#room(2)
    return this.#int16(columns)
  }

  text(value: string | null): this {
    if (value === null) return this.#null()
    this.#room(4 + value.length * 3)
    const written = this.#bytes.write(value, this.#at + 4, 'utf8')
    this.#int32(written)
    this.#at += written
    return this
  }

  /** Text of ASCII characters only: codes, words, sealed numbers. */
  ascii(value: string | null): this {
    if (value === null) return this.#null()
    this.#room(4 + value.length)
    this.#int32(value.length)
    const [bytes, at] = [this.#bytes, this.#at]
    if (value.length >= long) bytes.write(value, at, 'latin1')
    else for (let i = 0; i < value.length; i++) bytes[at + i] = value.charCodeAt(i)
    this.#at = at + value.length
    return this
  }

  /** The four words of a UUID. */
  uuid(words: Uint32Array | null): this {
    if (words === null) return this.#null()
    this.#room(20)
    this.#int32(16)
    for (let w = 0; w < 4; w++) this.#int32(words[w] as number)
    return this
  }

  /** A day by its number, as the kernel counts. */
  day(value: number | null): this {
    return value === null ? this.#null() : this.integer(value - epochDay)
  }

  integer(value: number | null): this {
    if (value === null) return this.#null()
    this.#room(8)
    return this.#int32(4).#int32(value)
  }

  smallint(value: number): this {
    this.#room(6)
    return this.#int32(2).#int16(value)
  }

  bigint(value: bigint | null): this {
    if (value === null) return this.#null()
    this.#room(12)
    this.#int32(8)
    this.#at = this.#bytes.writeBigInt64BE(value, this.#at)
    return this
  }

  boolean(value: boolean | null): this {
    if (value === null) return this.#null()
    this.#room(5)
    this.#int32(1)
    this.#bytes[this.#at++] = value ? 1 : 0
    return this
  }

  /** Cells made before: the same values in many rows. */
  cell(cell: Uint8Array): this {
    this.#room(cell.length)
    const [bytes, at] = [this.#bytes, this.#at]
    if (cell.length >= long) bytes.set(cell, at)
    else for (let i = 0; i < cell.length; i++) bytes[at + i] = cell[i] as number
    this.#at = at + cell.length
    return this
  }

  /** `jsonb`: a version byte before the text. */
  json(value: string): this {
    this.#room(5 + value.length * 3)
    const written = this.#bytes.write(value, this.#at + 5, 'utf8')
    this.#int32(written + 1)
    this.#bytes[this.#at] = 1
    this.#at += 1 + written
    return this
  }

  /** `text[]` of one dimension. */
  texts(values: readonly string[] | null): this {
    if (values === null) return this.#null()
    this.#room(24)
    const lengthAt = this.#at
    const dimensions = values.length === 0 ? [0, 0, textOid] : [1, 0, textOid, values.length, 1]
    this.#at += 4
    for (const n of dimensions) this.#int32(n)
    for (const value of values) this.text(value)
    this.#bytes.writeInt32BE(this.#at - lengthAt - 4, lengthAt)
    return this
  }

  /** What was written, to be used again by `cell`. */
  asCell(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(this.#start, this.#at))
  }

  /** Head, rows, end mark and what follows, in memory that may be handed over. Nothing may be written afterwards. */
  finish(tail: Uint8Array): Buffer<ArrayBuffer> {
    this.#room(2 + tail.length)
    this.#int16(-1)
    this.#bytes.set(tail, this.#at)
    this.#at += tail.length
    return this.#bytes.subarray(0, this.#at) as Buffer<ArrayBuffer>
  }

  #null(): this {
    this.#room(4)
    return this.#int32(-1)
  }

  #int16(value: number): this {
    this.#bytes[this.#at++] = value >>> 8
    this.#bytes[this.#at++] = value
    return this
  }

  #int32(value: number): this {
    const [bytes, at] = [this.#bytes, this.#at]
    bytes[at] = value >>> 24
    bytes[at + 1] = value >>> 16
    bytes[at + 2] = value >>> 8
    bytes[at + 3] = value
    this.#at = at + 4
    return this
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return
    // Memory of its own, so that it can be handed to another thread.
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.#at + bytes))
    this.#bytes.copy(larger, 0, 0, this.#at)
    this.#bytes = larger
  }
}
