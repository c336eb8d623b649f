/** Where two levels say different things of one matter: a lower target, a later deadline, another lead. Pure. */
import type { LevelIndicator, LevelTask, LowerPlan } from './level.ts'
import { type Level, sameCount, sameShare, type Weaker, weakerThan } from './weaker.ts'

export type ConflictKind =
  | Weaker
  | 'later-year'
  | 'later-deadline'
  | 'no-deadline'
  | 'another-lead'
  /** What all counties promise together stays below what the city promises. */
  | 'sum-below'

/** Both as written, for a person to judge. */
export type Conflict = { readonly conflict: ConflictKind; readonly upper: string; readonly lower: string }

/** True or false when both names are known to be, or not to be, the same office of two levels; undefined when unknown. */
export type SameOffice = (upper: string, lower: string) => boolean | undefined

type Pair<R> = { readonly upper: R; readonly lower: R; readonly kind: LowerPlan['kind'] }

export const conflictsOfIndicators = ({ upper, lower, kind }: Pair<LevelIndicator>): readonly Conflict[] => {
  const later = isLaterYear(upper.targetYear, lower.targetYear)
  const said = { upper: upper.target ?? '', lower: lower.target ?? '' }
  return [
    ...weaker(levelOf(upper), levelOf(lower), {
      kind,
      earlier: isLaterYear(lower.targetYear, upper.targetYear),
    }),
    ...(later ? [{ conflict: 'later-year' as const, ...years(upper, lower, said) }] : []),
  ]
}

export function conflictsOfTasks(
  { upper, lower, kind }: Pair<LevelTask>,
  same: SameOffice,
): readonly Conflict[] {
  return [...deadlines(upper, lower, kind), ...leads(upper, lower, same), ...targets({ upper, lower, kind })]
}

/** An earlier year is a step on the way, and a share of a whole is not compared with the whole. */
function weaker(
  upper: Level,
  lower: Level,
  { kind, earlier }: { readonly kind: LowerPlan['kind']; readonly earlier: boolean },
): Conflict[] {
  const comparable =
    sameShare(upper, lower) || (kind === 'scheme' && sameCount(upper, lower)) || lower.value === null
  const found = earlier || !comparable ? undefined : weakerThan(upper, lower)
  return found ? [{ conflict: found, upper: upper.written ?? '', lower: lower.written ?? '' }] : []
}

export const levelOf = ({ comparator, value, unit, target }: LevelIndicator): Level => ({
  comparator,
  value,
  unit,
  written: target,
})

const isLaterYear = (one: number | null, other: number | null) =>
  one !== null && other !== null && other > one

const years = (upper: LevelIndicator, lower: LevelIndicator, said: { upper: string; lower: string }) => ({
  upper: `${upper.targetYear} ${said.upper}`,
  lower: `${lower.targetYear} ${said.lower}`,
})

/** Goals of a year are a part of the way, so their own day is not the plan's. */
function deadlines(upper: LevelTask, lower: LevelTask, kind: LowerPlan['kind']): Conflict[] {
  if (upper.deadline === null || kind === 'annual-goals') return []
  const said = { upper: upper.timing ?? upper.deadline, lower: lower.timing ?? lower.deadline ?? '' }
  if (lower.deadline === null) return [{ conflict: 'no-deadline', ...said }]
  return lower.deadline > upper.deadline ? [{ conflict: 'later-deadline', ...said }] : []
}

/** A lead that one of them does not let know is a gap, not a conflict. */
function leads(upper: LevelTask, lower: LevelTask, same: SameOffice): Conflict[] {
  if (!upper.leadKnown || !lower.leadKnown || upper.lead.length === 0 || lower.lead.length === 0) return []
  const shared = upper.lead.flatMap((one) => lower.lead.map((other) => same(one, other)))
  if (shared.some((each) => each !== false)) return []
  return [{ conflict: 'another-lead', upper: upper.lead.join('、'), lower: lower.lead.join('、') }]
}

/** Targets inside tasks are compared where each has one, so that nobody guesses which belongs to which. */
function targets({ upper, lower, kind }: Pair<LevelTask>): Conflict[] {
  const [one, ...more] = upper.targets
  const [other, ...others] = lower.targets
  if (!one || more.length > 0 || others.length > 0) return []
  if (!other) return one.value === null ? [] : [{ conflict: 'no-number', upper: one.text, lower: '' }]
  const level = (target: typeof one): Level => ({ ...target, written: target.text })
  return weaker(level(one), level(other), { kind, earlier: isLaterYear(other.byYear, one.byYear) })
}

const prefix = /^[\u4e00-\u9fff]{0,8}?[省市区县州旗镇乡盟](?=[\u4e00-\u9fff]{2})/

/** By the names alone: the same after the place is the same office; whether two other names are one office is unknown without a register. */
export const sameByName: SameOffice = (upper, lower) =>
  upper.replace(prefix, '') === lower.replace(prefix, '') ? true : undefined
