/** What would turn a *no* into a *yes*, as sentences. */
import type { Day, PlainWords } from '#kernel'
import type { Change } from '#policy'
import { dayWords } from './dates-told.ts'

/** Changes that are needed together, as one sentence. */
export const sayTogether = (changes: readonly Change[]): PlainWords => ({
  zh: changes.map((change) => sayChange(change).zh).join('；并且'),
  en: changes.map((change) => sayChange(change).en).join('; and '),
  easy: changes.map((change) => sayChange(change).easy).join('；还要'),
})

const sayChange = ({ words, wanted, happensOn }: Change): PlainWords => {
  const when = happensOn === null ? { zh: '', en: '', easy: '' } : sayWhen(happensOn)
  return wanted
    ? { zh: `${words.zh}${when.zh}`, en: `${words.en}${when.en}`, easy: `${words.easy}${when.easy}` }
    : {
        zh: `不再是“${words.zh}”${when.zh}`,
        en: `no longer: ${words.en}${when.en}`,
        easy: `不再是“${words.easy}”${when.easy}`,
      }
}

const sayWhen = (on: Day): PlainWords => {
  const { zh, en, easy } = dayWords(on)
  return { zh: `（${zh}起）`, en: ` (from ${en})`, easy: `（${easy}开始）` }
}
