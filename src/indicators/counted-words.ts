/** What stands below and above the line of an indicator, in words: every number is shown with its denominator and source. */
import type { PlainWords, Words } from '#kernel'
import type { Indicator } from '#policy'

export type LineWords = {
  readonly denominator: PlainWords
  readonly numerator: PlainWords
  readonly lacks: PlainWords
}

/** `on` is the day of the count in words. */
export function lineWords(one: Indicator, on: Words = theDay): LineWords {
  if (one.counts === 'having') return { denominator: one.of.name, numerator: one.of.has, lacks: one.of.lacks }
  const { name } = one.of
  return {
    denominator: {
      zh: `${on.zh}符合“${name.zh}”条件的人`,
      en: `people who met the conditions of “${name.en}” on ${on.en}`,
      easy: `够条件的人：${name.easy}`,
    },
    numerator: {
      zh: `其中正在享受“${name.zh}”的人`,
      en: `of these, people who receive “${name.en}”`,
      easy: '其中，已经在拿的人',
    },
    lacks: { zh: '符合条件，没有在享受', en: 'entitled, not receiving', easy: '够条件，还没有拿到' },
  }
}

const theDay: Words = { zh: '统计日', en: 'the day' }
