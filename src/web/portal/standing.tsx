/** Where the units of a promise stand, as their office published it, and why what is late is late. */
import type { Day, PlainWords } from '#kernel'
import { type ObligationLamp, obligationLampWords } from '#supervision'
import { LampTag } from '../parts/lamp.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { standingWords as words } from '../words/standing-part.ts'

export type UnitStandingView = {
  readonly unit: string
  /** The stage of its work, in words. */
  readonly stage: PlainWords
  readonly lamp: ObligationLamp
  readonly reportedOn: Day | null
}

export type PromiseStanding = {
  readonly units: readonly UnitStandingView[]
  /** Whether anybody would ask why. */
  readonly late: boolean
  readonly why: string | null
}

/** The edition shown, and those before it. */
export type StandingEditions = {
  readonly on: Day
  readonly edition: number
  readonly all: readonly { readonly edition: number; readonly on: Day }[]
}

/** What has ended is not said twice. */
const isSaid = ({ lamp, stage }: UnitStandingView) => obligationLampWords[lamp].zh === stage.zh

export function StandingList({ standing: { units, late, why } }: { standing: PromiseStanding }) {
  const { say, format } = useReader()
  return (
    <>
      <h4>{say(words.units)}</h4>
      <ul className="standing">
        {units.map((one) => (
          <li key={one.unit}>
            <Zh>{one.unit}</Zh> <LampTag lamp={one.lamp} /> {!isSaid(one) && <span>{say(one.stage)}</span>}
            {one.reportedOn && (
              <span className="quiet"> {say(words.reportedOn(format.day(one.reportedOn)))}</span>
            )}
          </li>
        ))}
      </ul>
      {late && (
        <p>
          <strong>{say(words.why)}</strong> {why ? <Zh>{why}</Zh> : say(words.noReason)}
        </p>
      )}
    </>
  )
}

/** The day the office speaks of, with the days it spoke of before. */
export function StandingDays({ on, edition, all }: StandingEditions) {
  const { say, format, link } = useReader()
  const others = all.filter((one) => one.edition !== edition)
  return (
    <>
      <p className="quiet">{say(words.asOf(format.day(on)))}</p>
      {others.length > 0 && (
        <details>
          <summary>{say(words.before)}</summary>
          <ul>
            {others.map((one) => (
              <li key={one.edition}>
                <a href={link(paths.plan({ standing: String(one.edition) }))}>{format.day(one.on)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
