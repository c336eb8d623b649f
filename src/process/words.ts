/** Words of stages, actions, parties and limits put together, in every language they have. */
import { inLanguage, type PlainWords, type ProblemFacts, type Words } from '#kernel'
import type { Limit } from './limit.ts'

/** As facts of a sentence: `{ stage: '办理中', stageEn: 'In progress' }`. */
export const named = (name: string, { zh, en }: Words): ProblemFacts => ({ [name]: zh, [`${name}En`]: en })

export const listed = (words: readonly Words[]): PlainWords => ({
  zh: words.map(({ zh }) => zh).join('、'),
  en: words.map(({ en }) => en).join(', '),
  easy: words.map((one) => inLanguage(one, 'easy')).join('、'),
})

type Frame = { readonly [L in keyof PlainWords]: (inner: string) => string }

/** Words set into a sentence of each language. */
export const framed = (words: Words, { zh, en, easy }: Frame): PlainWords => ({
  zh: zh(words.zh),
  en: en(words.en),
  easy: easy(inLanguage(words, 'easy')),
})

const counted = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`

export function limitWords(limit: Limit): PlainWords {
  if ('either' in limit) return orWords(limitWords(limit.holds), limitWords(limit.fails))
  if ('yearly' in limit) return yearlyWords(limit.yearly)
  if ('until' in limit) return { zh: '在确定的日期前', en: 'by the day set', easy: '在说好的日子以前' }
  const { unit, count } = limit
  switch (unit) {
    case 'workdays':
      return {
        zh: `${count}个工作日内`,
        en: `within ${counted(count, 'workday')}`,
        easy: `${count}个上班的日子里`,
      }
    case 'days':
      return { zh: `${count}日内`, en: `within ${counted(count, 'day')}`, easy: `${count}天里` }
    case 'months':
      return { zh: `${count}个月内`, en: `within ${counted(count, 'month')}`, easy: `${count}个月里` }
  }
}

const orWords = (one: PlainWords, other: PlainWords): PlainWords => ({
  zh: `${one.zh}，或${other.zh}`,
  en: `${one.en}, or ${other.en}`,
  easy: `${one.easy}，或者${other.easy}`,
})

function yearlyWords(dates: readonly string[]): PlainWords {
  const zh = dates.map((date) => `${Number(date.slice(0, 2))}月${Number(date.slice(3))}日`).join('、')
  const en = dates.map((date) => `${Number(date.slice(3))} ${monthNames[Number(date.slice(0, 2)) - 1]}`)
  return { zh: `每年${zh}前`, en: `by ${en.join(' and ')} of each year`, easy: `每年${zh}以前` }
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
