/** One entry of a ZIP file, as .docx files are: only what reading bookmarks back needs, strict about everything else. */
import { inflateRawSync } from 'node:zlib'
import { refuse } from '#kernel'

/** A report has a few hundred kilobytes of text; a file that unpacks to more is not one. */
const largest = 64 * 1024 * 1024

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/** The unpacked bytes of an entry, or a refusal when the file is no ZIP or has no such entry. */
export function zipEntry(file: Uint8Array, name: string): Uint8Array {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  try {
    const found = find(bytes, name)
    if (found) return unpack(bytes, found)
  } catch {
    // A length or an offset that points out of the file, or a stream that does not unpack: told like any other wrong file.
  }
  return refuse('evaluation.not-a-report-file', {})
}

type Entry = { readonly method: number; readonly packed: number; readonly at: number }

function find(bytes: Buffer, name: string): Entry | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== endOfDirectory) return undefined
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== directoryEntry) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name)
      return {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        at: bytes.readUInt32LE(at + 42),
      }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return undefined
}

function unpack(bytes: Buffer, { method, packed, at }: Entry): Uint8Array {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const data = bytes.subarray(start, start + packed)
  return method === 0 ? data : inflateRawSync(data, { maxOutputLength: largest })
}
