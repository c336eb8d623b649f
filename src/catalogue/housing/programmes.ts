/** Programmes of housing: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { accessibleRentalChoice } from './programmes/accessible-rental-choice.ts'
import { dangerousHousingAid } from './programmes/dangerous-housing-aid.ts'
import { dangerousHousingExtra } from './programmes/dangerous-housing-extra.ts'
import { homeModificationSevere } from './programmes/home-modification-severe.ts'
import { homeModificationSubsidy } from './programmes/home-modification-subsidy.ts'
import { publicRentalPriority } from './programmes/public-rental-priority.ts'
import { relocationPriority } from './programmes/relocation-priority.ts'
import { rentSubsidyPriority } from './programmes/rent-subsidy-priority.ts'
import { temporaryHousing } from './programmes/temporary-housing.ts'

export const housingProgrammes = [
  publicRentalPriority,
  accessibleRentalChoice,
  rentSubsidyPriority,
  dangerousHousingAid,
  dangerousHousingExtra,
  relocationPriority,
  temporaryHousing,
  homeModificationSubsidy,
  homeModificationSevere,
] as const satisfies readonly Programme[]
