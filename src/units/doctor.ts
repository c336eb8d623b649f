/** What does not fit in the register: names of two at once, names outside a life, groups in circles, members that ended. Pure. */
import type { Day } from '#kernel'
import { contains } from './belong.ts'
import { overlap } from './keep.ts'
import {
  directMembersOn,
  livesOn,
  namesOver,
  plain,
  type Register,
  type Unit,
  type UnitId,
  unitOn,
} from './unit.ts'

export type RegisterAmiss =
  | { readonly amiss: 'nameless' | 'name-outside-life' | 'circle'; readonly unit: UnitId }
  | {
      readonly amiss: 'same-name' | 'member-ended' | 'successor-ended'
      readonly unit: UnitId
      readonly other: UnitId
    }

/** Empty is what `doctor` wants. Cost: names of a place by name, groups by their members. */
export function registerAmiss(register: Register, on: Day): readonly RegisterAmiss[] {
  const units = [...register.units.values()]
  return [
    ...units.flatMap(ofNames),
    ...[...register.byArea.values()].flatMap(sameNames),
    ...units.filter(({ kind }) => kind === 'group').flatMap((group) => ofGroup(register, group, on)),
    ...units.flatMap((unit) => ofEnd(register, unit, on)),
  ]
}

function ofNames(unit: Unit): RegisterAmiss[] {
  const [first] = unit.names
  if (!first || first.from > unit.since) return [{ amiss: 'nameless', unit: unit.id }]
  const outside = unit.names.some(({ from }) => !livesOn(unit, from))
  return outside ? [{ amiss: 'name-outside-life', unit: unit.id }] : []
}

function sameNames(units: readonly Unit[]): RegisterAmiss[] {
  const borne = units.flatMap((unit) => namesOver(unit).map((name) => ({ unit: unit.id, ...name })))
  return [...Map.groupBy(borne, ({ name }) => plain(name)).values()].flatMap((same) =>
    same.flatMap((one, i) =>
      same
        .slice(i + 1)
        .filter((other) => other.unit !== one.unit && overlap(one, other))
        .map((other) => ({ amiss: 'same-name' as const, unit: one.unit, other: other.unit })),
    ),
  )
}

function ofGroup(register: Register, group: Unit, on: Day): RegisterAmiss[] {
  const inside = group.members.some(({ member }) => contains(register, member, group.id))
  if (inside) return [{ amiss: 'circle', unit: group.id }]
  const gone = directMembersOn(group, on).filter(({ member }) => {
    const unit = register.units.get(member)
    return !unit || (unit.end !== null && on > unit.end.lastDay)
  })
  return gone.map(({ member }) => ({ amiss: 'member-ended', unit: group.id, other: member }))
}

function ofEnd(register: Register, { id, end }: Unit, on: Day): RegisterAmiss[] {
  if (end === null || end.into === null || on <= end.lastDay) return []
  return unitOn(register, id, on) ? [] : [{ amiss: 'successor-ended', unit: id, other: end.into }]
}
