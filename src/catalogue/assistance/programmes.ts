/** Programmes of basic living, cash benefits and discounts: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { dibaoHousehold } from './programmes/dibao-household.ts'
import { livingSubsidy } from './programmes/living-subsidy.ts'
import { nursingSubsidy } from './programmes/nursing-subsidy.ts'
import { telecomDiscount } from './programmes/telecom-discount.ts'

export const assistanceProgrammes = [
  livingSubsidy,
  nursingSubsidy,
  dibaoHousehold,
  telecomDiscount,
] as const satisfies readonly Programme[]
