/** The plan of the fictional city in full, as the page of its words shows it. */
import { readFileSync } from 'node:fs'
import { day } from '#kernel'
import { readPlan, textOf } from '#plandoc'
import type { PlanTextView } from '#web'

const text = readFileSync(new URL('../../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')
const document = readPlan(text)

export const planTextView: PlanTextView = {
  title: document.title ?? '',
  publishedOn: day('2021-12-01'),
  parts: textOf(text, document) ?? [],
}
