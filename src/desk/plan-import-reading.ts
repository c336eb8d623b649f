/** Reads a plan document in a thread of its own: a large or hostile file holds up no page and cannot take the service's memory. */
import { Worker } from 'node:worker_threads'
import { type Problem, Refusal } from '#kernel'
import type { ReadUpload } from '#plans'

/** A file as it was sent, or a text that is kept already. */
export type ToRead =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly text: string }

export type ReadAside = (file: ToRead) => Promise<ReadUpload>

/** What the thread answers. */
export type Answer = { readonly read: ReadUpload } | { readonly refused: Problem }

/** Real plans take a second; whatever takes longer than this is not one. */
const patience = 60_000
const megabytes = 768

/** Cost: starting the thread, about a second of one core, beside the reading itself. */
export const readAside: ReadAside = (file) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./plan-import-worker.ts', import.meta.url), {
      workerData: file,
      // The thread is plain TypeScript: none of the loaders and flags of this process are its business.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    const end = (settle: () => void) => {
      clearTimeout(timer)
      settle()
      worker.terminate().catch(reject)
    }
    const tooMuch = () => end(() => reject(tooLong(file.name)))
    const timer = setTimeout(tooMuch, patience)
    worker.once('message', (answer: Answer) =>
      end(() => ('read' in answer ? resolve(answer.read) : reject(new Refusal(answer.refused)))),
    )
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : end(() => reject(error)),
    )
  })

const tooLong = (name: string) =>
  new Refusal({ code: 'desk.plan-too-much', facts: { name, seconds: patience / 1000 } })
