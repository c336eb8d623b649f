/** What is known of a project in each of the aspects it is compared by. */
import { type Fen, fen } from '#kernel'
import type { Share } from '#supervision'
import { useReader } from '../reader.tsx'
import { budgetWords as words } from '../words/budget-page.ts'
import { yearPledgesWords } from '../words/year-pledges-page.ts'
import type { ComparedProject } from './budget-view.ts'

function Place({ n }: { n: number | null }) {
  const { say, format } = useReader()
  return n === null ? null : <>{say(words.place(format.count(n)))}</>
}

export function Demand({ one: { demand, place } }: { one: ComparedProject }) {
  const { say, format } = useReader()
  if (!demand) return <>{say(words.unknown)}</>
  return (
    <>
      {say(yearPledgesWords.amount(format.count(demand.quantity), demand.measuredIn))}
      <Place n={place.demand} />
    </>
  )
}

export function ShareCell({ share, place }: { share: ComparedProject['met']; place: number | null }) {
  const { say, format } = useReader()
  const told = share && format.share(share)
  if (!told) return <>{say(words.unknown)}</>
  return (
    <>
      {told}
      <Place n={place} />
    </>
  )
}

const fenOfOne = ({ part, whole }: Share): Fen => fen(Math.floor(part / whole))

/** Cut off to a fen, as every amount. */
export function Cost({ one: { costOfOne } }: { one: ComparedProject }) {
  const { say, format } = useReader()
  if (!costOfOne) return <>{say(words.unknown)}</>
  const each = fenOfOne(costOfOne)
  return <>{`${format.money(each)} / ${costOfOne.measuredIn}`}</>
}
