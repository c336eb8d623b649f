/** The what-if form of a rule: every dial with what it is and what was typed. */
import { allFacts } from '#catalogue'
import { type Fen, formatYuan, type Words } from '#kernel'
import { isDivisible } from '#needs'
import {
  type Dial,
  type DialLine,
  type Fact,
  type NumberDial,
  nameOfDial,
  officeCheck,
  openAnswers,
  type PayDial,
  payNames,
  readingAnswer,
  readingsOf,
  sayDialValue,
} from '#policy'
import {
  type FormDial,
  type FormLine,
  type Measure,
  measures,
  type TypedFields,
  type WhatIfForm,
  whatIfWords as words,
} from '#web'
import {
  choicesOf,
  dialField,
  numberField,
  textOfDial,
  textOfPay,
  tierField,
  tierRest,
} from './what-if-fields.ts'
import type { RuleAt } from './what-if-rule.ts'
import { factIn } from './what-if-typed.ts'
import { dimensionWords } from './what-if-words.ts'

type Option = WhatIfForm['by']['options'][number]

const first = (typed: TypedFields, name: string) => typed[name]?.[0]

export function formOf(
  rule: RuleAt,
  typed: TypedFields,
  places: readonly { code: string; name: string }[],
): WhatIfForm {
  const [by, and] = dimensionsIn(typed, rule.place)
  const show = first(typed, 'show')
  return {
    places: {
      options: places.map(({ code, name }) => ({ value: code, words: { zh: name, en: name } })),
      chosen: rule.place,
    },
    lines: rule.lines.map((line) => lineOf(line, typed)),
    pays: rule.pays.map((dial) => payField(dial, typed)),
    tiers: tiersIn(typed),
    add: addedIn(typed),
    numbers: rule.numbers.map((dial) => numberIn(rule, dial, typed)),
    cap: { budget: first(typed, 'budget') ?? '', people: first(typed, 'people') ?? '' },
    by: { options: dimensionOptions(), first: by ?? '', second: and ?? '' },
    show: measures.find((measure) => measure === show) ?? ('difference' satisfies Measure),
    extra: first(typed, 'extra') ?? '',
  }
}

/** The dimensions asked for; a city by county and a county by town when nobody chose. */
export function dimensionsIn(typed: TypedFields, place: string): readonly string[] {
  const asked = typed['asked']
    ? [first(typed, 'by'), first(typed, 'and')]
    : [place.length < 6 ? 'county' : 'town']
  return [...new Set(asked.filter((name) => name !== undefined && name !== ''))].filter(
    (name) => name !== undefined,
  )
}

const dividing = (): readonly Fact[] => {
  const usual = ['sex', 'disability_categories', 'disability_grade', 'residence']
  // what an office found about single applicants says little of everybody
  const found = allFacts.filter((fact) => isDivisible(fact) && fact.record !== officeCheck)
  return [...found].sort((a, b) => rank(usual, a.key) - rank(usual, b.key))
}

const rank = (usual: readonly string[], key: string) =>
  usual.includes(key) ? usual.indexOf(key) : usual.length

const none: Option = { value: '', words: words.none }

export const dimensionOptions = (): readonly Option[] => [
  none,
  ...(['county', 'town', 'age'] as const).map((value) => ({ value, words: dimensionWords[value] })),
  ...dividing().map(({ key, label }) => ({ value: key, words: label })),
]

function lineOf(
  { at, depth, words: said, named, kind, dials, mayLeaveOut }: DialLine,
  typed: TypedFields,
): FormLine {
  const joint = kind === 'all' || kind === 'any' || kind === 'not' || kind === 'count' ? kind : null
  return {
    at,
    depth,
    joint,
    words: joint && !named ? blank : said,
    dials: dials.map((dial) => dialOf(dial, typed)),
    ...(mayLeaveOut ? { leftOut: typed['out']?.includes(at) ?? false } : {}),
  }
}

const units: Readonly<Record<Exclude<Dial['kind'], 'choice'>, Words>> = {
  years: { zh: '岁', en: 'years' },
  months: { zh: '个月', en: 'months' },
  money: words.yuanUnit,
  number: { zh: '数', en: '' },
  share: words.percentUnit,
  day: { zh: '日期', en: 'day' },
}

function dialOf(dial: Dial, typed: TypedFields): FormDial {
  const name = dialField(dial.at)
  const label = nameOfDial(dial)
  if (dial.kind === 'choice') {
    const chosen = typed[name] ?? (typed['asked'] ? [] : dial.chosen.map(String))
    return { kind: 'choice', name, label, options: optionsOf(dial), chosen }
  }
  const now = sayDialValue(dial, dial.now)
  const value = first(typed, name) ?? textOfDial(dial, dial.now)
  return {
    kind: 'number',
    name,
    label,
    value,
    unit: units[dial.kind],
    now: { zh: words.now(now.zh).zh, en: words.now(now.en).en },
  }
}

