/** One group of programmes decided, those that bear on them being decided already. */
import type { Fen } from '#kernel'
import type { Rhythm } from '../amount.ts'
import type { Condition } from '../condition.ts'
import type { Household, Test } from '../decide.ts'
import type { Facts } from '../fact.ts'
import type { Circumstances } from '../ground.ts'
import type { Pay } from '../pay.ts'
import type { Relation } from '../relation.ts'
import { every, type Truth } from '../truth.ts'
import { closedBy, counted, lowered, opened, stillKept, withIncome } from './effects.ts'
import { type Draft, decisionOf, type Effect, type Known, monthly } from './joint.ts'
import { bearing, isChoice } from './order.ts'

/** A programme as it holds here. */
export type Member = { readonly id: string; readonly per: Rhythm; readonly test: Test; readonly pay: Pay }

/** One person looked at, with what has been decided so far. */
export type Sitting = {
  readonly at: Circumstances
  readonly relations: readonly Relation[]
  readonly perOf: ReadonlyMap<string, Rhythm>
  readonly shown: ReadonlyMap<Condition, Test>
  readonly facts: Facts
  readonly household: Household
  readonly known: Known
  readonly alone: Map<string, Draft>
  readonly drafts: Map<string, Draft>
  readonly changed: Map<string, Effect[]>
}

/** Income first, then what opens, what closes, what has to be chosen, and last what is taken off the money. */
export function stageOf(relation: Relation): number {
  if (isChoice(relation)) return 3
  switch (relation.kind) {
    case 'counts-as-income':
    case 'not-income':
      return 0
    case 'passes-on':
    case 'tapers':
      return 1
    case 'supersedes':
    case 'not-together':
      return 2
    case 'reduces':
      return 4
  }
}

/** Everybody of the group is brought up to the choice first, so that it binds both sides alike. */
export function settle(group: readonly Member[], sitting: Sitting): void {
  for (const member of group) begin(member, sitting)
  const before = new Map(sitting.drafts)
  const choices = sitting.relations.filter(isChoice)
  for (const member of group)
    for (const relation of choices)
      if (relation.of === member.id || relation.with === member.id)
        take(member, relation, { sitting, next: chosen(member, relation, { sitting, before }) })
  for (const member of group)
    for (const relation of bearingOn(member, sitting))
      if (relation.kind === 'reduces') {
        const draft = sitting.drafts.get(member.id) ?? unknown
        const money = counted(relation, otherOf(relation, sitting), sitting.at)
        take(member, relation, { sitting, next: lowered(draft, money, member.per) })
      }
}

const unknown: Draft = { truth: null, amount: null }

const bearingOn = ({ id }: Member, { relations }: Sitting): readonly Relation[] =>
  relations.filter((relation) => bearing(relation)?.on === id)

const drafted = ({ test, pay }: Member, facts: Facts, household: Household): Draft => {
  const truth = test(facts, household)
  return { truth, amount: truth === true ? pay(facts, household) : null }
}

/** Alone, and then with what others feed into its income, open for it, or close to it. */
function begin(member: Member, sitting: Sitting): void {
  const { household, at } = sitting
  let { facts } = sitting
  const alone = drafted(member, facts, household)
  sitting.alone.set(member.id, alone)
  sitting.drafts.set(member.id, alone)
  for (const relation of bearingOn(member, sitting)) {
    const other = otherOf(relation, sitting)
    const draft = sitting.drafts.get(member.id) ?? unknown
    const pay = () => member.pay(facts, household)
    if (relation.kind === 'counts-as-income') {
      if (!relation.into) continue
      facts = withIncome(facts, relation.into.key, counted(relation, other, at))
      take(member, relation, { sitting, next: drafted(member, facts, household) })
    } else if (relation.kind === 'passes-on') {
      take(member, relation, { sitting, next: opened(draft, other.has, pay) })
    } else if (relation.kind === 'tapers') {
      const kept = every([other.has, stillKept(relation, facts, at)])
      take(member, relation, { sitting, next: opened(draft, kept, pay) })
    } else if (relation.kind !== 'reduces') {
      take(member, relation, { sitting, next: closedBy(draft, other.has) })
    }
  }
}

/** Writes the new draft, and which relation made it where it says something else than before. */
function take(
  member: Member,
  relation: Relation,
  { sitting, next }: { sitting: Sitting; next: Draft },
): void {
  const was = decisionOf(sitting.drafts.get(member.id) ?? unknown)
  const now = decisionOf(next)
  sitting.drafts.set(member.id, next)
  if (was.verdict === now.verdict && was.amountFen === now.amountFen) return
  sitting.changed.set(member.id, [...(sitting.changed.get(member.id) ?? []), { relation, was, now }])
}

type Other = { readonly has: Truth; readonly monthly: Fen | null }

/** Whether the person has what the relation comes from, and how much money it is. */
function otherOf(relation: Relation, sitting: Sitting): Other {
  const by = bearing(relation)?.by ?? relation.of
  const has = hasOf(by, relation, { sitting, drafts: sitting.drafts })
  const draft = sitting.drafts.get(by)
  const certain = has === true && draft?.truth === true
  const money = certain ? monthly(draft, sitting.perOf.get(by) ?? 'unstated') : null
  return { has, monthly: money }
}

type Seen = { readonly sitting: Sitting; readonly drafts: ReadonlyMap<string, Draft> }

function hasOf(id: string, { of, shown }: Relation, { sitting, drafts }: Seen): Truth {
  const { known, facts, household } = sitting
  if (known.receives?.has(id)) return true
  const test = id === of && shown ? sitting.shown.get(shown) : undefined
  if (test) return test(facts, household) ?? (known.recordedOnly ? false : null)
  return known.receives ? false : (drafts.get(id)?.truth ?? null)
}

/** One of several: kept where it is the one chosen or the higher one, closed by the other where that one is, else open. */
function chosen(
  member: Member,
  relation: Relation,
  { sitting, before }: { sitting: Sitting; before: ReadonlyMap<string, Draft> },
): Draft {
  const draft = sitting.drafts.get(member.id) ?? unknown
  const other = relation.of === member.id ? relation.with : relation.of
  const has = hasOf(other, relation, { sitting, drafts: before })
  if (has === false) return draft
  const kept = keptOf(relation, { sitting, drafts: before })
  return kept === member.id ? draft : closedBy(draft, kept === other ? has : null)
}

/** The one of the two that stays, where that can be said. */
function keptOf({ of, with: other, prefer }: Relation, { sitting, drafts }: Seen): string | undefined {
  if (prefer !== 'higher') {
    const picked = sitting.known.chosen ?? sitting.known.receives
    const [a, b] = [picked?.has(of), picked?.has(other)]
    return a === b ? undefined : a ? of : other
  }
  const [a, b] = [of, other].map((id) =>
    monthly(drafts.get(id) ?? unknown, sitting.perOf.get(id) ?? 'unstated'),
  )
  return a === null || b === null || a === undefined || b === undefined ? undefined : a >= b ? of : other
}
