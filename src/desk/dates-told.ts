/** Days and months in both languages, as the pages write them. */
import type { Day, Month, PlainWords, Words } from '#kernel'
import { type Fact, type FactValue, sayValue } from '#policy'
import { formatIn } from '#web'

const zh = formatIn('zh')
const en = formatIn('en')

export const dayWords = (on: Day): PlainWords => ({ zh: zh.day(on), en: en.day(on), easy: zh.day(on) })

export const monthWords = (of: Month): Words => ({ zh: zh.month(of), en: en.month(of) })

/** A fact's value; the policy language writes a day as its code does. */
export function valueWords(fact: Fact, value: FactValue): PlainWords {
  return fact.type === 'day' && typeof value === 'string' ? dayWords(value as Day) : sayValue(fact, value)
}
