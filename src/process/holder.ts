/** Who has to act now. */
import type { Reference } from '#forms'
import type { Party, Process } from './declare.ts'
import { stageOf } from './enter.ts'
import type { CaseState } from './state.ts'

/** In a gathering the units that still owe an answer, else the party that holds the stage; nobody at an end. */
export function holderOf(
  process: Process,
  state: CaseState,
): { readonly party: Party | undefined; readonly members: readonly Reference[] } {
  const stage = stageOf(process, state.stage)
  if (stage.kind === 'end') return { party: undefined, members: [] }
  if (stage.kind === 'stage')
    return { party: process.parties[stage.heldBy], members: state.parties[stage.heldBy] ?? [] }
  const owing = state.parts.filter(({ standing }) => standing === 'waiting')
  return { party: process.parties[stage.from], members: owing.map(({ unit }) => unit) }
}
