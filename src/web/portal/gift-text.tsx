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

export function GiftText({ gift }: { gift: Gift }) {
  const { say, format } = useReader()
  if (gift.words) return <p className="gift">{say(gift.words)}</p>
  if (gift.amount !== undefined)
    return (
      <p className="gift">
        <b className="result-amount">{say(often[gift.per ?? 'unstated'](format.plainMoney(gift.amount)))}</b>
      </p>
    )
  return gift.amountOpen ? <p className="gift">{say(words.amountOpen)}</p> : null
}