/** Numbers without words of their own are offered by themselves. */
const optionsOf = ({ fact, chosen }: Extract<Dial, { kind: 'choice' }>): readonly Option[] => {
  const named = choicesOf(fact)
  return named.length > 0
    ? named
    : chosen.map((value) => ({ value: String(value), words: { zh: String(value), en: String(value) } }))
}

const money = (fen: number): Words => ({
  zh: `${formatYuan(fen as Fen)}元`,
  en: `${formatYuan(fen as Fen)} yuan`,
})
const saidNow = (now: Words): Words => ({ zh: words.now(now.zh).zh, en: words.now(now.en).en })

function payField(dial: PayDial, typed: TypedFields): FormDial {
  const name = dialField(dial.at)
  const what = payNames[dial.what]
  const label = dial.when ? { zh: `${dial.when.zh}：${what.zh}`, en: `${dial.when.en}: ${what.en}` } : what
  const said =
    dial.now === null
      ? words.notSet
      : dial.unit === 'fen'
        ? money(dial.now)
        : { zh: `${dial.now}%`, en: `${dial.now}%` }
  return {
    kind: 'number',
    name,
    label,
    value: first(typed, name) ?? (dial.now === null ? '' : textOfPay(dial, dial.now)),
    unit: dial.unit === 'fen' ? words.yuanUnit : words.percentUnit,
    now: saidNow(said),
  }
}

const blank: Words = { zh: '', en: '' }

function tiersIn(typed: TypedFields): WhatIfForm['tiers'] {
  const fact = factIn(typed, 'tier')
  const options = [
    { value: '', words: words.tierNone },
    ...dividing().map(({ key, label }) => ({ value: key, words: label })),
  ]
  const field = (value: string, label: Words): FormDial => ({
    kind: 'number',
    name: tierField(value),
    label,
    value: first(typed, tierField(value)) ?? '',
    unit: words.yuanUnit,
    now: blank,
  })
  const amounts = fact
    ? [
        ...choicesOf(fact).map(({ value, words: label }) => field(value, label)),
        field(tierRest, words.tierElse),
      ]
    : []
  return { options, chosen: fact?.key ?? '', amounts }
}

function addedIn(typed: TypedFields): WhatIfForm['add'] {
  const fact = factIn(typed, 'add')
  const options = [
    { value: '', words: words.addNone },
    ...dividing().map(({ key, label }) => ({ value: key, words: label })),
  ]
  if (!fact) return { options, chosen: '', values: undefined }
  const label = { zh: words.addValues(fact.label.zh).zh, en: words.addValues(fact.label.en).en }
  const values: FormDial = {
    kind: 'choice',
    name: 'add.is',
    label,
    options: choicesOf(fact),
    chosen: typed['add.is'] ?? [],
  }
  return { options, chosen: fact.key, values }
}

function numberIn(
  { variant, here }: RuleAt,
  { parameter, now }: NumberDial,
  typed: TypedFields,
): WhatIfForm['numbers'][number] {
  const name = numberField(parameter.id)
  const label = parameter.name
  if (parameter.unit === 'answer') {
    const chosen = first(typed, name) ?? (now === null ? '' : String(now))
    return {
      kind: 'answer',
      name,
      label,
      options: answersTo(readingsOf(variant.eligible, parameter.id, here)),
      chosen,
    }
  }
  const text = (value: number) =>
    parameter.unit === 'fen' ? textOfPay({ unit: 'fen' } as PayDial, value) : String(value)
  return {
    kind: 'number',
    name,
    label,
    value: first(typed, name) ?? (now === null ? '' : text(now)),
    unit: parameter.unit === 'fen' ? words.yuanUnit : blank,
    now: saidNow(
      now === null
        ? words.notSet
        : parameter.unit === 'fen'
          ? money(now)
          : { zh: String(now), en: String(now) },
    ),
  }
}

const answersTo = (readings: readonly Words[]): readonly Option[] => [
  { value: '', words: words.answerOpen },
  { value: String(openAnswers.everybody), words: words.answerEverybody },
  { value: String(openAnswers.eachChecked), words: words.answerChecked },
  { value: String(openAnswers.nobody), words: words.answerNobody },
  ...readings.map((reading, i) => ({
    value: String(readingAnswer(i)),
    words: { zh: words.answerReading(reading.zh).zh, en: words.answerReading(reading.en).en },
  })),
]
