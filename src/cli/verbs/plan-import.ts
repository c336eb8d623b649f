/** `plan import`: takes a plan document in and, when asked, puts it on the public page. */
import { everyIndicator, programmes, sources } from '#catalogue'
import { acceptPlan, importPlan, publishPlan, readUpload } from '#plans'
import { readDocumentFile, warningLines } from '../document-file.ts'
import { wordAt } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const planImport: DataVerb = {
  name: 'plan import',
  usage: 'FILE [--publish]',
  summary:
    'take a plan in (.txt .md .html .docx .pdf): board, indicators, links to programmes; the same text again changes nothing',
  options: { publish: { type: 'boolean', meaning: 'put it on the public page' } },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const { name, text, format, bytes, warnings } = await readDocumentFile(wordAt(typed, 0, 'FILE'))
    const upload = readUpload({ name, text, original: { bytes, format, warnings } })
    const catalogue = { sources, programmes, indicators: everyIndicator }
    const publish = typed.options['publish'] === true
    const taken = await inScope(async (tx) => {
      const imported = await importPlan(tx, upload, { clock, catalogue })
      if (publish) await acceptPlan(tx, { plan: imported.plan, leaveOpen: 'all' }, { clock })
      const edition = publish ? (await publishPlan(tx, imported.plan, { clock, catalogue })).edition : null
      return { ...imported, edition }
    })
    const { plan, outcome, edition, rows } = taken
    const counts = {
      tasks: rows.tasks.length,
      indicators: rows.indicators.length,
      findings: rows.findings.length,
    }
    const published = edition === null ? '' : `，已公布第 ${edition} 版`
    const summary = `${rows.head.title}：${counts.tasks} 项任务，${counts.indicators} 项指标，${counts.findings} 处需要核对${published}`
    return {
      json: { plan, outcome, edition, title: rows.head.title, ...counts, format, warnings },
      text: [summary, ...warningLines(warnings)].join('\n'),
    }
  },
}
