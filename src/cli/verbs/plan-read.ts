/** `plan read`: what a plan document contains, without a database. */
import { readFile } from 'node:fs/promises'
import { refuse } from '#kernel'
import { type PlanDocument, readPlan } from '#plandoc'
import { wordAt } from '../typed.ts'
import type { PlainVerb } from '../verb.ts'

export const planRead: PlainVerb = {
  name: 'plan read',
  usage: 'FILE',
  summary: 'read a plan document: outline, boxes, tasks, units, deadlines, indicators, contradictions',
  needs: 'nothing',
  async run(typed) {
    const document = readPlan(decoded(await readBytes(wordAt(typed, 0, 'FILE'))))
    return { json: document, text: overview(document) }
  },
}

const readBytes = (file: string) =>
  readFile(file).catch((error: Error) => refuse('cli.file-unreadable', { file, why: error.message }))

/** Chinese offices still write GB18030; bytes that are not UTF-8 are taken for it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
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
