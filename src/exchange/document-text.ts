/** Bytes of a text file as characters, in any of the character sets Chinese offices write. */

/** UTF-8; bytes that are not are taken for GB 18030. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
