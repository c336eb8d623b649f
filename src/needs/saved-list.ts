/** Lists an officer builds from facts: a condition of the policy language with a name, run again on any day. */
import { actorOf, type Tx } from '#access'
import { findFact } from '#catalogue'
import { type AreaCode, type Id, refuse } from '#kernel'
import type { Clock } from '#platform'
import { type Condition, type Fact, isOfPeople, readWritten, type Written } from '#policy'
import { writtenSchema } from './scenario.ts'
import { dropList, insertList, type SavedList, selectList, shareList } from './store-saved-list.ts'
import { recordedFact, unrecorded } from './unrecorded.ts'

export type ListId = Id<'list'>

/** A list nobody could read aloud is no list. */
const deepest = 4
const most = 40

const recorded = (key: string): Fact | undefined => {
  const fact = findFact(key)
  return fact && isOfPeople(fact.about) ? fact : undefined
}

/** A fact of people, or whether it is recorded at all. */
const askable = (key: string): Fact | undefined => {
  const about = recordedFact(key)
  const fact = recorded(about ?? key)
  return fact && about !== undefined ? unrecorded(fact) : fact
}

/** The condition of a form, a kept row or an address; anything that cannot be read is refused, never “everybody”. */
export function readListCondition(given: unknown): Written {
  const read = writtenSchema.safeParse(given)
  if (!read.success) return refuse('list.malformed', { where: read.error.issues[0]?.path.join('.') || '—' })
  const size = sizeOf(read.data)
  if (size.depth > deepest || size.parts > most) refuse('list.too-large', { depth: deepest, parts: most })
  conditionOf(read.data)
  return read.data
}

function sizeOf(written: Written): { readonly depth: number; readonly parts: number } {
  const of =
    'all' in written
      ? written.all
      : 'any' in written
        ? written.any
        : 'not' in written
          ? [written.not]
          : 'count' in written
            ? [written.count]
            : []
  const below = of.map(sizeOf)
  return {
    depth: 1 + Math.max(0, ...below.map(({ depth }) => depth)),
    parts: 1 + below.reduce((sum, { parts }) => sum + parts, 0),
  }
}

/** The same value as the catalogue's conditions are, so every reading of the language answers it. */
export const conditionOf = (written: Written): Condition => readWritten(written, askable)

/** Whether anything is asked at all: an empty list would be everybody. */
export const asksSomething = (written: Written): boolean => {
  if ('all' in written) return written.all.some(asksSomething)
  if ('any' in written) return written.any.some(asksSomething)
  if ('count' in written) return asksSomething(written.count)
  return 'not' in written ? asksSomething(written.not) : true
}

export type NewList = {
  /** Of the form it came with, so that sending twice saves once. */
  readonly id: ListId
  readonly name: string
  readonly area: AreaCode
  readonly condition: Written
  readonly shared: boolean
}

/** Kept for its author, and when shared for everybody who may see people of its area. */
export async function saveList(tx: Tx, given: NewList, clock: Clock): Promise<void> {
  const name = given.name.trim()
  if (name.length === 0 || name.length > 80) refuse('list.name-malformed')
  if (!asksSomething(given.condition)) refuse('list.empty')
  await insertList(tx, { ...given, name, savedBy: actorOf(tx), savedAt: clock.now() })
}

export async function getList(tx: Tx, id: ListId): Promise<SavedList> {
  const row = await selectList(tx, id)
  return row ? { ...row, condition: readListCondition(row.condition) } : refuse('list.not-found')
}

/** Shares it, or puts it away; only its author may. */
export async function changeList(
  tx: Tx,
  { id, to }: { readonly id: ListId; readonly to: 'shared' | 'private' | 'dropped' },
  clock: Clock,
): Promise<void> {
  const changed =
    to === 'dropped' ? await dropList(tx, id, clock.now()) : await shareList(tx, id, to === 'shared')
  if (!changed) refuse('list.not-found')
}
