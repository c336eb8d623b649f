/** A process as a list of stages with their ways on: what a drawing shows, for those who listen or read in order. */
import type { PlainWords, Words } from '#kernel'
import type { Process } from './declare.ts'
import { stageOf } from './enter.ts'
import { actionsIn, edgesOf, firstStages } from './graph.ts'
import { usualWay } from './usual-way.ts'
import { limitWords } from './words.ts'

export type OutlineWay = {
  /** The actions that lead there; by itself when there are none. */
  readonly says: Words | null
  readonly to: string
  readonly toWords: Words
  /** Open in every stage, so drawn once. */
  readonly always: boolean
}

export type OutlineStage = {
  readonly stage: string
  readonly kind: 'stage' | 'gather' | 'end'
  readonly words: Words
  readonly who: Words | null
  readonly within: PlainWords | null
  readonly ways: readonly OutlineWay[]
  /** What else may be done there without going on. */
  readonly also: readonly Words[]
}

/** Stages in the order a case usually meets them, side ways after, ends last. */
export const outlineOf = (process: Process): readonly OutlineStage[] =>
  orderOf(process).map((name) => outlineStage(process, name))

function orderOf(process: Process): readonly string[] {
  const usual = firstStages(process).flatMap((first) => [first, ...usualWay(process, first)])
  const all = [...new Set([...usual, ...Object.keys(process.stages)])]
  const isEnd = (name: string) => stageOf(process, name).kind === 'end'
  return [...all.filter((name) => !isEnd(name)), ...all.filter(isEnd)]
}

function outlineStage(process: Process, name: string): OutlineStage {
  const stage = stageOf(process, name)
  const leading = new Map<string, OutlineWay>()
  for (const { to, action } of edgesOf(process).filter(({ from }) => from === name)) {
    const says = action === null ? null : (process.actions[action]?.words ?? null)
    const always = action !== null && !stage.next.includes(action)
    leading.set(`${to} ${action ?? ''}`, { says, to, toWords: stageOf(process, to).words, always })
  }
  const staying = actionsIn(process, stage).filter((action) => process.actions[action]?.does.kind !== 'moves')
  return {
    stage: name,
    kind: stage.kind,
    words: stage.words,
    ways: [...leading.values()],
    who:
      stage.kind === 'end'
        ? null
        : (process.parties[stage.kind === 'gather' ? stage.from : stage.heldBy]?.words ?? null),
    within: stage.kind !== 'end' && stage.within ? limitWords(stage.within) : null,
    also: staying.flatMap((action) => process.actions[action]?.words ?? []),
  }
}
