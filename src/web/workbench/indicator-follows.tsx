/** A target that follows a series: both growth rates over the same years, and what is missing to judge. */
import { silenceWords } from '#indicators'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { statedWords as words } from '../words/stated-page.ts'
import type { Whole } from './indicator-standing.tsx'

const twoPlaces = (n: number) => String(Math.trunc(Number((n * 100).toFixed(6))) / 100)

export function Follows({ figure: { follows, silence }, area }: Whole) {
  const { say, link, format } = useReader()
  if (!follows) return null
  const { step } = follows
  return (
    <>
      <h3>{say(words.follows)}</h3>
      <p>
        {say(words.followsSeries(say(follows.name)))}
        {silence && <>：{say(silenceWords[silence])}</>}
      </p>
      {step && step.state !== 'no-common-year' && (
        <p>
          {say(
            words.inStep(twoPlaces(step.own), twoPlaces(step.followed), format.list(step.years.map(String))),
          )}
        </p>
      )}
      <p>
        <a href={link(paths.stated({ subject: follows.id, area: area.slice(0, 6) }))}>
          {say(words.seeSeries)}
        </a>
      </p>
    </>
  )
}
