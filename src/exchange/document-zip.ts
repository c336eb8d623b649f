/** Reads chosen parts of a zip archive, and nothing before its directory has told how large they are. */
import { inflateRawSync } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  readonly size: number
  readonly packed: number
  readonly at: number
  readonly method: number
  readonly locked: boolean
}

export const endSign = 0x06054b50
export const entrySign = 0x02014b50
export const localSign = 0x04034b50
/** The end record is 22 bytes and a comment of at most 65,535. */
const longestEnd = 65_557
const mostEntries = 10_000

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - longestEnd)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSign) return at
  return undefined
}

/** The directory; undefined when there is none, or it does not hold together. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes)
  const end = bytes.length < 22 ? undefined : endOf(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  if (count > mostEntries) return undefined
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySign) return undefined
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/'),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of one part; undefined when they are damaged or more than the directory promised. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localSign) return undefined
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed) return undefined
  if (entry.method === 0) return packed
  if (entry.method !== 8) return undefined
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch {
    return undefined
  }
}
