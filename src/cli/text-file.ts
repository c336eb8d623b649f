/** Reads a text file of either character set Chinese offices write. */
import { readFile } from 'node:fs/promises'
import { refuse } from '#kernel'

/** UTF-8; bytes that are not are taken for GB 18030. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: Error) =>
    refuse('cli.file-unreadable', { file, why: error.message }),
  )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
