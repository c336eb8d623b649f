/** How large the packed streams of a PDF become, before the parser unpacks them without asking. */
import { inflateSync } from 'node:zlib'

const mega = 1024 * 1024
/** One drawing of a page; a scanned page in colour at 300 dots an inch has 26. */
const mostOfOne = 128 * mega
const mostOfAll = 1024 * mega

/** The size of one stream; 0 when it is packed otherwise, undefined when it goes beyond the limit. */
function sizeOf(packed: Uint8Array): number | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: mostOfOne }).length
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 0
  }
}

/** Where each stream begins: after the word and its line end. Only those with the first byte of the usual packing. */
function* starts(bytes: Uint8Array): Generator<number> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const from = at + 6 + (file[at + 6] === 13 ? 2 : 1)
    if ((file[from] ?? 0) % 16 === 8) yield from
  }
}

/** Cost: unpacks once what the parser will unpack again, and keeps nothing of it. */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  let all = 0
  for (const from of starts(bytes)) {
    const size = sizeOf(bytes.subarray(from))
    if (size === undefined || (all += size) > mostOfAll) return true
  }
  return false
}

export const mostUnpackedOfPdf: number = mostOfOne / mega
