/** What a programme gives, read aloud as it stands: an amount with how often, or words; never a bare number. */
import type { Rhythm } from '#policy'
import { useReader } from '../reader.tsx'
import { resultWords as words } from '../words/benefits-result-page.ts'
import type { Gift } from './walk.ts'

const often: Readonly<Record<Rhythm, (money: string) => { zh: string; en: string; easy: string }>> = {
  month: words.perMonth,
  year: words.perYear,
  semester: words.perSemester,
  day: words.perDay,
  session: words.perSession,
  time: words.perTime,
  once: words.once,
  unstated: words.rhythmUnstated,
}

/** For places where a gift stands in a line of text. */
export function useGiftSaid(): (gift: Gift) => string | undefined {
  const { say, format } = useReader()
  return ({ words: given, amount, per, amountOpen }) => {
    if (given) return say(given)
    if (amount !== undefined) return say(often[per ?? 'unstated'](format.plainMoney(amount)))
    return amountOpen ? say(words.amountOpen) : undefined
  }
}

export function GiftText({ gift }: { gift: Gift }) {
  const said = useGiftSaid()(gift)
  if (said === undefined) return null
  const isAmount = !gift.words && gift.amount !== undefined
  return <p className="gift">{isAmount ? <b className="result-amount">{said}</b> : said}</p>
}
