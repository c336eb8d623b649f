/** Bytes of a text file as characters, in any of the character sets Chinese offices write. */
import { refuse } from '#kernel'

const strict = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A zero byte never stands in UTF-8 or GB 18030 text; in UTF-16 it is one half of every Latin sign and line end. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const end = Math.min(bytes.length, 65_536)
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even === odd || bytes.length % 2 === 1) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Strict UTF-8 first: other Chinese text is almost never valid UTF-8, whatever a page declares about itself. */
function lettersOf(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const label = wide(bytes)
  if (label) return new TextDecoder(label).decode(bytes)
  if (bytes.includes(0)) return undefined
  const plain = strict('utf-8', bytes)
  if (plain !== undefined) return plain
  const named = declared === undefined || /^(?:utf|gb)/i.test(declared) ? undefined : named_(declared, bytes)
  return named ?? new TextDecoder('gb18030').decode(bytes)
}

/** A label nobody knows throws inside, and is passed over. */
const named_ = strict

/** Line ends become `\n` and the byte order mark goes, so that the same words saved twice are the same text. */
export function textOf(bytes: Uint8Array, name: string, declared?: string): string {
  const text = lettersOf(bytes, declared)
  if (text === undefined) return refuse('document.not-text', { name })
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}

/** Signs the decoder could not make out. */
export const lostLetters = (text: string): number => text.split('\ufffd').length - 1
