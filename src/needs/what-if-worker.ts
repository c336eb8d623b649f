/** The thread that keeps a population and answers scenarios, so that pages never wait for a count. */
import { parentPort } from 'node:worker_threads'
import { Refusal } from '#kernel'
import type { Population } from '#policy'
import { bytesOf, packingTowns } from './pack-towns.ts'
import { supposeOver } from './supposed-effects.ts'
import type { FromThread, ToThread } from './what-if-thread.ts'

const port = parentPort
if (!port) throw new Error('what-if-worker.ts runs as a worker thread')
const say = (message: FromThread) => port.postMessage(message)

/** The one being loaded does not disturb the one in use. */
let packing = packingTowns()
let population: Population | undefined

function hear(message: ToThread): void {
  switch (message.kind) {
    case 'town':
      packing.pack(message.town)
      return
    case 'loaded':
      population = packing.done()
      packing = packingTowns()
      say({ kind: 'ready', people: population.people, bytes: bytesOf(population) })
      return
    case 'forget':
      packing = packingTowns()
      return
    case 'ask':
      answer(message)
  }
}

function answer({ id, question }: Extract<ToThread, { kind: 'ask' }>): void {
  try {
    if (!population) throw new Error('asked before anybody was loaded')
    const began = performance.now()
    const given = supposeOver(population, question)
    say({ kind: 'answer', id, given, milliseconds: performance.now() - began })
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : null
    say({ kind: 'refused', id, problem, message: error instanceof Error ? error.message : String(error) })
  }
}

port.on('message', hear)
