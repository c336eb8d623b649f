/** The posted answer to a question that is a fact. */
import { parseDay, parseYuan } from '#kernel'
import { normaliseNumber } from '#standards'
import type { AnswerValue } from './answers.ts'
import type { FieldOf } from './field.ts'
import { dayParts, noneOfThem, notKnown, type Posted, textAt, textsAt } from './posted.ts'
import type { FormCode } from './problems.ts'

/** Undefined is blank, null is “I do not know”. */
export type Read =
  | { readonly value: AnswerValue | null | undefined }
  | { readonly code: FormCode; readonly facts: Readonly<Record<string, string | number>> }

export const value = (read: AnswerValue | null | undefined): Read => ({ value: read })
export const misread = (code: FormCode, facts: Readonly<Record<string, string | number>>): Read => ({
  code,
  facts,
})

/** As much of a strange answer as a sentence should repeat. */
export const shown = (text: string) => [...text].slice(0, 40).join('')

export function readFact({ fact }: FieldOf<'fact'>, at: string, posted: Posted): Read {
  if (fact.type === 'set-of') return readSet(textsAt(posted, at))
  const given = textsAt(posted, at)
  if (given.length > 1) return misread('form.choose-one', { count: given.length })
  if (given[0] === notKnown) return value(null)
  if (fact.type === 'day') return readDay(at, posted)
  const [text] = given
  if (text === undefined) return value(undefined)
  switch (fact.type) {
    case 'yes-no':
      return text === 'yes' || text === 'no' ? value(text === 'yes') : notAChoice(text)
    case 'one-of':
      return Object.hasOwn(fact.values, text) ? value(text) : notAChoice(text)
    case 'number':
      return readNumber(normaliseNumber(text), text)
    case 'money': {
      const yuan = parseYuan(text.normalize('NFKC').replace(/[\s元]/g, ''))
      return yuan.ok ? value(yuan.value) : misread('form.not-money', { value: shown(text) })
    }
  }
}

const notAChoice = (text: string) => misread('form.not-a-choice', { value: shown(text) })

/** `normaliseNumber` takes hyphens away, so the sign is read from what was typed. */
const readNumber = (digits: string, typed: string): Read =>
  /^\d{1,15}$/.test(digits) && !/[-－−]/.test(typed)
    ? value(Number(digits))
    : misread('form.not-a-number', { value: shown(typed) })

function readSet(texts: readonly string[]): Read {
  if (texts.length === 0) return value(undefined)
  if (texts.includes(notKnown)) return texts.length === 1 ? value(null) : misread('form.wrong-kind', {})
  if (texts.includes(noneOfThem)) return texts.length === 1 ? value([]) : misread('form.wrong-kind', {})
  return value([...new Set(texts)])
}

const two = (text: string) => text.padStart(2, '0')

/** Three short numbers, or one text from a program. */
function readDay(at: string, posted: Posted): Read {
  const whole = textAt(posted, at)
  const [year = '', month = '', date = ''] = dayParts.map((part) =>
    normaliseNumber(textAt(posted, `${at}-${part}`)),
  )
  if (whole === '' && year + month + date === '') return value(undefined)
  const text = whole === '' ? `${year}-${two(month)}-${two(date)}` : whole
  const day = parseDay(text)
  return day.ok ? value(day.value) : misread('form.not-a-day', { value: shown(text) })
}
