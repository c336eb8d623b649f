/** Programmes decided together, written once more as plainly as possible, for people of whom everything is known. */
import { type Day, monthsBetween } from '#kernel'
import type { Condition } from '../condition.ts'
import type { Facts } from '../fact.ts'
import type { Circumstances } from '../ground.ts'
import type { Relation } from '../relation.ts'
import { meaning } from './oracle.ts'

export type ToyRule = { readonly id: string; readonly eligible: Condition; readonly fen: number }

type World = {
  readonly rules: readonly ToyRule[]
  readonly relations: readonly Relation[]
  readonly facts: Facts
  readonly chosen: ReadonlySet<string>
  readonly at: Circumstances
}

/** Fen a month of one programme, undefined for nothing: asked again and again, from the end backwards. */
export function paidTogether(id: string, world: World): number | undefined {
  const own = beforeChoice(id, world)
  if (own === undefined) return undefined
  for (const { of, with: other, prefer } of world.relations.filter(({ kind }) => kind === 'not-together')) {
    if (prefer === 'of' || prefer === 'with' || (of !== id && other !== id)) continue
    const rival = of === id ? other : of
    const theirs = beforeChoice(rival, world)
    if (theirs === undefined) continue
    const mineStays =
      prefer === 'choice' ? world.chosen.has(id) : own > theirs || (own === theirs && of === id)
    if (!mineStays) return undefined
  }
  const taken = world.relations
    .filter((r) => r.kind === 'reduces' && r.with === id)
    .map((r) => shareOf(paidTogether(r.of, world) ?? 0, r))
  return Math.max(0, own - taken.reduce((a, b) => a + b, 0))
}

const shareOf = (fen: number, { percent }: Relation) => Math.floor((fen * (percent as number)) / 100)

function beforeChoice(id: string, world: World): number | undefined {
  const { rules, relations, facts, at } = world
  const rule = rules.find((one) => one.id === id) as ToyRule
  const has = (other: string) => paidTogether(other, world) !== undefined
  const to = (kind: Relation['kind']) => relations.filter((r) => r.kind === kind && r.with === id)
  const fed = to('counts-as-income').map((r) => shareOf(paidTogether(r.of, world) ?? 0, r))
  const income = fed.reduce((a, b) => a + b, facts['t_income'] as number)
  const entitled = meaning(rule.eligible, { ...facts, t_income: income }, { at, members: undefined }) === true
  const since = facts['t_until'] as Day
  const open =
    to('passes-on').some((r) => has(r.of)) ||
    to('tapers').some(
      (r) => has(r.of) && since <= at.on && monthsBetween(since, at.on) < (r.months as number),
    )
  const closed =
    to('supersedes').some((r) => has(r.of)) ||
    relations.some(
      ({ kind, of, with: other, prefer }) =>
        kind === 'not-together' &&
        ((prefer === 'of' && other === id && has(of)) || (prefer === 'with' && of === id && has(other))),
    )
  return (entitled || open) && !closed ? rule.fen : undefined
}
