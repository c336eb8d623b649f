/** Laws of the processes by which a plan is run: whatever happened, those who hold a case can bring it to an end. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processes } from '#catalogue'
import { addDays, type Day } from '#kernel'
import { type History, type Process, take } from '#process'
import { setting } from '../src/process/toy/calendar.ts'
import { couldDo, picks, randomCase, stateAt } from '../src/process/toy/random.ts'

/** Stages from an end backwards along the actions their holders offer, dropping and letting off apart. */
function stepsToEnd(process: Process): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const usual = Object.entries(process.stages).filter(([, { kind }]) => kind !== 'end')
  for (const [name, { kind }] of Object.entries(process.stages)) if (kind === 'end') found.set(name, 0)
  for (let round = 1; round <= usual.length; round++)
    for (const [name, stage] of usual) {
      const ways = stage.next.flatMap((action) => {
        const does = process.actions[action]?.does
        return does?.kind === 'moves' ? [does.to] : []
      })
      const itself = stage.kind === 'gather' ? [stage.goesOnTo] : []
      const nearest = Math.min(...[...ways, ...itself].map((to) => found.get(to) ?? Infinity))
      if (!found.has(name) && nearest < round) found.set(name, round)
    }
  return found
}

type Pick = (n: number) => number
type Standing = { readonly history: History; readonly on: Day }

/** The step nearest to an end that somebody may take now; another one where that is refused. */
function oneStep(process: Process, { history, on }: Standing, pick: Pick): Standing {
  const state = stateAt(process, history, on)
  const near = stepsToEnd(process)
  const stage = process.stages[state.stage]
  const open = couldDo(process, state)
    .filter(({ refused, do: action }) => refused === null && stage?.next.includes(action))
    .map((could) => ({ could, left: leftAfter(process, near, { stage: state.stage, action: could.do }) }))
    .toSorted((a, b) => a.left - b.left)
  for (const { could } of open) {
    const answers = could.do === 'report' && process.id === 'slip' ? { slip_outcome: 'done' } : {}
    const done = take(process, history, { ...setting, ...could, answers, on, pick })
    if (done.ok) return { history: [...history, ...done.value], on }
  }
  return { history, on: addDays(on, 10) }
}

type Taking = { readonly stage: string; readonly action: string }

function leftAfter(process: Process, near: ReadonlyMap<string, number>, { stage, action }: Taking) {
  const does = process.actions[action]?.does
  if (does?.kind === 'moves') return near.get(does.to) ?? 99
  return does?.kind === 'answers' ? 0 : 50 + (near.get(stage) ?? 0)
}

describe.each(processes.map((process) => [process.id, process] as const))('%s', (_, process) => {
  test('is never stuck: those who hold it bring it to an end without dropping it', () => {
    fc.assert(
      fc.property(picks, (pick) => {
        let now: Standing = randomCase(process, pick, 15)
        for (let n = 0; n < 40 && stateAt(process, now.history, now.on).ended === null; n++)
          now = oneStep(process, now, pick)
        expect(stateAt(process, now.history, now.on).ended).not.toBeNull()
      }),
      { numRuns: 20 },
    )
  })
})
