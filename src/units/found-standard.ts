/** A new office starts from the usual units of its place; what the place has otherwise it renames, ends or adds. */
import { record, type Tx } from '#access'
import { type AreaCode, addDays, type Day } from '#kernel'
import type { Clock } from '#platform'
import { saidIn } from './keep.ts'
import { readRegister } from './read.ts'
import { committeeMembers, countyGovernments, type StandardUnit, standardUnits } from './standard-names.ts'
import {
  type EndingRow,
  insertEndings,
  insertMemberships,
  insertNames,
  insertUnits,
  type MembershipRow,
  type NameRow,
  type Said,
  type UnitRow,
} from './store.ts'
import { idOf, type UnitId } from './unit.ts'

export type Start = {
  readonly area: AreaCode
  /** The first day the register speaks of. */
  readonly since: Day
  /** The day the names of the reform of 2018 and 2019 hold from at this place. */
  readonly reform: Day
  readonly document: string
}

type Rows = {
  readonly unit: UnitRow
  readonly names: readonly NameRow[]
  readonly endings: readonly EndingRow[]
}

/**
 * Enters the usual units the register does not have yet; what it has is left as it is, so asking again changes nothing.
 * Six statements. Answers how many were entered.
 */
export async function foundStandard(tx: Tx, start: Start, clock: Clock): Promise<number> {
  const { area, document } = start
  const register = await readRegister(tx, area)
  const wanted = [...startingUnits(start).map((unit) => unitRows(unit, start)), ...groupRows(start)]
  const fresh = wanted.filter(({ unit }) => !register.units.has(unit.id))
  if (fresh.length === 0) return 0
  const said = () => saidIn(tx, { area, document }, clock)
  await insertUnits(
    tx,
    fresh.map(({ unit }) => ({ ...said(), ...unit })),
  )
  await insertNames(
    tx,
    kept(
      fresh.flatMap(({ names }) => names),
      said,
    ),
  )
  await insertEndings(
    tx,
    kept(
      fresh.flatMap(({ endings }) => endings),
      said,
    ),
  )
  const facts = { units: fresh.length, document }
  await record(tx, { event: 'unit.standard-founded', subject: area, facts }, clock)
  return fresh.length
}

/** Where the register begins after the reform, what ended with it was never there. */
const startingUnits = ({ since, reform }: Start) =>
  standardUnits.filter(({ into }) => into === undefined || since < reform)

const kept = <R extends object>(rows: readonly R[], said: () => Said) =>
  rows.map((row) => ({ ...said(), ...row }))

function unitRows(standard: StandardUnit, { area, since, reform, document }: Start): Rows {
  const { key, name = key, short, before, isNew, into } = standard
  const unit = idOf(area, key)
  const first = isNew && since < reform ? reform : since
  const current = { unit, name, short, document }
  const names =
    before && since < reform
      ? [
          { unit, ...before, from: first, document },
          { ...current, from: reform },
        ]
      : [{ ...current, from: first }]
  const endings = into === undefined ? [] : [{ unit, lastDay: addDays(reform, -1), into: idOf(area, into) }]
  return { unit: { id: unit, area, key, kind: 'unit', since: first }, names, endings }
}

/** Groups are entered without members; a city's counties are known from the codes, and enter with their governments. */
function groupRows(start: Start): Rows[] {
  const groups = start.area.length === 4 ? [committeeMembers, countyGovernments] : [committeeMembers]
  return groups.map((group) => {
    const rows = unitRows(group, start)
    return { ...rows, unit: { ...rows.unit, kind: 'group' } }
  })
}

export type Members = {
  readonly group: UnitId
  readonly members: readonly UnitId[]
  readonly from: Day
  readonly document: string
}

/** Puts units that are in the register into a group from a day on, as far as they are not in it. */
export async function fillGroup(tx: Tx, given: Members, clock: Clock): Promise<void> {
  const { group, members, from, document } = given
  const register = await readRegister(tx)
  const of = register.units.get(group)
  const known = new Set(of?.members.map(({ member }) => member))
  const fresh = members.filter((member) => register.units.has(member) && !known.has(member))
  if (!of || fresh.length === 0) return
  const rows = fresh.map((member): MembershipRow => ({ group, member, from, to: null }))
  await insertMemberships(
    tx,
    kept(rows, () => saidIn(tx, { area: of.area, document }, clock)),
  )
  const facts = { members: fresh.length, from, document }
  await record(tx, { event: 'unit.group-filled', subject: group, facts }, clock)
}
