/** Every address of the officers' pages, by field of work. */
import type { Route } from '../route.ts'
import type { Desk } from './desk.ts'
import { beginCaseRoutes } from './routes-begin-case.tsx'
import { budgetRoutes } from './routes-budget.tsx'
import { budgetLineRoutes } from './routes-budget-line.tsx'
import { caseRoutes } from './routes-cases.tsx'
import { evaluationRoutes } from './routes-evaluation.tsx'
import { evaluationDeedRoutes } from './routes-evaluation-deeds.tsx'
import { evaluationFindingRoutes } from './routes-evaluation-findings.tsx'
import { evaluationReportRoutes } from './routes-evaluation-report.tsx'
import { evaluationSampleRoutes } from './routes-evaluation-sample.tsx'
import { evaluationSurveyRoutes } from './routes-evaluation-survey.tsx'
import { foundRoutes } from './routes-found.tsx'
import { ledgerRoutes } from './routes-ledger.tsx'
import { listRoutes } from './routes-lists.tsx'
import { meetingRoutes } from './routes-meetings.tsx'
import { payRunRoutes } from './routes-pay.tsx'
import { payRunActRoutes } from './routes-pay-acts.tsx'
import { peopleRoutes } from './routes-people.tsx'
import { planRoutes } from './routes-plan.tsx'
import { planImportRoutes } from './routes-plan-import.tsx'
import { planImportActRoutes } from './routes-plan-import-acts.tsx'
import { recordRoutes } from './routes-record.tsx'
import { signInRoutes } from './routes-sign-in.tsx'
import { statedRoutes } from './routes-stated.tsx'
import { supervisionRoutes } from './routes-supervision.tsx'
import { sweepRoutes } from './routes-sweep.tsx'
import { unitRoutes } from './routes-units.tsx'
import { visitRoutes } from './routes-visit.tsx'
import { watchRoutes } from './routes-watch.tsx'
import { whatIfRoutes } from './routes-what-if.tsx'
import { yearPledgesRoutes } from './routes-year-pledges.tsx'

export const workbenchRoutes = (desk: Desk): readonly Route[] => [
  ...signInRoutes(desk),
  ...caseRoutes(desk),
  ...beginCaseRoutes(desk),
  ...supervisionRoutes(desk),
  ...watchRoutes(desk),
  ...ledgerRoutes(desk),
  ...yearPledgesRoutes(desk),
  ...meetingRoutes(desk),
  ...budgetRoutes(desk),
  ...budgetLineRoutes(desk),
  ...planRoutes(desk),
  ...statedRoutes(desk),
  ...evaluationRoutes(desk),
  ...evaluationDeedRoutes(desk),
  ...evaluationFindingRoutes(desk),
  ...evaluationSampleRoutes(desk),
  ...evaluationSurveyRoutes(desk),
  ...evaluationReportRoutes(desk),
  ...planImportRoutes(desk),
  ...planImportActRoutes(desk),
  ...unitRoutes(desk),
  ...peopleRoutes(desk),
  ...recordRoutes(desk),
  ...visitRoutes(desk),
  ...sweepRoutes(desk),
  ...foundRoutes(desk),
  ...listRoutes(desk),
  ...whatIfRoutes(desk),
  ...payRunRoutes(desk),
  ...payRunActRoutes(desk),
]
