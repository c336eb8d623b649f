/** What a unit or a county is assessed by: each item is a count of matters that went well, did not, or cannot be judged yet. */
import type { Words } from '#kernel'

export type Assessed = 'unit' | 'county'

/** Every item with its words, and whom it can be counted for. */
export const items = {
  'tasks-on-time': {
    zh: '按时办结的任务',
    en: 'Tasks done by their day',
    counts: { zh: '到期任务', en: 'tasks that fell due' },
    of: ['unit', 'county'],
  },
  'tasks-confirmed': {
    zh: '报完成且有记录印证的任务',
    en: 'Tasks reported done that records confirm',
    counts: { zh: '报完成的任务', en: 'tasks reported done' },
    of: ['unit', 'county'],
  },
  'indicators-attained': {
    zh: '达到目标的指标',
    en: 'Indicators that met their target',
    counts: { zh: '有目标的指标', en: 'indicators with a target' },
    of: ['unit', 'county'],
  },
  'slips-answered': {
    zh: '按时反馈的督办单',
    en: 'Supervision slips answered in time',
    counts: { zh: '应反馈的督办单', en: 'slips whose answer was due' },
    of: ['unit', 'county'],
  },
  'disputes-answered': {
    zh: '按时答复的数据异议',
    en: 'Figure disputes answered in time',
    counts: { zh: '应答复的数据异议', en: 'disputes whose answer was due' },
    of: ['unit', 'county'],
  },
  'people-served': {
    zh: '应享受待遇落实（人次）',
    en: 'Entitlements received',
    counts: { zh: '应享受人次', en: 'entitlements' },
    of: ['county'],
  },
  'survey-satisfied': {
    zh: '满意度调查',
    en: 'Satisfaction survey',
    counts: { zh: '有效答卷', en: 'answers' },
    of: ['county'],
  },
} as const satisfies Record<string, Words & { counts: Words; of: readonly Assessed[] }>

export type Item = keyof typeof items

export const isItem = (text: string): text is Item => Object.hasOwn(items, text)

export const itemsOf = (assessed: Assessed): readonly Item[] =>
  (Object.keys(items) as Item[]).filter((item) => (items[item].of as readonly Assessed[]).includes(assessed))

/** Whole numbers of matters. `unknown` is what nobody can judge yet: neither well done nor missed. */
export type Tally = { readonly good: number; readonly missed: number; readonly unknown: number }

/** A missing item was not counted at all: unknown as a whole. */
export type Tallies = Readonly<Partial<Record<Item, Tally>>>

export const sizeOf = ({ good, missed, unknown }: Tally): number => good + missed + unknown
