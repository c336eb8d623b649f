/** How much was promised, reported and found of one pledge. */
import { Tag, type Tone } from '../parts/tag.tsx'
import { useReader } from '../reader.tsx'
import { watchWords } from '../words/watch-words.ts'
import { pledgeStandings, yearPledgesWords as words } from '../words/year-pledges-page.ts'
import type { PledgeLine } from './year-pledges-view.ts'

const tones: Readonly<Record<PledgeLine['standing'], Tone>> = {
  open: 'plain',
  kept: 'good',
  short: 'bad',
  withdrawn: 'note',
}

export function Amount({ line, n }: { line: PledgeLine; n: number | null }) {
  const { say, format } = useReader()
  return <>{say(n === null ? watchWords.notSaid : words.amount(format.count(n), line.countedIn))}</>
}

export function Reported({ line }: { line: PledgeLine }) {
  const { say, format } = useReader()
  const { reported } = line
  if (!reported) return <>{say(words.nothingReported)}</>
  const on = format.day(reported.on)
  return (
    <>
      <Amount line={line} n={reported.soFar} />
      <span className="cell-note">
        {say(reported.evidence > 0 ? words.evidence(format.count(reported.evidence), on) : words.bare(on))}
      </span>
    </>
  )
}

export function Found({ line }: { line: PledgeLine }) {
  const { say, format } = useReader()
  const { found, standing } = line
  if (!found && standing === 'open') return <>{say(words.notChecked)}</>
  return (
    <>
      <Tag tone={tones[standing]}>{say(pledgeStandings[standing])}</Tag>{' '}
      {found && (
        <>
          <Amount line={line} n={found.quantity} />
          <span className="cell-note">{format.day(found.on)}</span>
        </>
      )}
    </>
  )
}
