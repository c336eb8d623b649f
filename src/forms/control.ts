/** The control of a question: which kind of HTML input it wants, and what stands in it now. */
import type { Words } from '#kernel'
import type { Fact } from '#policy'
import type { Reference } from './answers.ts'
import type { Field, FieldOf, Referable } from './field.ts'
import type { Filling } from './filling.ts'
import { dayParts, noneOfThem, notKnown, type Posted, textAt, textsAt } from './posted.ts'

export type Choice = { readonly value: string; readonly words: Words; readonly chosen: boolean }

export type Control =
  /** Radio buttons, or checkboxes when several may be chosen. */
  | { readonly kind: 'choice'; readonly many: boolean; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'line'
      readonly input: 'text' | 'numeric' | 'decimal'
      readonly value: string
      readonly unit: Words | null
    }
  | { readonly kind: 'lines'; readonly value: string; readonly max: number }
  /** Three short numbers; `notKnown` when “I do not know” may be chosen beside them. */
  | { readonly kind: 'day'; readonly parts: readonly Part[]; readonly notKnown: Choice | null }
  | {
      readonly kind: 'pick'
      readonly to: Referable
      readonly many: boolean
      readonly choices: readonly Choice[]
    }
  | { readonly kind: 'files'; readonly atMost: number; readonly attached: readonly Reference[] }
  | { readonly kind: 'rows'; readonly each: Words; readonly atMost: number }
  | { readonly kind: 'consent'; readonly statement: Words; readonly given: boolean }

type Part = { readonly name: string; readonly part: (typeof dayParts)[number]; readonly value: string }

type Now = { readonly posted: Posted; readonly filling: Filling }

const dontKnow = { zh: '不清楚', en: 'I do not know', easy: '不知道' }
const none = { zh: '以上都没有', en: 'None of these', easy: '都没有' }
const yuan = { zh: '元', en: 'yuan', easy: '元' }

export function controlOf(field: Field, at: string, now: Now): Control {
  switch (field.kind) {
    case 'fact':
      return factControl(field, at, now.posted)
    case 'text': {
      const value = textAt(now.posted, at)
      return field.lines
        ? { kind: 'lines', value, max: field.max }
        : { kind: 'line', input: 'text', value, unit: null }
    }
    case 'reference':
      return referenceControl(field, at, now)
    case 'rows':
      return { kind: 'rows', each: field.each, atMost: field.atMost }
    case 'consent':
      return { kind: 'consent', statement: field.statement, given: textAt(now.posted, at) === 'yes' }
  }
}

function factControl({ fact, mayNotKnow }: FieldOf<'fact'>, at: string, posted: Posted): Control {
  const chosen = textsAt(posted, at)
  const choice = (value: string, words: Words): Choice => ({ value, words, chosen: chosen.includes(value) })
  const further = mayNotKnow ? [choice(notKnown, dontKnow)] : []
  if (fact.type === 'day') return { kind: 'day', parts: partsOf(at, posted), notKnown: further[0] ?? null }
  const choices = Object.entries(fact.values).map(([value, words]) => choice(value, words))
  if (fact.type === 'set-of')
    return { kind: 'choice', many: true, choices: [...choices, choice(noneOfThem, none), ...further] }
  if (choices.length > 0) return { kind: 'choice', many: false, choices: [...choices, ...further] }
  return { kind: 'line', input: inputOf(fact), value: chosen[0] ?? '', unit: unitOf(fact) }
}

const inputOf = (fact: Fact) => (fact.type === 'money' ? 'decimal' : 'numeric')
const unitOf = (fact: Fact): Words | null => (fact.type === 'money' ? yuan : (fact.unit ?? null))

const partsOf = (at: string, posted: Posted): readonly Part[] =>
  dayParts.map((part) => ({ name: `${at}-${part}`, part, value: textAt(posted, `${at}-${part}`) }))

function referenceControl(
  { to, many, atMost }: FieldOf<'reference'>,
  at: string,
  { posted, filling }: Now,
): Control {
  const chosen = textsAt(posted, at)
  const all = [...(filling.referable?.[to]?.values() ?? [])]
  if (to === 'file') return { kind: 'files', atMost, attached: all.filter(({ id }) => chosen.includes(id)) }
  const choices = all.map(({ id, name }) => ({
    value: id,
    words: { zh: name, en: name },
    chosen: chosen.includes(id),
  }))
  return { kind: 'pick', to, many, choices }
}
