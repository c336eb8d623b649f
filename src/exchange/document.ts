/** The one door for plan documents: bytes of any format in, the text that `plandoc` understands best out. */
import { type Problem, refuse } from '#kernel'
import { linesOfDocx } from './document-docx.ts'
import { linesOfHtml } from './document-html.ts'
import { type DocumentKind, kindOf } from './document-kind.ts'
import { textOfMarkdown } from './document-markdown.ts'
import { linesOfPdf } from './document-pdf.ts'
import { lostLetters, textOf } from './document-text.ts'

export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

export type ReadDocument = {
  /** What is kept, read and shown beside the result: every place of a value points into it. */
  readonly text: string
  readonly format: DocumentFormat
  /** What could not be carried over and wants a person's eyes; sentences in `exchangeProblems`. */
  readonly warnings: readonly Problem[]
}

/** What a reader of one format hands back. */
export type Extracted = { readonly text: string; readonly warnings: readonly Problem[] }

/** The largest file taken, in MiB; a plan of 200 pages with pictures has a tenth of it. */
export const mostMegabytes = 20

const mega = 1024 * 1024

const htmlHead =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|meta)[\s>]/i

/** `charset=gb2312` in the head of a page; the head is Latin in every character set used there. */
const declaredIn = (bytes: Uint8Array): string | undefined =>
  /charset\s*=\s*["']?([\w-]{1,40})/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]

function ofText(name: string, bytes: Uint8Array): Extracted & { format: DocumentFormat } {
  const text = textOf(bytes, name, declaredIn(bytes))
  if (htmlHead.test(text.slice(0, 4096)) || /\.x?html?$/i.test(name))
    return { text: linesOfHtml(text, name).join('\n'), format: 'html', warnings: [] }
  if (/\.(?:md|markdown)$/i.test(name))
    return { text: textOfMarkdown(text, name), format: 'md', warnings: [] }
  return { text, format: 'txt', warnings: [] }
}

async function extract(name: string, bytes: Uint8Array): Promise<Extracted & { format: DocumentFormat }> {
  const kind: DocumentKind = kindOf(bytes, name)
  switch (kind.format) {
    case 'docx':
      return { ...(await linesOfDocx(name, bytes, kind.entries)), format: 'docx' }
    case 'pdf':
      return { ...(await linesOfPdf(name, bytes)), format: 'pdf' }
    case 'text':
      return ofText(name, bytes)
  }
}

const endings: Readonly<Record<DocumentFormat, RegExp>> = {
  txt: /\.(?!(?:docx?|pdf|html?|wps|xlsx?|rtf|ofd)$)[^.]*$|^[^.]*$/i,
  md: /\.(?:md|markdown)$/i,
  html: /\.x?html?$/i,
  docx: /\.docx$/i,
  pdf: /\.pdf$/i,
}

function remarks(name: string, { text, format, warnings }: ReadDocument): Problem[] {
  const lost = lostLetters(text)
  return [
    ...(endings[format].test(name)
      ? []
      : [{ code: 'document.named-otherwise', facts: { name, kind: `.${format}` } }]),
    ...(lost > 0 ? [{ code: 'document.letters-lost', facts: { count: lost } }] : []),
    ...warnings,
  ]
}

/** Refuses what cannot be read with a sentence: what the file is and how to mend it. Cost: grows with the bytes;
 * nothing is unpacked or parsed before its size is known. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > mostMegabytes * mega)
    refuse('document.too-large', { name, size: Math.ceil(bytes.length / mega), limit: mostMegabytes })
  const read = await extract(name, bytes)
  if (!/[\p{L}\p{N}]/u.test(read.text)) refuse('document.empty', { name })
  return { ...read, warnings: remarks(name, read) }
}
