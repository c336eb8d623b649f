/** A Word document as text: mammoth reads it, after its numbers are written out and everything but text is left aside. */
import mammoth from 'mammoth'
import { type Problem, refuse } from '#kernel'
import type { Extracted } from './document.ts'
import { linesOfHtml } from './document-html.ts'
import { withNumbers } from './document-numbered.ts'
import { numberingOf } from './document-numbering.ts'
import { unpack, type ZipEntry } from './document-zip.ts'
import { withoutLooks } from './docx-looks.ts'
import { zipOf } from './zip-write.ts'

/** Most the text parts may unpack to, in MiB; 200 pages with tables have about 6. */
const mostUnpacked = 48
const mega = 1024 * 1024

const textPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|styles\d*|numbering\d*|footnotes\d*|endnotes\d*)\.xml|word\/_rels\/document\d*\.xml\.rels)$/

/** The parts that hold text; refused before anything is unpacked when they claim too much. */
function partsOf(name: string, bytes: Uint8Array, entries: readonly ZipEntry[]): Map<string, Uint8Array> {
  const wanted = entries.filter((entry) => textPart.test(entry.name))
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0)
  if (size > mostUnpacked * mega)
    refuse('document.unpacks-too-large', { name, size: Math.ceil(size / mega), limit: mostUnpacked })
  if (wanted.some((entry) => entry.locked)) refuse('document.locked', { name })
  const parts = new Map<string, Uint8Array>()
  for (const entry of wanted) {
    const content = unpack(bytes, entry)
    if (!content) return refuse('document.broken', { name, kind: '.docx' })
    parts.set(entry.name, content)
  }
  return parts
}

const utf8 = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array())
const named = (parts: ReadonlyMap<string, Uint8Array>, pattern: RegExp) =>
  [...parts.keys()].find((name) => pattern.test(name)) ?? ''

/** More than any plan has; the tree made of them takes about a kilobyte each. */
const mostTags = 400_000

function numbered(name: string, parts: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const text = (pattern: RegExp) => utf8(parts.get(named(parts, pattern)))
  const numbering = numberingOf(text(/numbering/), text(/styles/))
  const body = named(parts, /^word\/document\d*\.xml$/)
  // numbers are text from here on; left in, they would be counted a second time
  parts.delete(named(parts, /numbering/))
  const { xml, tags } = withoutLooks(utf8(parts.get(body)))
  if (tags > mostTags) refuse('document.tangled', { name })
  return parts.set(body, new TextEncoder().encode(withNumbers(xml, numbering)))
}

/** Tables of contents repeat the headings; nothing else is left out. */
const styleMap = ["p[style-name^='toc '] => !", "p[style-name^='TOC '] => !"]

export async function linesOfDocx(
  name: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Extracted> {
  const parts = numbered(name, partsOf(name, bytes, entries))
  let pictures = 0
  const convertImage = mammoth.images.imgElement(async () => {
    pictures++
    return { src: '' }
  })
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(zipOf(parts)) },
      { styleMap, convertImage, externalFileAccess: false },
    )
    .catch(() => refuse('document.broken', { name, kind: '.docx' }))
  const warnings: Problem[] = pictures > 0 ? [{ code: 'document.pictures', facts: { count: pictures } }] : []
  return { text: linesOfHtml(value, name).join('\n'), warnings }
}
