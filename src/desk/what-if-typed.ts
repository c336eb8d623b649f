/** What was typed into the what-if form, as a scenario; only what differs from the rule is a change. */
import { findFact } from '#catalogue'
import { type AreaCode, parseDay, parseYuan, refuse, type Words } from '#kernel'
import { isDivisible, readScenario } from '#needs'
import { type Dial, nameOfDial, type PayDial, payNames, type Scenario, type Supposed } from '#policy'
import type { TypedFields } from '#web'
import { choicesOf, dialField, numberField, tierField, tierRest, writtenOf } from './what-if-fields.ts'
import type { RuleAt } from './what-if-rule.ts'
import { mustBeNumber } from './what-if-words.ts'

export type TypedScenario = {
  readonly scenario: Scenario
  readonly errors: readonly { readonly field: string; readonly says: Words }[]
}

type Reading = {
  readonly rule: RuleAt
  readonly typed: TypedFields
  readonly errors: { field: string; says: Words }[]
}

/** Fields every form has, whatever the rule. */
const always = new Set([
  'in',
  'asked',
  'out',
  'add',
  'add.is',
  'tier',
  'budget',
  'people',
  'by',
  'and',
  'show',
  'extra',
])

export function readTyped(rule: RuleAt, typed: TypedFields): TypedScenario {
  refuseStrangers(rule, typed)
  const reading: Reading = { rule, typed, errors: [] }
  const { programme, place } = rule
  const extra = extraOf(typed, place)
  const own = [...turns(reading), ...leftOut(reading), ...added(reading), ...pays(reading)]
  const mine = extra.suppose.flatMap((one) => (one.programme === programme.id ? one.changes : []))
  const others = extra.suppose.filter((one) => one.programme !== programme.id)
  const changes = [...own, ...mine]
  const scenario: Scenario = {
    in: place,
    suppose: [...(changes.length > 0 ? [{ programme: programme.id, changes }] : []), ...others],
    numbers: [...numbers(reading), ...extra.numbers],
    ...capOf(reading),
  }
  return { scenario, errors: reading.errors }
}

/** A mistyped filter is never “everything”: a name the form of this rule does not have is refused. */
function refuseStrangers({ dials, pays: amounts, numbers: read }: RuleAt, typed: TypedFields): void {
  const known = new Set([
    ...[...dials, ...amounts].map(({ at }) => dialField(at)),
    ...read.map(({ parameter }) => numberField(parameter.id)),
  ])
  const fits = (name: string) => always.has(name) || known.has(name) || /^t\.[\w-]+$/.test(name)
  const stranger = Object.keys(typed).find((name) => !fits(name))
  if (stranger !== undefined) refuse('web.unknown-field', { field: stranger })
}

const one = (typed: TypedFields, name: string): string | undefined => typed[name]?.[0]?.trim() || undefined

/** Read, or a complaint beside the field. */
function numberIn(
  { typed, errors }: Reading,
  name: string,
  { label, read }: { label: Words; read: (text: string) => number | undefined },
) {
  const text = one(typed, name)
  if (text === undefined) return undefined
  const value = read(text)
  if (value === undefined) errors.push({ field: name, says: mustBeNumber(label) })
  return value
}

const yuan = (text: string) => {
  const read = parseYuan(text)
  return read.ok && read.value >= 0 ? read.value : undefined
}
const whole = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)
const percent = (text: string) => (/^\d{1,5}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined)

const readers = { money: yuan, share: percent, years: whole, months: whole, number: whole } as const

function turns(reading: Reading): readonly Supposed[] {
  const { rule, typed } = reading
  const out = new Set(typed['out'] ?? [])
  const isOut = (at: string) => out.has(at) || out.has(at.replace(/\.(from|to)$/, ''))
  return rule.dials.filter(({ at }) => !isOut(at)).flatMap((dial) => turnOf(reading, dial))
}

function turnOf(reading: Reading, dial: Dial): readonly Supposed[] {
  const { typed, errors } = reading
  const name = dialField(dial.at)
  if (dial.kind === 'choice') return choiceOf(typed, dial)
  if (dial.kind === 'day') {
    const text = one(typed, name)
    if (text === undefined || text === dial.now) return []
    const read = parseDay(text)
    if (read.ok) return [{ turn: dial.at, to: read.value }]
    errors.push({ field: name, says: mustBeNumber(nameOfDial(dial)) })
    return []
  }
  const to = numberIn(reading, name, { label: nameOfDial(dial), read: readers[dial.kind] })
  return to === undefined || to === dial.now ? [] : [{ turn: dial.at, to }]
}

