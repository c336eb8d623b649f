/** Which unit a plan means by what it writes. What the register does not say is asked, never guessed. Pure. */
import type { AreaCode, Day } from '#kernel'
import { type Placed, placesOf } from './place.ts'
import { livesOn, meaningKey, membersOn, nameOn, plain, type Register, type Unit, unitOn } from './unit.ts'

/** What a plan writes, whose plan it is, and the day its words are of. */
export type Written = { readonly area: AreaCode; readonly written: string; readonly on: Day }

/** Why it is this unit: a person said so, or it bore the name or short name on the day or on another day. */
export type Because = 'meant' | 'name' | 'short-name' | 'name-of-another-day' | 'short-name-of-another-day'

/** Why a person has to say: no such name, several units bear it, it ended without a successor, or a group has no members. */
export type Why = 'unknown' | 'several' | 'ended' | 'no-members'

export type Asked = { readonly asks: readonly Unit[]; readonly why: Why }

/** `through` is the unit that bore the name when another carries on its work since. */
export type Found = { readonly unit: Unit; readonly because: Because; readonly through?: Unit }

export type Resolved = Found | Asked

export type Expanded =
  | { readonly units: readonly Unit[]; readonly because: Because; readonly group?: Unit }
  | Asked

/** Cost: the units of the two or three places the words may speak of. */
export function resolveUnit(register: Register, of: Written): Resolved {
  const meant = meantBy(register, of)
  if (meant === undefined) return byName(register, of)
  const living = alive(register, meant, of.on)
  const [only, ...others] = living
  if (only === undefined) return { asks: meant, why: 'ended' }
  return others.length === 0 ? { unit: only, because: 'meant' } : { asks: living, why: 'several' }
}

/** One unit, or all members of the group or collective it stands for. */
export function expand(register: Register, of: Written): Expanded {
  const meant = meantBy(register, of)
  if (meant !== undefined) {
    const units = opened(register, meant, of.on)
    return units.length > 0 ? { units, because: 'meant' } : { asks: meant, why: 'ended' }
  }
  const found = resolveUnit(register, of)
  if ('asks' in found) return found
  const { unit, because } = found
  if (unit.kind === 'unit') return { units: [unit], because }
  const units = membersOn(register, unit.id, of.on)
  return units.length > 0 ? { units, because, group: unit } : { asks: [unit], why: 'no-members' }
}

function meantBy(register: Register, { area, written }: Written): readonly Unit[] | undefined {
  const ids = register.meanings.get(meaningKey(area, written))
  return ids?.flatMap((id) => register.units.get(id) ?? [])
}

const once = (units: readonly Unit[]): readonly Unit[] => [
  ...new Map(units.map((each) => [each.id, each])).values(),
]

const alive = (register: Register, units: readonly Unit[], on: Day) =>
  once(units.flatMap(({ id }) => unitOn(register, id, on) ?? []))

const opened = (register: Register, units: readonly Unit[], on: Day) =>
  once(units.flatMap(({ id }) => membersOn(register, id, on)))

/** The strongest reason first: a name somebody bears on the day wins over one somebody bore before. */
const reasons: readonly (readonly [Because, (unit: Unit, rest: string, on: Day) => boolean])[] = [
  ['name', (unit, rest, on) => same(nameOn(unit, on)?.name, rest)],
  ['short-name', (unit, rest, on) => nameOn(unit, on)?.short.some((short) => same(short, rest)) ?? false],
  ['name-of-another-day', (unit, rest) => unit.names.some(({ name }) => same(name, rest))],
  [
    'short-name-of-another-day',
    (unit, rest) => unit.names.some(({ short }) => short.some((each) => same(each, rest))),
  ],
]

const same = (name: string | undefined, rest: string) => name !== undefined && plain(name) === rest

function byName(register: Register, { area, written, on }: Written): Resolved {
  const places = placesOf(plain(written), area)
  for (const [because, bears] of reasons)
    for (const place of places) {
      const found = (register.byArea.get(place.area) ?? []).filter((unit) => bears(unit, place.rest, on))
      if (found.length > 0) return settled(register, { found, because, on })
    }
  return { asks: near(register, places), why: 'unknown' }
}

type Bearers = { readonly found: readonly Unit[]; readonly because: Because; readonly on: Day }

function settled(register: Register, { found, because, on }: Bearers): Resolved {
  const living = alive(register, found, on)
  const [only, ...others] = living
  if (others.length > 0) return { asks: living, why: 'several' }
  const [bearer] = found
  if (only === undefined || bearer === undefined) return before(found, because, on)
  return only.id === bearer.id ? { unit: only, because } : { unit: only, because, through: bearer }
}

/** A plan may be older than the register's knowledge of the unit it names. */
function before(found: readonly Unit[], because: Because, on: Day): Resolved {
  const later = found.filter(({ since }) => on < since)
  const [only, ...others] = later
  if (only === undefined) return { asks: found.filter((unit) => !livesOn(unit, on)), why: 'ended' }
  return others.length === 0 ? { unit: only, because } : { asks: later, why: 'several' }
}

/** Units of the same places with a name that shares most of the signs, for a person to choose from. */
function near(register: Register, places: readonly Placed[]): readonly Unit[] {
  const scored = new Map<Unit, number>()
  for (const { area, rest } of places)
    for (const unit of register.byArea.get(area) ?? []) {
      const likeness = Math.max(...unit.names.map(({ name }) => likenessOf(plain(name), rest)))
      if (likeness >= 0.5) scored.set(unit, Math.max(likeness, scored.get(unit) ?? 0))
    }
  return [...scored]
    .toSorted(([a, one], [b, other]) => other - one || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(([unit]) => unit)
}

function likenessOf(name: string, rest: string): number {
  const signs = new Set(name)
  const shared = [...new Set(rest)].filter((sign) => signs.has(sign)).length
  return shared / Math.min(signs.size, new Set(rest).size)
}
