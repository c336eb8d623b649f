/** Every verb, in the order of the help. */
import type { Verb } from './verb.ts'
import { candidatesConfirm } from './verbs/candidates.ts'
import { casesRebuild } from './verbs/cases.ts'
import { catalogueCheck, catalogueList } from './verbs/catalogue.ts'
import { catalogueDraw } from './verbs/catalogue-draw.ts'
import { dbMigrate } from './verbs/db-migrate.ts'
import { doctor } from './verbs/doctor.ts'
import { evaluationOpen, evaluationRecheck, evaluationReport, evaluationScore } from './verbs/evaluation.ts'
import { evaluationExport, evaluationWeights } from './verbs/evaluation-weights.ts'
import { explainVerb } from './verbs/explain.ts'
import { indicatorsVerb } from './verbs/indicators.ts'
import { parameterList, parameterSet } from './verbs/parameter.ts'
import { payrunApprove, payrunCheck, payrunSettle, payrunShow } from './verbs/payrun.ts'
import { payrunExport, payrunResult } from './verbs/payrun-bank.ts'
import { payrunMake } from './verbs/payrun-make.ts'
import { planCascade, planDerive } from './verbs/plan-cascade.ts'
import { planImport } from './verbs/plan-import.ts'
import { planRead } from './verbs/plan-read.ts'
import { populationImport, populationMake } from './verbs/population.ts'
import { processDraw, processList } from './verbs/process.ts'
import { staffAppoint } from './verbs/staff.ts'
import { superviseAssign, superviseBoard, superviseSlips } from './verbs/supervise.ts'
import { superviseLinks } from './verbs/supervise-links.ts'
import { sweep } from './verbs/sweep.ts'
import { sweepEverythingVerb } from './verbs/sweep-everything.ts'
import { unitFound, unitList, unitMean, unitRename } from './verbs/unit.ts'
import { whatif } from './verbs/whatif.ts'

export const verbs: readonly Verb[] = [
  planRead,
  planImport,
  planDerive,
  planCascade,
  superviseLinks,
  catalogueList,
  catalogueCheck,
  catalogueDraw,
  processList,
  processDraw,
  populationMake,
  populationImport,
  explainVerb,
  sweep,
  sweepEverythingVerb,
  candidatesConfirm,
  whatif,
  payrunMake,
  payrunShow,
  payrunCheck,
  payrunSettle,
  payrunApprove,
  payrunExport,
  payrunResult,
  indicatorsVerb,
  superviseAssign,
  superviseBoard,
  superviseSlips,
  evaluationWeights,
  evaluationOpen,
  evaluationScore,
  evaluationReport,
  evaluationRecheck,
  evaluationExport,
  parameterSet,
  parameterList,
  unitList,
  unitFound,
  unitRename,
  unitMean,
  staffAppoint,
  doctor,
  casesRebuild,
  dbMigrate,
]
