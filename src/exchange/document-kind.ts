/** What a file is, by its first bytes and not by its name: a renamed file is told apart, and what cannot be read is refused. */
import { refuse } from '#kernel'
import { type ZipEntry, zipEntries } from './document-zip.ts'

export type DocumentKind =
  | { readonly format: 'docx'; readonly entries: readonly ZipEntry[] }
  | { readonly format: 'pdf' | 'text' }

const latin = (bytes: Uint8Array, from: number, to: number) =>
  new TextDecoder('latin1').decode(bytes.subarray(from, to))

const starts = (bytes: Uint8Array, ...signs: readonly number[]) => signs.every((sign, i) => bytes[i] === sign)

const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
]
const archives: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
]

/** Old Office files are one container; the names of its streams, in UTF-16, tell whose. */
function ofContainer(bytes: Uint8Array, name: string): never {
  const names = latin(bytes, 0, bytes.length).replaceAll('\0', '')
  if (names.includes('EncryptedPackage')) return refuse('document.locked', { name })
  const kind = names.includes('PowerPoint Document') ? 'ppt' : /Workbook/.test(names) ? 'xls' : 'doc'
  return refuse('document.foreign', { name, kind: kind === 'doc' && /\.wps$/i.test(name) ? 'wps' : kind })
}

function ofZip(bytes: Uint8Array, name: string): DocumentKind {
  const entries = zipEntries(bytes)
  if (!entries) return refuse('document.broken', { name, kind: /\.docx$/i.test(name) ? '.docx' : 'zip' })
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.name))
  if (has(/^\/?word\/document\d*\.xml$/)) return { format: 'docx', entries }
  const kind = has(/^xl\//)
    ? 'xls'
    : has(/^ppt\//)
      ? 'ppt'
      : has(/^OFD\.xml$/i)
        ? 'ofd'
        : has(/^content\.xml$/)
          ? 'odt'
          : 'archive'
  return refuse('document.foreign', { name, kind })
}

export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return ofZip(bytes, name)
  if (latin(bytes, 0, 1024).includes('%PDF-')) return { format: 'pdf' }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return ofContainer(bytes, name)
  const head = latin(bytes, 0, 200).trimStart()
  if (head.startsWith('{\\rtf')) return refuse('document.foreign', { name, kind: 'rtf' })
  if (/^(?:MIME-Version:|From: <Saved by)/i.test(head))
    return refuse('document.foreign', { name, kind: 'mht' })
  if (pictures.some((signs) => starts(bytes, ...signs)))
    return refuse('document.foreign', { name, kind: 'image' })
  if (archives.some((signs) => starts(bytes, ...signs)))
    return refuse('document.foreign', { name, kind: 'archive' })
  return { format: 'text' }
}