/** Unticked boxes send nothing, so an asked form without the field means that nothing is chosen. */
function choiceOf(typed: TypedFields, dial: Extract<Dial, { kind: 'choice' }>): readonly Supposed[] {
  const chosen = typed[dialField(dial.at)] ?? (typed['asked'] ? [] : undefined)
  if (!chosen) return []
  const same =
    chosen.length === dial.chosen.length && dial.chosen.every((value) => chosen.includes(String(value)))
  return same ? [] : [{ turn: dial.at, to: dial.fact.type === 'number' ? chosen.map(Number) : [...chosen] }]
}

const leftOut = ({ typed }: Reading): readonly Supposed[] =>
  (typed['out'] ?? []).map((leaveOut) => ({ leaveOut }))

function added({ typed }: Reading): readonly Supposed[] {
  const fact = factIn(typed, 'add')
  const values = typed['add.is'] ?? []
  return fact && values.length > 0 ? [{ add: writtenOf(fact, values) }] : []
}

export function factIn(typed: TypedFields, name: string) {
  const key = one(typed, name)
  if (key === undefined) return undefined
  const fact = findFact(key)
  return fact && isDivisible(fact) ? fact : refuse('web.malformed', { field: name, value: key })
}

/** Tiers take the place of the declared amount once one of them is filled in. */
function pays(reading: Reading): readonly Supposed[] {
  const tiers = tiersOf(reading)
  return tiers.length > 0 ? tiers : reading.rule.pays.flatMap((dial) => payOf(reading, dial))
}

function payOf(reading: Reading, dial: PayDial): readonly Supposed[] {
  const read = dial.unit === 'fen' ? yuan : percent
  const to = numberIn(reading, dialField(dial.at), { label: payNames[dial.what], read })
  return to === undefined || to === dial.now ? [] : [{ turn: dial.at, to }]
}

function tiersOf(reading: Reading): readonly Supposed[] {
  const fact = factIn(reading.typed, 'tier')
  if (!fact) return []
  const amount = (value: string, label: Words) => numberIn(reading, tierField(value), { label, read: yuan })
  const cases = choicesOf(fact).flatMap(({ value, words }) => {
    const fen = amount(value, words)
    return fen === undefined ? [] : [{ when: writtenOf(fact, [value]), fen }]
  })
  if (cases.length === 0) return []
  const otherwise = amount(tierRest, fact.label) ?? null
  return [{ pay: { per: reading.rule.variant.amount.per, cases, otherwise } }]
}

function numbers(reading: Reading): Scenario['numbers'] {
  return reading.rule.numbers.flatMap(({ parameter, now }) => {
    const read = parameter.unit === 'fen' ? yuan : whole
    const to = numberIn(reading, numberField(parameter.id), { label: parameter.name, read })
    return to === undefined || to === now ? [] : [{ parameter: parameter.id, to }]
  })
}

const tenThousandYuan = 1_000_000

function capOf(reading: Reading): Pick<Scenario, 'cap'> {
  const budget = numberIn(reading, 'budget', {
    label: { zh: '一年的预算', en: 'Budget for a year' },
    read: yuan,
  })
  const people = numberIn(reading, 'people', {
    label: { zh: '最多多少人', en: 'At most so many people' },
    read: whole,
  })
  if (budget === undefined && people === undefined) return {}
  // typed in 10,000 yuan, read as yuan in fen
  const fenAYear = budget === undefined ? undefined : (budget / 100) * tenThousandYuan
  return {
    cap: {
      ...(fenAYear === undefined ? {} : { fenAYear: Math.round(fenAYear) }),
      ...(people === undefined ? {} : { people }),
    },
  }
}

/** Changes the form has no field for, carried along; read as strictly as a file. */
function extraOf(typed: TypedFields, place: AreaCode): Scenario {
  const text = one(typed, 'extra')
  if (text === undefined) return { in: place, suppose: [], numbers: [] }
  try {
    return readScenario(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError)
      return refuse('web.malformed', { field: 'extra', value: text.slice(0, 40) })
    throw error
  }
}
