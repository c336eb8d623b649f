/** The register of units at the desk: the officer's place, one unit opened, names and meanings said. */
import type { AreaCode, Day } from '#kernel'
import type { Clock } from '#platform'
import {
  directMembersOn,
  livesOn,
  meanUnit,
  nameOn,
  namesOver,
  type Register,
  readRegister,
  renameUnit,
  type Unit,
} from '#units'
import type { UnitLine, UnitSeen, UnitsDesk } from '#web'
import { placeName } from './places.ts'

export const unitsDesk = ({ clock }: { readonly clock: Clock }): UnitsDesk => ({
  async units({ tx, staff, today }, unit) {
    const register = await readRegister(tx, staff.area)
    const living = (register.byArea.get(staff.area) ?? []).filter((each) => livesOn(each, today))
    const opened = unit === undefined ? undefined : register.units.get(unit)
    return {
      place: placeName(staff.area),
      units: living.map((each) => lineOf(each, today)),
      meanings: meaningsOf(register, { area: staff.area, on: today }),
      seen: opened && seenOf(register, opened, today),
    }
  },
  renameUnit: ({ tx }, what) => renameUnit(tx, what, clock),
  meanUnits: ({ tx, staff }, what) => meanUnit(tx, { ...what, area: staff.area }, clock),
})

/** What it is called on the day; what it was called last when it has ended. */
const calledOn = (unit: Unit, on: Day) => nameOn(unit, on) ?? unit.names.at(-1)

const lineOf = (unit: Unit, on: Day): UnitLine => ({
  id: unit.id,
  name: calledOn(unit, on)?.name ?? unit.key,
  short: calledOn(unit, on)?.short ?? [],
  isGroup: unit.kind === 'group',
})

/** A unit of another place is told with it. */
function nameIn(
  register: Register,
  id: string,
  { area, on }: { readonly area: AreaCode; readonly on: Day },
): string {
  const unit = register.units.get(id)
  if (!unit) return id
  const { name } = lineOf(unit, on)
  return unit.area === area ? name : `${placeName(unit.area)}${name}`
}

function seenOf(register: Register, unit: Unit, on: Day): UnitSeen {
  const named = (id: string) => nameIn(register, id, { area: unit.area, on })
  const groups = [...register.units.values()].filter(
    (group) => livesOn(group, on) && directMembersOn(group, on).some(({ member }) => member === unit.id),
  )
  return {
    ...lineOf(unit, on),
    names: namesOver(unit),
    end: unit.end && {
      lastDay: unit.end.lastDay,
      into: unit.end.into === null ? null : named(unit.end.into),
    },
    members: unit.members.map(({ member, from, to }) => ({ name: named(member), from, to })),
    groups: groups.map(({ id }) => named(id)),
  }
}

function meaningsOf(register: Register, here: { readonly area: AreaCode; readonly on: Day }) {
  const own = `${here.area} `
  return [...register.meanings]
    .filter(([key]) => key.startsWith(own))
    .map(([key, ids]) => ({
      written: key.slice(own.length),
      units: ids.map((id) => nameIn(register, id, here)),
    }))
}
