/** Rows in the binary form of PostgreSQL's COPY: nothing is turned into text on one side and parsed on the other. */
import type { Day } from '#kernel'
import { dayNumber } from '#kernel'

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
/** PostgreSQL counts days and microseconds from 2000-01-01. */
const epochDay = 10_957
const textOid = 25

const days = new Map<Day, number>()

/** Days repeat: people are many and days few. */
function daysSince2000(day: Day): number {
  let n = days.get(day)
  if (n === undefined) days.set(day, (n = dayNumber(day) - epochDay))
  return n
}

const nibble = (code: number) => (code < 58 ? code - 48 : code - 87)

/** Writes one table's rows; every column is one call, in the order of the COPY command. `null` is null. */
export class CopyRows {
  #bytes = Buffer.allocUnsafe(1 << 16)
  #at = 0

  constructor() {
    this.#at = signature.copy(this.#bytes)
  }

  get isEmpty(): boolean {
    return this.#at === signature.length
  }

  row(columns: number): this {
    this.#room(2)
    this.#at = this.#bytes.writeInt16BE(columns, this.#at)
    return this
  }

  text(value: string | null): this {
    if (value === null) return this.#null()
    this.#room(4 + value.length * 3)
    const written = this.#bytes.write(value, this.#at + 4, 'utf8')
    this.#bytes.writeInt32BE(written, this.#at)
    this.#at += 4 + written
    return this
  }

  /** Text of ASCII characters only: codes, words, sealed numbers. */
  ascii(value: string | null): this {
    if (value === null) return this.#null()
    this.#room(4 + value.length)
    this.#at = this.#bytes.writeInt32BE(value.length, this.#at)
    const [bytes, at] = [this.#bytes, this.#at]
    for (let i = 0; i < value.length; i++) bytes[at + i] = value.charCodeAt(i)
    this.#at = at + value.length
    return this
  }

  uuid(value: string | null): this {
    if (value === null) return this.#null()
    this.#room(20)
    this.#at = this.#bytes.writeInt32BE(16, this.#at)
    const bytes = this.#bytes
    let at = this.#at
    for (let i = 0; i < 36; i += 2) {
      if (value.charCodeAt(i) === 45) i++
      bytes[at++] = (nibble(value.charCodeAt(i)) << 4) | nibble(value.charCodeAt(i + 1))
    }
    this.#at = at
    return this
  }

  day(value: Day | null): this {
    return value === null ? this.#null() : this.integer(daysSince2000(value))
  }

  integer(value: number | null): this {
    if (value === null) return this.#null()
    this.#room(8)
    this.#at = this.#bytes.writeInt32BE(4, this.#at)
    this.#at = this.#bytes.writeInt32BE(value, this.#at)
    return this
  }

  smallint(value: number): this {
    this.#room(6)
    this.#at = this.#bytes.writeInt32BE(2, this.#at)
    this.#at = this.#bytes.writeInt16BE(value, this.#at)
    return this
  }

  bigint(value: bigint | null): this {
    if (value === null) return this.#null()
    this.#room(12)
    this.#at = this.#bytes.writeInt32BE(8, this.#at)
    this.#at = this.#bytes.writeBigInt64BE(value, this.#at)
    return this
  }

  boolean(value: boolean | null): this {
    if (value === null) return this.#null()
    this.#room(5)
    this.#at = this.#bytes.writeInt32BE(1, this.#at)
    this.#bytes[this.#at++] = value ? 1 : 0
    return this
  }

  /** `jsonb`: a version byte before the text. */
  json(value: string): this {
    this.#room(5 + value.length * 3)
    const written = this.#bytes.write(value, this.#at + 5, 'utf8')
    this.#at = this.#bytes.writeInt32BE(written + 1, this.#at)
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
    for (const n of dimensions) this.#at = this.#bytes.writeInt32BE(n, this.#at)
    for (const value of values) this.text(value)
    this.#bytes.writeInt32BE(this.#at - lengthAt - 4, lengthAt)
    return this
  }

  /** The bytes of all rows with the end mark; the rows are empty afterwards. */
  finish(): Uint8Array<ArrayBuffer> {
    this.#room(2)
    this.#at = this.#bytes.writeInt16BE(-1, this.#at)
    return new Uint8Array(this.#bytes.subarray(0, this.#at))
  }

  #null(): this {
    this.#room(4)
    this.#at = this.#bytes.writeInt32BE(-1, this.#at)
    return this
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + bytes))
    this.#bytes.copy(larger, 0, 0, this.#at)
    this.#bytes = larger
  }
}

/** Microseconds since 2000-01-01 of an instant, for `bigint` in a timestamptz column. */
export const microsecondsOf = (instant: string): bigint =>
  BigInt(Date.parse(instant) - epochDay * 86_400_000) * 1000n
