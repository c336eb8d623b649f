/** Every relation between programmes, field by field. */
import type { Parameter, Relation } from '#policy'
import { assistanceRelations } from './assistance/relations.ts'
import { careRelations } from './care/relations.ts'
import { cultureRelations } from './culture/relations.ts'
import { devicesRelations } from './devices/relations.ts'
import { educationRelations } from './education/relations.ts'
import { employmentRelations } from './employment/relations.ts'
import { housingRelations } from './housing/relations.ts'
import { insuranceRelations } from './insurance/relations.ts'
import { rehabilitationRelations } from './rehabilitation/relations.ts'
import { rightsRelations } from './rights/relations.ts'
import { societyRelations } from './society/relations.ts'

export const relations: readonly Relation[] = [
  ...assistanceRelations,
  ...insuranceRelations,
  ...careRelations,
  ...housingRelations,
  ...rehabilitationRelations,
  ...devicesRelations,
  ...educationRelations,
  ...employmentRelations,
  ...cultureRelations,
  ...rightsRelations,
  ...societyRelations,
]

/** Numbers relations read: shares and months; open ones are set like those of programmes. */
export const parametersOfRelation = ({ percent, months }: Relation): readonly Parameter[] =>
  [percent, months].flatMap((limit) => (typeof limit === 'object' ? [limit.of] : []))
