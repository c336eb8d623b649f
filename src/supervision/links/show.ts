/** The links of a plan's tasks, and what might be one: for the person who confirms or refuses. */
import type { Tx } from '#access'
import type { Day } from '#kernel'
import { type Board, type Catalogue, type PlanId, showBoard } from '#plans'
import type { FoundDocument } from '../policies/find.ts'
import { documentsWanted } from '../policies/wanted.ts'
import { candidatesOf, type Matter } from './candidates.ts'
import { type LinkKind, linkKinds, targetKey } from './kinds.ts'
import { type Decision, type Given, type Link, linkKey, settle } from './settle.ts'
import { listDecisions } from './store-links.ts'
import { type Candidate, type Suggestion, suggestLinks } from './suggest.ts'

export type NamedLink = Link & { readonly name: string }

export type TaskLinks = {
  readonly task: string
  readonly no: string | null
  readonly text: string
  readonly links: readonly NamedLink[]
  /** Neither linked nor refused; the surest first. */
  readonly suggestions: readonly Suggestion[]
  readonly refused: readonly Decision[]
  /** Policy documents its words ask for, neither registered nor refused. */
  readonly documents: readonly FoundDocument[]
}

export type PlanLinks = {
  readonly tasks: readonly TaskLinks[]
  /** Everything a task can be tied to, for whoever thinks of something the words do not say. */
  readonly candidates: readonly Candidate[]
  /** What people said of tasks the plan has no more since it was read again: for a person's eyes. */
  readonly homeless: readonly Decision[]
}

export type LinksQuestion = {
  readonly plan: PlanId
  readonly on: Day
  readonly catalogue: Catalogue
  /** What is registered for this plan's place: policy documents, pledges, budget lines. */
  readonly matters?: readonly Matter[]
}

/** How many suggestions of one kind a person is shown for a task. */
const shownOfKind = 3

/** Cost: the board of one plan, its decisions, and the names of the catalogue looked at once for each task. */
export async function showLinks(
  tx: Tx,
  { plan, on, catalogue, matters = [] }: LinksQuestion,
): Promise<PlanLinks> {
  const board = await showBoard(tx, plan, { on, catalogue })
  const candidates = candidatesOf(board, catalogue, matters)
  const given = givenLinks(
    board,
    matters.filter(({ of }) => of?.plan === plan),
  )
  const decisions = await listDecisions(tx, [plan])
  const here = new Set(board.tasks.map(({ key }) => key))
  const homeless = decisions.filter(({ task }) => !here.has(task))
  return { tasks: layLinks({ board, candidates, given, decisions }), candidates, homeless }
}

/** What needs no person: citations of the catalogue, and what was registered for a task. */
export const givenLinks = ({ tasks }: Pick<Board, 'tasks'>, matters: readonly Matter[]): Given[] => [
  ...tasks.flatMap(({ key: task, programmes, measures }) => [
    ...programmes.map((id) => ({ task, kind: 'programme' as const, id, origin: 'cited' as const })),
    ...measures.map((id) => ({ task, kind: 'indicator' as const, id, origin: 'cited' as const })),
  ]),
  ...matters.flatMap(({ of, kind, id }) =>
    of ? [{ task: of.task, kind, id, origin: 'registered' as const }] : [],
  ),
]

type Laid = {
  readonly board: Pick<Board, 'tasks'>
  readonly candidates: readonly Candidate[]
  readonly given: readonly Given[]
  readonly decisions: readonly Decision[]
}

/** Pure: what the page of links shows. */
export function layLinks({ board, candidates, given, decisions }: Laid): TaskLinks[] {
  const { links, refused } = settle(given, decisions)
  const settled = new Set([...links, ...refused].map(linkKey))
  const names = new Map(candidates.map((one) => [targetKey(one), one.name]))
  const suggested = suggestionsByKind(board.tasks, candidates)
  return board.tasks.map((row) => {
    const { key: task, no, text } = row
    const own = links
      .filter((link) => link.task === task)
      .map((link) => ({ ...link, name: names.get(targetKey(link)) ?? link.id }))
    const ownRefused = refused.filter((decision) => decision.task === task)
    return {
      task,
      no,
      text,
      links: own,
      suggestions: suggested.flatMap((byTask) =>
        (byTask.get(task) ?? [])
          .filter((one) => !settled.has(linkKey({ ...one, task })))
          .slice(0, shownOfKind),
      ),
      refused: ownRefused,
      documents: documentsWanted(row, {
        registered: own.filter(({ kind }) => kind === 'policy-document').map(({ name }) => name),
        refused: ownRefused.map(({ id }) => id),
      }),
    }
  })
}

/** Kind by kind: how rare a word is depends on what it would tell apart. */
function suggestionsByKind(tasks: Board['tasks'], candidates: readonly Candidate[]) {
  const worded = tasks.map(({ key, heading, text }) => ({
    key,
    words: heading === null ? text : `${heading}，${text}`,
  }))
  return (Object.keys(linkKinds) as LinkKind[]).map((kind) =>
    suggestLinks(
      worded,
      candidates.filter((one) => one.kind === kind),
    ),
  )
}
