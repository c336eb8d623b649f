/** What no walk has gone through: a declaration is only trusted as far as it has been walked. */
import type { Process } from './declare.ts'
import type { Walked } from './walk.ts'

export type Unvisited = {
  readonly stages: readonly string[]
  readonly actions: readonly string[]
  /** Stages that go on by themselves, and never did. */
  readonly passages: readonly string[]
}

export function unvisited(process: Process<string, string, string>, walks: readonly Walked[]): Unvisited {
  const steps = walks.flatMap(({ state }) => state.steps)
  const stages = new Set([
    ...steps.flatMap(({ from, to }) => [from, to]),
    ...walks.map(({ state }) => state.stage),
  ])
  const actions = new Set(steps.flatMap((step) => (step.kind === 'acted' ? [step.action] : [])))
  const passed = new Set(
    steps.flatMap((step) => (step.kind === 'passed' || step.kind === 'gathered' ? [step.from] : [])),
  )
  const byTime = Object.entries(process.stages).filter(
    ([, stage]) => stage.kind === 'gather' || (stage.kind === 'stage' && stage.passesTo !== undefined),
  )
  return {
    stages: Object.keys(process.stages).filter((name) => !stages.has(name)),
    actions: Object.keys(process.actions).filter((name) => !actions.has(name)),
    passages: byTime.map(([name]) => name).filter((name) => !passed.has(name)),
  }
}
