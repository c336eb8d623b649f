/** Who belongs to a group from when to when, and whom a plan means by a name: said by a person, never inferred. */
import type { Tx } from '#access'
import { type AreaCode, type Day, refuse } from '#kernel'
import type { Clock } from '#platform'
import { getUnit, overlap, saidIn, tellAudit } from './keep.ts'
import { readRegister } from './read.ts'
import { insertMeaning, insertMemberships, supersedeMeaning, supersedeMembership } from './store.ts'
import { plain, type Register, type UnitId } from './unit.ts'

export type NewMember = {
  readonly group: UnitId
  readonly member: UnitId
  readonly from: Day
  readonly document: string
}

export type LeavingMember = Omit<NewMember, 'from'> & {
  /** The last day it belonged. */
  readonly lastDay: Day
}

export type Meaning = {
  /** The place whose plans write it so. */
  readonly area: AreaCode
  readonly written: string
  /** Several for a collective; nobody takes an earlier word back. */
  readonly units: readonly UnitId[]
  readonly reason: string
}

/** Refuses groups that would contain themselves (`unit.circle`). */
export async function addMember(tx: Tx, given: NewMember, clock: Clock): Promise<void> {
  const register = await readRegister(tx)
  const { group, member, from, document } = given
  const of = getGroup(register, group)
  getUnit(register, member)
  if (contains(register, member, group)) refuse('unit.circle', { unit: group, other: member })
  const earlier = of.members.find((each) => each.member === member && overlapping(each, from))
  if (earlier) refuse('unit.member-already', { unit: member, group, from: earlier.from })
  const said = saidIn(tx, { area: of.area, document }, clock)
  await insertMemberships(tx, [{ ...said, group, member, from, to: null }])
  await tellAudit(tx, { event: 'unit.member-added', unit: group, facts: { member, from, document } }, clock)
}

export async function endMember(tx: Tx, given: LeavingMember, clock: Clock): Promise<void> {
  const { group, member, lastDay, document } = given
  const of = getGroup(await readRegister(tx), group)
  const current = of.members.find(
    (each) => each.member === member && each.to === null && each.from <= lastDay,
  )
  if (!current) return refuse('unit.member-not', { unit: member, group, on: lastDay })
  const said = saidIn(tx, { area: of.area, document }, clock)
  const { from } = current
  await supersedeMembership(tx, { group, member, from, at: said.at })
  await insertMemberships(tx, [{ ...said, group, member, from, to: lastDay }])
  await tellAudit(
    tx,
    { event: 'unit.member-ended', unit: group, facts: { member, lastDay, document } },
    clock,
  )
}

/** Whom plans of a place mean by a name from now on; the word before it stays readable. */
export async function meanUnit(tx: Tx, given: Meaning, clock: Clock): Promise<void> {
  const { area, units, reason } = given
  const written = plain(given.written)
  if (written.length === 0 || written.length > 60) refuse('unit.name-malformed', { name: given.written })
  const register = await readRegister(tx)
  for (const unit of units) getUnit(register, unit)
  const said = saidIn(tx, { area, document: reason }, clock)
  await supersedeMeaning(tx, { area, written, at: said.at })
  await insertMeaning(tx, { ...said, area, written, units: [...new Set(units)], reason: said.document })
  await tellAudit(
    tx,
    { event: 'unit.meant', unit: `${area}:${written}`, facts: { units: units.join(' '), reason } },
    clock,
  )
}

function getGroup(register: Register, id: UnitId) {
  const group = getUnit(register, id)
  return group.kind === 'group' ? group : refuse('unit.no-group', { unit: id })
}

const overlapping = ({ from, to }: { readonly from: Day; readonly to: Day | null }, since: Day) =>
  overlap({ from, until: to }, { from: since, until: null })

/** True when `inner` is `outer` or belongs to it through groups, on whatever day. */
export function contains(register: Register, outer: UnitId, inner: UnitId): boolean {
  const seen = new Set<UnitId>()
  const open = [outer]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === inner) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(register.units.get(at)?.members ?? []).map(({ member }) => member))
  }
  return false
}
