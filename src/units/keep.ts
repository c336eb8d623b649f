/** Units are founded, renamed and end. Every deed names the document that says so and goes into the audit trail. */
import { actorOf, record, type Tx } from '#access'
import { type AreaCode, type Day, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import { areaName } from '#standards'
import { readRegister } from './read.ts'
import {
  insertEndings,
  insertNames,
  insertUnits,
  type Said,
  supersedeEnding,
  supersedeName,
} from './store.ts'
import {
  idOf,
  livesOn,
  namesOver,
  plain,
  type Register,
  type Unit,
  type UnitId,
  type UnitKind,
} from './unit.ts'

export type NewUnit = {
  readonly area: AreaCode
  /** The name it is entered with, without its place; part of its id for ever. */
  readonly key: string
  readonly kind?: UnitKind
  readonly since: Day
  /** Its official name on that day, where it is not the key. */
  readonly name?: string
  readonly short?: readonly string[]
  readonly document: string
}

export type Renaming = {
  readonly unit: UnitId
  readonly name: string
  readonly short?: readonly string[]
  readonly from: Day
  readonly document: string
}

export type Ending = {
  readonly unit: UnitId
  readonly lastDay: Day
  readonly into?: UnitId
  readonly document: string
}

/** Refuses what is there already (`unit.exists`) and names another unit of the place bears (`unit.name-taken`). */
export async function foundUnit(tx: Tx, given: NewUnit, clock: Clock): Promise<UnitId> {
  const { area, key, since, kind = 'unit' } = given
  const name = given.name ?? key
  refuseUnfit(key, area)
  refuseUnfit(name, area)
  const register = await readRegister(tx, area)
  const unit = idOf(area, key)
  if (register.units.has(unit)) refuse('unit.exists', { unit })
  refuseTaken(register, { unit, area, name, days: { from: since, until: null } })
  const said = saidIn(tx, { area, document: given.document }, clock)
  await insertUnits(tx, [{ ...said, id: unit, area, key, kind, since }])
  await insertNames(tx, [{ ...said, unit, from: since, name, short: given.short ?? [] }])
  await tellAudit(
    tx,
    { event: 'unit.founded', unit, facts: { name, since, document: given.document } },
    clock,
  )
  return unit
}

/** From a day on, until the next name that is known. The same day again is a correction: what was said stays readable. */
export async function renameUnit(tx: Tx, given: Renaming, clock: Clock): Promise<void> {
  const register = await readRegister(tx)
  const unit = getUnit(register, given.unit)
  const { name, from, document } = given
  refuseUnfit(name, unit.area)
  if (!livesOn(unit, from)) refuse('unit.not-alive', { unit: unit.id, on: from })
  const until = untilNext(unit, from)
  refuseTaken(register, { unit: unit.id, area: unit.area, name, days: { from, until } })
  const said = saidIn(tx, { area: unit.area, document }, clock)
  await supersedeName(tx, { unit: unit.id, from, at: said.at })
  await insertNames(tx, [{ ...said, unit: unit.id, from, name, short: given.short ?? [] }])
  await tellAudit(tx, { event: 'unit.renamed', unit: unit.id, facts: { name, from, document } }, clock)
}

/** It ended with a day, and who carries on its work. Said again it is a correction. */
export async function endUnit(tx: Tx, given: Ending, clock: Clock): Promise<void> {
  const register = await readRegister(tx)
  const unit = getUnit(register, given.unit)
  const { lastDay, document } = given
  const into = given.into === undefined ? null : getUnit(register, given.into).id
  const lastName = unit.names.at(-1)
  if (lastDay < unit.since || (lastName && lastDay < lastName.from))
    refuse('unit.not-alive', { unit: unit.id, on: lastDay })
  if (into !== null && carriesOn(register, into).includes(unit.id))
    refuse('unit.circle', { unit: unit.id, other: into })
  const said = saidIn(tx, { area: unit.area, document }, clock)
  await supersedeEnding(tx, unit.id, said.at)
  await insertEndings(tx, [{ ...said, unit: unit.id, lastDay, into }])
  await tellAudit(tx, { event: 'unit.ended', unit: unit.id, facts: { lastDay, into, document } }, clock)
}

export const getUnit = (register: Register, id: UnitId): Unit =>
  register.units.get(id) ?? refuse('unit.unknown', { unit: id })

/** Who said it, when, on what paper. */
export const saidIn = (tx: Tx, { area, document }: Pick<Said, 'area' | 'document'>, clock: Clock): Said => {
  if (document.trim().length < 2) refuse('unit.no-document')
  return { id: newId<'said'>(), area, document: document.trim(), at: clock.now(), by: actorOf(tx) }
}

type Deed = {
  readonly event: string
  readonly unit: UnitId
  readonly facts: Readonly<Record<string, string | null>>
}

export const tellAudit = (tx: Tx, { event, unit, facts }: Deed, clock: Clock): Promise<void> =>
  record(tx, { event, subject: unit, facts }, clock)

const untilNext = (unit: Unit, from: Day): Day | null =>
  namesOver(unit).find((name) => name.from <= from && (name.until === null || from <= name.until))?.until ??
  null

/** The unit and all that carried on after it. */
function carriesOn({ units }: Register, from: UnitId): readonly UnitId[] {
  const passed: UnitId[] = []
  for (
    let at: UnitId | null = from;
    at !== null && !passed.includes(at);
    at = units.get(at)?.end?.into ?? null
  )
    passed.push(at)
  return passed
}

function refuseUnfit(name: string, area: AreaCode) {
  const place = areaName(area)
  if (name.length < 2 || name.length > 60 || /[:\s]/.test(name)) refuse('unit.name-malformed', { name })
  if (place !== undefined && name.startsWith(place)) refuse('unit.name-with-place', { name, place })
}

type Wish = {
  readonly unit: UnitId
  readonly area: AreaCode
  readonly name: string
  readonly days: { readonly from: Day; readonly until: Day | null }
}

/** Two units of one place never bear the same name on the same day. */
function refuseTaken(register: Register, { unit, area, name, days }: Wish) {
  for (const other of register.byArea.get(area) ?? []) {
    if (other.id === unit) continue
    const clash = namesOver(other).find(
      (theirs) => plain(theirs.name) === plain(name) && overlap(theirs, days),
    )
    if (clash) refuse('unit.name-taken', { name, by: other.id, from: clash.from })
  }
}

type Days = { readonly from: Day; readonly until: Day | null }

export const overlap = (a: Days, b: Days): boolean =>
  (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until)
