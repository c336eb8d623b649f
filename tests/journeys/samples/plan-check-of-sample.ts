/** The checking page of invented plans: what the real reader made of their text, with a few corrections by an invented hand. */
import { readFileSync } from 'node:fs'
import type { Tx } from '#access'
import type { PlanUnderReview } from '#plans'
import { readUpload } from '#plans'
import type { Instant } from '#platform'
import type { CheckQuery, CheckView, PlanLine } from '#web'
import { chosenOf } from '../../../src/desk/plan-import-chosen.ts'
import { acceptOf, outlineOf, rowsOf, todoOf } from '../../../src/desk/plan-import-content.ts'
import { documentView } from '../../../src/desk/plan-import-document.ts'
import { historyOf } from '../../../src/desk/plan-import-history.ts'
import { selectedOf } from '../../../src/desk/plan-import-selected.ts'
import { type FieldValue, fieldOf } from '../../../src/plans/field.ts'
import { layOut } from '../../../src/plans/lay-out.ts'
import { review } from '../../../src/plans/review.ts'
import type { KeptCorrection, PlanId } from '../../../src/plans/store.ts'
import { boldLostPlan } from './bold-lost-plan.ts'
import { officer } from './people-of-sample.ts'

export const planCheckId = '018f0000-0000-7000-8000-00000000c0de'

const said = (row: string, field: string, more: Partial<KeptCorrection>): KeptCorrection => ({
  id: `${row}-${field}`,
  row,
  field,
  was: null,
  value: null,
  withdrawn: false,
  reason: '对照印发原件第2页',
  at: '2025-11-18T01:20:00.000Z' as Instant,
  by: 'system:demo',
  ...more,
})

/** What somebody who looked a task through has seen. */
function seenBefore(row: string): FieldValue {
  const seen = fieldOf(layOut(readUpload({ name: '', text: boldLostPlan }).reading), row, 'checked')
  if (!seen.ok) throw new Error(`the sample has no ${row}`)
  return seen.value
}

/** Of the text in which the bold was lost: one lead entered, one task looked through, one struck out. */
const corrections: readonly KeptCorrection[] = [
  said('task:二（一）1', 'lead', { was: [], value: ['区民政局'] }),
  said('task:二（一）1', 'checked', { was: seenBefore('task:二（一）1'), value: true }),
  said('task:二（三）2', 'struck', { was: false, value: true }),
]

const texts = {
  'bold-lost': boldLostPlan,
  linhe: readFileSync(new URL('../../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8'),
} as const

type Sample = keyof typeof texts

const noTransaction = {} as Tx
const nameOf = () => officer.name

export async function checkSample(
  sample: Sample,
  query: Partial<CheckQuery> = {},
  mayImport = true,
): Promise<CheckView> {
  const text = texts[sample]
  const { see, view = 'todo', page = 1 } = query
  const history = sample === 'bold-lost' ? corrections : []
  const seen = review(readUpload({ name: '规划.txt', text }).reading, history)
  const line = lineOfSample(seen)
  const under: PlanUnderReview = { plan: summary(line), review: seen, acceptance: undefined }
  const content = {
    todo: () => ({ view: 'todo' as const, ...todoOf(seen, nameOf) }),
    tasks: () => ({ view: 'tasks' as const, ...rowsOf(seen, 'task', { page, nameOf }) }),
    indicators: () => ({ view: 'indicators' as const, ...rowsOf(seen, 'indicator', { page, nameOf }) }),
    outline: () => ({ view: 'outline' as const, ...outlineOf(seen) }),
    history: () => ({ view: 'history' as const, history: historyOf(history, { review: seen, nameOf }) }),
    accept: () => ({ view: 'accept' as const, ...acceptOf(under, nameOf) }),
  }
  return {
    plan: line,
    fileName: '规划.docx',
    originals: [originalOf(sample)],
    indicators: seen.rows.indicators.length,
    place: { id: planCheckId, view, page },
    document: documentView(seen, { text, chosen: chosenOf(seen, see, text), part: undefined }),
    see,
    selected: await selectedOf(noTransaction, seen, { see, officer: 'system:demo' }),
    content: content[view](),
    mayImport,
    told: query.told,
  }
}

const lineOfSample = (seen: ReturnType<typeof review>): PlanLine => ({
  id: planCheckId,
  title: seen.rows.head.title,
  state: 'checking',
  edition: undefined,
  tasks: seen.rows.tasks.length,
  tasksChecked: seen.checked.size,
  toCheck: seen.toCheck.length,
  openFindings: seen.findings.filter(({ standing }) => standing === 'open').length,
  takenAt: '2025-11-18T09:05:00.000',
  takenBy: officer.name,
})

/** The text in which the bold was lost came with a picture nobody read. */
const originalOf = (sample: Sample): CheckView['originals'][number] => ({
  sha256: 'a'.repeat(64),
  name: '规划.docx',
  format: 'docx',
  warnings:
    sample === 'bold-lost'
      ? [
          {
            zh: '文件中有 1 张图片，图片里的文字没有读取。请对照原件核对。',
            en: 'The file holds 1 picture; words in it were not read.',
          },
        ]
      : [],
})

const summary = (line: PlanLine): PlanUnderReview['plan'] => ({
  id: planCheckId as PlanId,
  documentId: planCheckId,
  title: line.title,
  issuer: null,
  from: 2021,
  to: 2025,
  source: null,
  reading: '',
  readAt: '2025-11-18T01:05:00.000Z' as Instant,
  tasks: line.tasks,
  indicators: 0,
  findings: 0,
  state: 'checking',
  edition: null,
})

export const planLines: readonly PlanLine[] = [
  { ...lineOfSample(review(readUpload({ name: '', text: texts['bold-lost'] }).reading, corrections)) },
  {
    ...lineOfSample(review(readUpload({ name: '', text: texts.linhe }).reading, [])),
    id: '018f0000-0000-7000-8000-00000000c0df',
    state: 'accepted',
    edition: 2,
    tasksChecked: 18,
    toCheck: 0,
  },
]
