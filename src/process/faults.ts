/** What is wrong with a process as declared, beyond what the compiler sees: for the test over a catalogue. */
import { faultsOfForm } from '#forms'
import type { Process, Stage } from './declare.ts'
import { answerFaults } from './faults-of-answers.ts'
import { actionsIn, byItself, edgesOf, firstStages, onCircles, reachedFrom } from './graph.ts'

export type ProcessFault = { readonly code: keyof typeof faultSays; readonly at: string }

/** What each fault means, for whoever has to mend the declaration. */
export const faultSays = {
  'no-beginning': 'Nothing begins a case: an action of `begins` must move it to a stage.',
  'unreachable-stage': 'No case ever gets to this stage.',
  'unreachable-action': 'No stage that is ever reached offers this action, and it begins no case.',
  'dead-end': 'From this stage no end can be reached.',
  'no-way-out': 'Nothing can happen in this stage, and time changes nothing.',
  'nobody-may': 'Nobody may take this action: its parties are never named and are no units with a duty.',
  'circle-without-clock': 'A case can go round through this stage for ever without any limit running.',
  'circle-by-itself': 'Time alone takes a case round through this stage.',
  'passes-without-clock': 'It goes on by itself after its last day, but has no limit.',
  'silence-without-clock': 'The silence of a unit is to count, but no limit says from when.',
  'gather-from-one': 'A gathering asks a party of the kind `units`, named before it is reached.',
  'part-outside-gathering': 'This action is about parts, and is offered outside a gathering.',
  'nobody-answers': 'No action lets the units answer in this gathering.',
  'clock-never-resumes': 'The clock can be stopped here, and nothing offered here resumes it.',
  'nothing-to-renew': 'No limit that comes again is declared for this stage.',
  'unknown-action': 'It counts an action the process does not have.',
  'nothing-to-extend': 'There is no limit here that could be extended.',
  'unknown-answer': 'It reads an answer that no form of this process asks for in the kind needed.',
  'never-known':
    'Its condition reads a fact that no form asks and that the process does not declare to be given.',
  form: 'The form has a fault of its own.',
  easy: 'A person takes part, and easy-read words are missing.',
} as const

/** Cost: stages times edges; run by tests, never by a page. */
export const faultsOf = (declared: Process<string, string, string>): readonly ProcessFault[] => {
  const process = declared
  return [
    ...wayFaults(process),
    ...timeFaults(process),
    ...gatherFaults(process),
    ...answerFaults(process),
    ...wordFaults(process),
  ]
}

const fault =
  (code: ProcessFault['code']) =>
  (at: string): ProcessFault => ({ code, at })

function wayFaults(process: Process): readonly ProcessFault[] {
  const edges = edgesOf(process)
  const stages = Object.entries(process.stages)
  const reached = reachedFrom(firstStages(process), edges)
  const ends = stages.filter(([, { kind }]) => kind === 'end').map(([name]) => name)
  const ending = reachedFrom(
    ends,
    edges.map(({ from, to }) => ({ from: to, to: from })),
  )
  const open = new Set([
    ...process.begins,
    ...stages.flatMap(([name, stage]) => (reached.has(name) ? actionsIn(process, stage) : [])),
  ])
  const stuck = stages.filter(
    ([, stage]) => stage.kind !== 'end' && actionsIn(process, stage).length + byItself(stage).length === 0,
  )
  return [
    ...(reached.size === 0 ? [fault('no-beginning')(process.id)] : []),
    ...Object.keys(process.stages)
      .filter((name) => !reached.has(name))
      .map(fault('unreachable-stage')),
    ...Object.keys(process.actions)
      .filter((name) => !open.has(name))
      .map(fault('unreachable-action')),
    ...Object.keys(process.stages)
      .filter((name) => !ending.has(name))
      .map(fault('dead-end')),
    ...stuck.map(([name]) => name).map(fault('no-way-out')),
    ...Object.keys(process.actions)
      .filter((name) => !somebodyMay(process, name))
      .map(fault('nobody-may')),
  ]
}

/** Units with a duty need not be named; persons and cases must be, or begin it themselves. */
function somebodyMay(process: Process, action: string): boolean {
  const named = new Set(Object.values(process.actions).flatMap(({ names = {} }) => Object.keys(names)))
  const { by = [] } = process.actions[action] ?? {}
  return by.some((party) => process.parties[party]?.kind === 'unit' || named.has(party))
}

