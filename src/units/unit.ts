/** Units over time as one pure value: names by day, ends, members of groups, and whom plans mean by a name. */
import { type AreaCode, addDays, areaCode, type Day } from '#kernel'

/** `${area}:${key}`: place and the name it was entered with; the same id `unitOf` of access gives a post. */
export type UnitId = string

export type UnitKind = 'unit' | 'group'

/** Holds from its day until the next name's day or the unit's end. */
export type UnitName = {
  readonly from: Day
  readonly name: string
  /** What plans call it for short. */
  readonly short: readonly string[]
  /** What says so: number and title. */
  readonly document: string
}

export type Membership = {
  readonly member: UnitId
  readonly from: Day
  /** The last day; null while it lasts. */
  readonly to: Day | null
}

export type Unit = {
  readonly id: UnitId
  readonly area: AreaCode
  readonly key: string
  readonly kind: UnitKind
  /** The first day the register speaks of it; it may be older. */
  readonly since: Day
  /** By day, the earliest first; the first holds from `since`. */
  readonly names: readonly UnitName[]
  readonly end: { readonly lastDay: Day; readonly into: UnitId | null } | null
  /** Of a group, all that ever were. */
  readonly members: readonly Membership[]
}

export type Register = {
  readonly units: ReadonlyMap<UnitId, Unit>
  readonly byArea: ReadonlyMap<AreaCode, readonly Unit[]>
  /** By `meaningKey`: whom a person said is meant. */
  readonly meanings: ReadonlyMap<string, readonly UnitId[]>
}

export const idOf = (area: AreaCode, key: string): UnitId => `${area}:${key}`

export const areaOf = (unit: UnitId): AreaCode => areaCode(unit.slice(0, unit.indexOf(':')))

export const meaningKey = (area: AreaCode, written: string): string => `${area} ${plain(written)}`

/** One form of a name: brackets and figures of either width are the same, spaces say nothing. */
export const plain = (written: string): string => written.normalize('NFKC').replace(/\s/g, '')

export const livesOn = ({ since, end }: Unit, on: Day): boolean =>
  since <= on && (end === null || on <= end.lastDay)

/** The name on a day of its life, with its short names; undefined on any other day. */
export const nameOn = (unit: Unit, on: Day): UnitName | undefined =>
  livesOn(unit, on) ? unit.names.findLast(({ from }) => from <= on) : undefined

/** Every name with its last day; null while it holds. */
export const namesOver = ({ names, end }: Unit): readonly (UnitName & { readonly until: Day | null })[] =>
  names.map((name, i) => {
    const next = names[i + 1]
    return { ...name, until: next ? addDays(next.from, -1) : (end?.lastDay ?? null) }
  })

/** The unit that does its work on a day: itself, or whoever it was merged into; undefined when nobody does. */
export function unitOn(register: Register, id: UnitId, on: Day): Unit | undefined {
  const seen = new Set<UnitId>()
  let unit = register.units.get(id)
  while (unit?.end && on > unit.end.lastDay && !seen.has(unit.id)) {
    seen.add(unit.id)
    unit = unit.end.into === null ? undefined : register.units.get(unit.end.into)
  }
  return unit && livesOn(unit, on) ? unit : undefined
}

/** Units of a group on a day, groups within it opened, whoever was merged replaced; once each. */
export function membersOn(register: Register, group: UnitId, on: Day): readonly Unit[] {
  const found = new Map<UnitId, Unit>()
  const opened = new Set<UnitId>()
  const open = (id: UnitId) => {
    const unit = unitOn(register, id, on)
    if (!unit || opened.has(unit.id)) return
    opened.add(unit.id)
    if (unit.kind === 'unit') found.set(unit.id, unit)
    else for (const { member } of directMembersOn(unit, on)) open(member)
  }
  open(group)
  return [...found.values()]
}

export const directMembersOn = ({ members }: Unit, on: Day): readonly Membership[] =>
  members.filter(({ from, to }) => from <= on && (to === null || on <= to))
