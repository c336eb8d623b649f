/** `plan read`: what a plan document contains, without a database. */
import { type PlanDocument, readPlan } from '#plandoc'
import { readText } from '../text-file.ts'
import { wordAt } from '../typed.ts'
import type { PlainVerb } from '../verb.ts'

export const planRead: PlainVerb = {
  name: 'plan read',
  usage: 'FILE',
  summary: 'read a plan document: outline, boxes, tasks, units, deadlines, indicators, contradictions',
  needs: 'nothing',
  async run(typed) {
    const document = readPlan(await readText(wordAt(typed, 0, 'FILE')))
    return { json: document, text: overview(document) }
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
