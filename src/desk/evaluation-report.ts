/** Reports at the desk: drafted from frozen figures, given out as a file, held against the data of today and an edited file. */
import {
  draftReport,
  getReport,
  listReports,
  type ReportId,
  type RoundId,
  recheckReport,
  reportFile,
} from '#evaluation'
import type { Clock } from '#platform'
import type { EvaluationDesk } from '#web'
import { gatheredToday } from './evaluation-gathered.ts'
import { headOf } from './evaluation-told.ts'
import { localTime } from './local-time.ts'

type ReportDesk = Pick<
  EvaluationDesk,
  'evaluationReports' | 'draftEvaluationReport' | 'evaluationReport' | 'recheckEvaluation'
>

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const evaluationReportDesk = (clock: Clock): ReportDesk => ({
  evaluationReports: async (at, id) => ({
    head: await headOf(at, id),
    reports: (await listReports(at.tx, id as RoundId)).map((report) => ({
      id: report.id,
      title: report.title,
      draftedAt: localTime(report.draftedAt),
    })),
  }),
  draftEvaluationReport: async ({ tx }, { id, letterhead }) => {
    await draftReport(tx, { round: id as RoundId, letterhead }, clock)
  },
  evaluationReport: async ({ tx }, id) => {
    const report = await getReport(tx, id as ReportId)
    return { name: `${report.title}.docx`, type: docx, body: new Uint8Array(await reportFile(report)) }
  },
  recheckEvaluation: async (at, { id, report, file }) =>
    recheckReport(at.tx, {
      report: report as ReportId,
      facts: await gatheredToday(at, id, clock),
      ...(file ? { file } : {}),
    }),
})
