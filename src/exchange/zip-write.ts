/** Writes a zip archive. */
import { crc32 } from 'node:zlib'
import { endSign, entrySign, localSign, viewOf } from './document-zip.ts'

/** An archive of parts as they are, not packed. */
export function zipOf(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const directory: Uint8Array[] = []
  const pieces: Uint8Array[] = []
  let at = 0
  for (const [name, content] of parts) {
    const path = new TextEncoder().encode(name)
    const local = record(30, [localSign, crc32(content), content.length, path.length])
    const entry = record(46, [entrySign, crc32(content), content.length, path.length])
    viewOf(entry).setUint32(42, at, true)
    pieces.push(local, path, content)
    directory.push(entry, path)
    at += local.length + path.length + content.length
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = new Uint8Array(22)
  const view = viewOf(end)
  view.setUint32(0, endSign, true)
  view.setUint16(8, parts.size, true)
  view.setUint16(10, parts.size, true)
  view.setUint32(12, size, true)
  view.setUint32(16, at, true)
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]))
}

/** A local header, or an entry of the directory: the same fields, two bytes further on. */
function record(length: number, [sign = 0, crc = 0, size = 0, path = 0]: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(length)
  const view = viewOf(bytes)
  const shift = length === 46 ? 2 : 0
  view.setUint32(0, sign, true)
  view.setUint16(4, 20, true)
  if (shift) view.setUint16(6, 20, true)
  view.setUint32(14 + shift, crc, true)
  view.setUint32(18 + shift, size, true)
  view.setUint32(22 + shift, size, true)
  view.setUint16(26 + shift, path, true)
  return bytes
}
