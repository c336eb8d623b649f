/** Groups of care the plans share: the same words, each plan’s own open terms. */
import { all, any, type Condition } from '#policy'
import { categories } from '../facts/certificate.ts'
import { severe } from '../terms.ts'

/** 智力、精神和重度肢体残疾人. */
export const intellectualMentalOrSeverePhysical = (plan: { readonly id: string }): Condition =>
  any(categories.hasAny('intellectual', 'mental'), all(categories.has('physical'), severe(plan)))
