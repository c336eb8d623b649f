/** Programmes decided together: who gets what when one of them excludes, feeds, lowers or opens another. */
import { isWithin } from '#kernel'
import { brought } from '../brought.ts'
import { type Household, testOf } from '../decide.ts'
import type { Facts } from '../fact.ts'
import { type Circumstances, ground } from '../ground.ts'
import { holdsOn } from '../parameter.ts'
import { payOf } from '../pay.ts'
import type { Programme } from '../programme.ts'
import type { Relation } from '../relation.ts'
import { decisionOf, type Joint, type Known } from './joint.ts'
import { orderOf } from './order.ts'
import { type Member, type Sitting, settle, stageOf } from './settle.ts'

export type Together = {
  /** Every programme with a rule here that a relation touches, each after those that bear on it. */
  readonly decide: (facts: Facts, household?: Household, known?: Known) => readonly Joint[]
  /** The relations that hold here on the day. */
  readonly relations: readonly Relation[]
}

/** Compiled once a day and place. Asking one person costs each related programme once, and each relation once. */
export function compileTogether(
  programmes: readonly Programme[],
  declared: readonly Relation[],
  at: Circumstances,
): Together {
  const named = new Set(declared.flatMap((relation) => [relation.of, relation.with]))
  const spoken = programmes.filter(({ id }) => named.has(id))
  const members = new Map(spoken.map((p) => [p.id, memberOf(p, at)]))
  const relations = declared.filter((relation) => appliesTo(relation, members, at)).toSorted(byStage)
  const touched = [...new Set(relations.flatMap((r) => [r.of, r.with]))].filter((id) => members.get(id))
  const groups = orderOf(touched, relations).map((group) =>
    group.flatMap((id): readonly Member[] => {
      const member = members.get(id)
      return member ? [member] : []
    }),
  )
  const shown = new Map(relations.flatMap((r) => (r.shown ? [[r.shown, testOf(ground(r.shown, at))]] : [])))
  const perOf = new Map(groups.flat().map(({ id, per }) => [id, per]))
  return {
    relations,
    decide: (facts, household, known = {}) => {
      const here = { at, relations, shown, perOf }
      const sitting: Sitting = {
        ...here,
        facts,
        household,
        known,
        alone: new Map(),
        drafts: new Map(),
        changed: new Map(),
      }
      for (const group of groups) settle(group, sitting)
      return groups.flat().map((member) => jointOf(member, sitting))
    },
  }
}

function memberOf(programme: Programme, at: Circumstances): Member | undefined {
  const here = brought(programme, at)
  if (!here?.amount) return undefined
  return { id: programme.id, per: here.amount.per, test: testOf(here.eligible), pay: payOf(here.amount) }
}

/** Only between programmes that have a rule here; a benefit of elsewhere is known from what shows it. */
function appliesTo(
  { kind, of, with: other, shown, in: place, ...period }: Relation,
  members: ReadonlyMap<string, Member | undefined>,
  { on, area }: Circumstances,
): boolean {
  if (kind === 'not-income' || !members.get(other) || !(members.get(of) || shown)) return false
  return (place === undefined || isWithin(area, place)) && holdsOn({ ...period, from: period.from ?? on }, on)
}

/** What a relation does comes in stages; inside one, the order makes no difference to the answer. */
const byStage = (a: Relation, b: Relation): number =>
  stageOf(a) - stageOf(b) || (`${a.of} ${a.with}` < `${b.of} ${b.with}` ? -1 : 1)

const jointOf = ({ id, per }: Member, { alone, drafts, changed }: Sitting): Joint => ({
  programme: id,
  per,
  alone: decisionOf(alone.get(id) ?? open),
  together: decisionOf(drafts.get(id) ?? open),
  changed: changed.get(id) ?? [],
})

const open = { truth: null, amount: null }
