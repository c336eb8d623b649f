/** Programmes an office can work with: those that have a rule somewhere in its area. */
import type { Staff } from '#access'
import { findProgramme, peopleProgrammes } from '#catalogue'
import type { Day, Words } from '#kernel'
import { holdsOn, type Programme } from '#policy'
import { shared } from './places.ts'

export const offeredTo = ({ staff, today }: { readonly staff: Staff; readonly today: Day }) =>
  peopleProgrammes
    .filter(({ variants }: Programme) =>
      variants.some((variant) => holdsOn(variant, today) && shared(variant.in, staff.area)),
    )
    .map(({ id, name }) => ({ id, name }))

/** The name of a programme; of one that has left the catalogue, its id. */
export const programmeWords = (id: string): Words => findProgramme(id)?.name ?? { zh: id, en: id }
