/** The thread that reads one plan document: bytes in, text and reading out, or the problem of the file. */
import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from '#exchange'
import { Refusal } from '#kernel'
import { readUpload, type Upload } from '#plans'
import type { Answer, ToRead } from './plan-import-reading.ts'

async function uploadOf(file: ToRead): Promise<Upload> {
  if ('text' in file) return file
  const { name, bytes } = file
  const { text, format, warnings } = await readDocument(name, bytes)
  return { name, text, original: { bytes, format, warnings } }
}

async function answer(file: ToRead): Promise<Answer> {
  try {
    return { read: readUpload(await uploadOf(file)) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.problem }
    throw error
  }
}

parentPort?.postMessage(await answer(workerData as ToRead))
