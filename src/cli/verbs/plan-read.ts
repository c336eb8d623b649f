/** `plan read`: what a plan document contains, without a database. */
import { type PlanDocument, readPlan } from '#plandoc'
import { readDocumentFile, warningLines } from '../document-file.ts'
import { wordAt } from '../typed.ts'
import type { PlainVerb } from '../verb.ts'

export const planRead: PlainVerb = {
  name: 'plan read',
  usage: 'FILE [--text]',
  summary:
    'read a plan (.txt .md .html .docx .pdf): outline, tasks, units, deadlines, indicators, contradictions',
  options: {
    text: { type: 'boolean', meaning: 'show the text all places point into, instead of what it says' },
  },
  needs: 'nothing',
  async run(typed) {
    const { text, format, warnings } = await readDocumentFile(wordAt(typed, 0, 'FILE'))
    if (typed.options['text'] === true) return { json: { text, format, warnings }, text }
    const plan = readPlan(text)
    return {
      json: { ...plan, format, warnings },
      text: [overview(plan), ...warningLines(warnings)].join('\n'),
    }
  },
}

function overview(plan: PlanDocument): string {
  const leads = plan.tasks.filter((task) => task.leadKnown).length
  return [
    plan.title,
    `${plan.outline.length} headings, ${plan.boxes.length} boxes, ${plan.indicators.length} indicators`,
    `${plan.tasks.length} tasks, ${leads} with a known lead, ${new Set(plan.tasks.flatMap((t) => t.units)).size} units`,
    ...plan.findings.map((finding) => `! ${finding.code}: ${finding.message}`),
  ].join('\n')
}
