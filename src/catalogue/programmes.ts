/** Every programme of the catalogue, field by field; a new one is a line in its field's list. */
import { type Condition, conditionsIn, type Programme, readsPeople } from '#policy'
import { assistanceProgrammes } from './assistance/programmes.ts'
import { careProgrammes } from './care/programmes.ts'
import { cultureProgrammes } from './culture/programmes.ts'
import { devicesProgrammes } from './devices/programmes.ts'
import { educationProgrammes } from './education/programmes.ts'
import { employmentProgrammes } from './employment/programmes.ts'
import { housingProgrammes } from './housing/programmes.ts'
import { insuranceProgrammes } from './insurance/programmes.ts'
import { rehabilitationProgrammes } from './rehabilitation/programmes.ts'
import { rightsProgrammes } from './rights/programmes.ts'
import { societyProgrammes } from './society/programmes.ts'

export const programmes: readonly [Programme, ...Programme[]] = [
  ...assistanceProgrammes,
  ...insuranceProgrammes,
  ...careProgrammes,
  ...housingProgrammes,
  ...rehabilitationProgrammes,
  ...devicesProgrammes,
  ...educationProgrammes,
  ...employmentProgrammes,
  ...cultureProgrammes,
  ...rightsProgrammes,
  ...societyProgrammes,
]

/** Those the register of people answers for: swept, counted, packed, asked in the portal. */
export const peopleProgrammes: readonly Programme[] = programmes.filter(readsPeople)

const byId = new Map(programmes.map((programme) => [programme.id, programme]))

export const findProgramme = (id: string): Programme | undefined => byId.get(id)

type OpenCondition = Extract<Condition, { readonly kind: 'open' }>

const isOpen = (condition: Condition): condition is OpenCondition => condition.kind === 'open'

/** Conditions the plans leave to offices, each once. */
export const openConditions: readonly OpenCondition[] = [
  ...new Map(
    programmes.flatMap((programme) =>
      conditionsIn(programme)
        .filter(isOpen)
        .map((open) => [open.id, open]),
    ),
  ).values(),
]
