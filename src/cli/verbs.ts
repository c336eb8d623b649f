/** Every verb, in the order of the help. */
import type { Verb } from './verb.ts'
import { dbMigrate } from './verbs/db-migrate.ts'
import { explainVerb } from './verbs/explain.ts'
import { parameterList, parameterSet } from './verbs/parameter.ts'
import { planRead } from './verbs/plan-read.ts'
import { sweep } from './verbs/sweep.ts'
import { whatif } from './verbs/whatif.ts'

export const verbs: readonly Verb[] = [
  planRead,
  explainVerb,
  sweep,
  whatif,
  parameterSet,
  parameterList,
  dbMigrate,
]
