/** Facts only education asks for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { educationFamilyFacts } from './facts/family.ts'
import { educationNeedFacts } from './facts/need.ts'
import { schoolFacts } from './facts/school.ts'
import { educationSchoolingFacts } from './facts/schooling.ts'
import { teacherFacts } from './facts/teacher.ts'

export const educationFacts = [
  ...educationSchoolingFacts,
  ...educationNeedFacts,
  ...educationFamilyFacts,
  ...teacherFacts,
  ...schoolFacts,
] as const satisfies readonly Fact[]