function timeFaults(process: Process): readonly ProcessFault[] {
  const stages = Object.entries(process.stages)
  const edges = edgesOf(process)
  const timeless = (name: string) => {
    const stage = process.stages[name]
    return stage !== undefined && stage.kind !== 'end' && stage.within === undefined
  }
  const clockless = process.whole ? [] : edges.filter(({ from, to }) => timeless(from) && timeless(to))
  const unlimited = stages.filter(([name]) => timeless(name))
  return [
    ...onCircles(clockless).map(fault('circle-without-clock')),
    ...onCircles(
      edges.filter(({ from, action }) => action === null && process.stages[from]?.kind === 'stage'),
    ).map(fault('circle-by-itself')),
    ...unlimited.flatMap(([name, stage]) =>
      stage.kind === 'stage' && byItself(stage).length > 0 ? [fault('passes-without-clock')(name)] : [],
    ),
    ...unlimited.flatMap(([name, stage]) =>
      stage.kind === 'gather' && stage.late === 'goes-on' ? [fault('silence-without-clock')(name)] : [],
    ),
    ...stages.flatMap(([name, stage]) => clockFaults(process, name, actionsIn(process, stage))),
  ]
}

function clockFaults(process: Process, name: string, offered: readonly string[]): readonly ProcessFault[] {
  const does = offered.flatMap((action) => process.actions[action]?.does ?? [])
  const kinds = new Set(does.map(({ kind }) => kind))
  const stage = process.stages[name]
  const limited =
    process.whole !== undefined || (stage !== undefined && stage.kind !== 'end' && stage.within !== undefined)
  return [
    ...(kinds.has('stops') && !kinds.has('resumes') ? [fault('clock-never-resumes')(name)] : []),
    ...(kinds.has('renews') && !comesAgain(stage) ? [fault('nothing-to-renew')(name)] : []),
    ...(kinds.has('extends') && !limited ? [fault('nothing-to-extend')(name)] : []),
  ]
}

function comesAgain(stage: Stage | undefined): boolean {
  const limit = stage === undefined || stage.kind === 'end' ? undefined : stage.within
  if (limit === undefined) return false
  return 'either' in limit ? 'yearly' in limit.holds || 'yearly' in limit.fails : 'yearly' in limit
}

const aboutParts = ['answers', 'asks-again', 'asks-also', 'lets-off']

function gatherFaults(process: Process): readonly ProcessFault[] {
  const named = new Set(Object.values(process.actions).flatMap(({ names = {} }) => Object.keys(names)))
  return Object.entries(process.stages).flatMap(([name, stage]) => {
    const offered = actionsIn(process, stage)
    const outside = offered.filter((action) => aboutParts.includes(process.actions[action]?.does.kind ?? ''))
    if (stage.kind !== 'gather') return outside.map(fault('part-outside-gathering'))
    const many = process.parties[stage.from]?.kind === 'units' && named.has(stage.from)
    const answered = offered.some(
      (action) =>
        process.actions[action]?.does.kind === 'answers' && process.actions[action].by.includes(stage.from),
    )
    return [
      ...(many ? [] : [fault('gather-from-one')(name)]),
      ...(answered ? [] : [fault('nobody-answers')(name)]),
    ]
  })
}

function wordFaults(process: Process): readonly ProcessFault[] {
  const people = Object.values(process.parties).some(({ kind }) => kind === 'person')
  const lacks = (words: object) => people && !('easy' in words)
  const inside = Object.entries(process.actions).filter(([, action]) => action.inside !== true)
  return [
    ...Object.entries(process.actions).flatMap(([name, { asks }]) =>
      asks && faultsOfForm(asks).length > 0 ? [fault('form')(name)] : [],
    ),
    ...Object.entries(process.stages)
      .filter(([, { words }]) => lacks(words))
      .map(([name]) => fault('easy')(name)),
    ...Object.entries(process.parties)
      .filter(([, { words }]) => lacks(words))
      .map(([name]) => fault('easy')(name)),
    ...inside
      .filter(([, { words, did }]) => lacks(words) || (did && lacks(did)))
      .map(([name]) => fault('easy')(name)),
  ]
}
