/** A change in words an officer reads back: “年龄上限 17 → 18”. */
import { fen, formatYuan, type Words } from '#kernel'
import type { Fact } from '../fact.ts'
import { ground } from '../ground.ts'
import { openAnswers, readingAnswer } from '../open-answers.ts'
import type { Variant } from '../programme.ts'
import { say, sayValue } from '../say.ts'
import { partsOf } from './address.ts'
import { type Dial, dialsOf, type Here, type NumberDial, payDialsOf } from './dial.ts'
import type { Scenario, Supposed } from './scenario.ts'
import { type FactFinder, readWritten } from './written.ts'

/** One line a change, in the order they were made. */
export const sayChanges = (
  variant: Variant,
  changes: readonly Supposed[],
  here: Here & { find: FactFinder },
): readonly Words[] => changes.map((change) => sayChange(variant, change, here))

function sayChange(variant: Variant, change: Supposed, here: Here & { find: FactFinder }): Words {
  if ('turn' in change) return sayTurn(variant, change, here)
  if ('leaveOut' in change) return about('去掉条件', 'Left out', wordsAt(variant, change.leaveOut, here))
  if ('add' in change) {
    const added = say(ground(readWritten(change.add, here.find), here))
    if (change.beside === undefined) return about('增加条件', 'Also required', added)
    const beside = wordsAt(variant, change.beside, here)
    return {
      zh: `“${beside.zh}”放宽为也包括：${added.zh}`,
      en: `“${beside.en}” widened to include: ${added.en}`,
    }
  }
  if ('pay' in change) return sayPay(change)
  return { zh: '整套条件改为草拟的条件', en: 'The whole condition is drafted anew' }
}

const about = (zh: string, en: string, what: Words): Words => ({
  zh: `${zh}：${what.zh}`,
  en: `${en}: ${what.en}`,
})

function wordsAt({ eligible }: Variant, at: string, here: Here): Words {
  const found = [...partsOf(eligible)].find((one) => one.at === at)
  return found ? say(ground(found.part, here)) : { zh: at, en: at }
}

type Turned = Extract<Supposed, { turn: string }>

function sayTurn(variant: Variant, { turn, to }: Turned, here: Here): Words {
  const dial = dialsOf(variant).find(({ at }) => at === turn)
  if (dial) return sayDial(dial, to)
  const pay = payDialsOf(variant.amount, here).find(({ at }) => at === turn)
  if (!pay) return { zh: `${turn} → ${String(to)}`, en: `${turn} → ${String(to)}` }
  const value = (n: number | null) => amountWords(n, pay.unit)
  const what = payNames[pay.what]
  const [was, now] = [value(pay.now), value(to as number)]
  return {
    zh: `${pay.when ? `${pay.when.zh}：` : ''}${what.zh} ${was.zh} → ${now.zh}`,
    en: `${pay.when ? `${pay.when.en}: ` : ''}${what.en} ${was.en} → ${now.en}`,
  }
}

export const payNames = {
  amount: { zh: '标准', en: 'Amount' },
  line: { zh: '补到的标准', en: 'Topped up to' },
  percent: { zh: '比例', en: 'Share' },
  cap: { zh: '最多', en: 'At most' },
} as const satisfies Record<string, Words>

function amountWords(n: number | null, unit: 'fen' | 'percent'): Words {
  if (n === null) return { zh: '未定', en: 'not set' }
  if (unit === 'percent') return { zh: `${n}%`, en: `${n}%` }
  return { zh: `${formatYuan(fen(n))}元`, en: `${formatYuan(fen(n))} yuan` }
}

/** What a dial turns, in words: 年龄上限. */
export function nameOfDial(dial: Dial): Words {
  const ends = { from: { zh: '下限', en: 'from' }, to: { zh: '上限', en: 'to' } }
  if (dial.kind === 'choice') return dial.fact.label
  const end = ends[dial.end]
  if (dial.kind === 'years') return { zh: `年龄${end.zh}`, en: `Age ${end.en}` }
  const label: Words = dial.fact?.label ?? { zh: '家庭成员人数', en: 'Members of the household' }
  if (dial.kind === 'share')
    return {
      zh: `${label.zh}${end.zh}：${dial.of.name.zh}的百分比`,
      en: `${label.en} ${end.en}: percent of ${dial.of.name.en}`,
    }
  return { zh: `${label.zh}${end.zh}`, en: `${label.en} ${end.en}` }
}

/** What a dial stands at, in words. */
export function sayDialValue(dial: Dial, value: unknown): Words {
  switch (dial.kind) {
    case 'choice':
      return listed(dial.fact, value as readonly (string | number)[])
    case 'years':
      return { zh: `${String(value)}岁`, en: String(value) }
    case 'months':
      return { zh: `${String(value)}个月`, en: `${String(value)} months` }
    case 'money':
      return amountWords(value as number, 'fen')
    case 'share':
      return amountWords(value as number, 'percent')
    case 'day':
    case 'number':
      return { zh: String(value), en: String(value) }
  }
}

function sayDial(dial: Dial, to: unknown): Words {
  const [name, was, now] = [
    nameOfDial(dial),
    sayDialValue(dial, dial.kind === 'choice' ? dial.chosen : dial.now),
    sayDialValue(dial, to),
  ]
  return { zh: `${name.zh} ${was.zh} → ${now.zh}`, en: `${name.en} ${was.en} → ${now.en}` }
}

function listed(fact: Fact, values: readonly (string | number)[]): Words {
  const words = values.map((value) => sayValue(fact, fact.type === 'number' ? Number(value) : value))
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}

function sayPay({ pay: { cases, otherwise } }: Extract<Supposed, { pay: unknown }>): Words {
  const values = [...cases.map((one) => one.fen), ...(otherwise === null ? [] : [otherwise])]
  const said = values.map((n) => formatYuan(fen(n))).join(' / ')
  return cases.length === 0
    ? { zh: `标准改为 ${said} 元`, en: `Amount set to ${said} yuan` }
    : { zh: `分 ${values.length} 档：${said} 元`, en: `${values.length} tiers: ${said} yuan` }
}

/** What is supposed of lines and answers, in words. */
export const sayNumbers = (
  dials: readonly NumberDial[],
  { numbers }: Pick<Scenario, 'numbers'>,
): readonly Words[] =>
  numbers.map(({ parameter, to }) => {
    const dial = dials.find((one) => one.parameter.id === parameter)
    if (!dial) return { zh: `${parameter} → ${to}`, en: `${parameter} → ${to}` }
    const { name, unit } = dial.parameter
    const value = (n: number | null): Words => {
      if (n === null) return { zh: '未定', en: 'not set' }
      if (unit === 'answer') return answerWords(n)
      return unit === 'count' ? { zh: String(n), en: String(n) } : amountWords(n, unit)
    }
    const [was, now] = [value(dial.now), value(to)]
    return { zh: `${name.zh} ${was.zh} → ${now.zh}`, en: `${name.en} ${was.en} → ${now.en}` }
  })

function answerWords(answer: number): Words {
  switch (answer) {
    case openAnswers.everybody:
      return { zh: '不再另设条件', en: 'no further condition' }
    case openAnswers.eachChecked:
      return { zh: '逐人核定', en: 'each one is checked' }
    case openAnswers.nobody:
      return { zh: '本地不提供', en: 'not offered' }
    default:
      return {
        zh: `按第 ${answer - readingAnswer(0) + 1} 种理解`,
        en: `read in way ${answer - readingAnswer(0) + 1}`,
      }
  }
}
