/** Reads a plan document of any format from a file. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type ReadDocument, readDocument } from '#exchange'
import { type Problem, refuse } from '#kernel'
import { sentencesOf } from './sentence.ts'

export type DocumentFile = ReadDocument & { readonly name: string; readonly bytes: Uint8Array }

/** .txt, .md, .html, .docx and text .pdf; what it is is told by its bytes, not by its name. */
export async function readDocumentFile(file: string): Promise<DocumentFile> {
  const bytes = await readFile(file).catch((error: Error) =>
    refuse('cli.file-unreadable', { file, why: error.message }),
  )
  const name = basename(file)
  return { ...(await readDocument(name, bytes)), name, bytes }
}

/** What could not be carried over, a line each. */
export const warningLines = (warnings: readonly Problem[]): string[] =>
  warnings.map((warning) => `! ${sentencesOf(warning)}`)
