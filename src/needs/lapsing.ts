/** Who will no longer be entitled before long: by time alone (an age, a last day) or because a record runs out. */
import type { Tx } from '#access'
import { findProgramme } from '#catalogue'
import type { AreaCode, CountyCode, Day, Words } from '#kernel'
import { listSettings } from '#parameters'
import {
  type Circumstances,
  conditionsIn,
  decide,
  explain,
  type Facts,
  firstTurn,
  type Household,
  type Programme,
  type Setting,
  type Turn,
  turnWindows,
} from '#policy'
import type { PersonId } from '#registry'
import { type InHousehold, type Known, withHouseholds } from './lapsing-household.ts'
import { foundIn, programmeNumbers } from './programme-numbers.ts'
import { selectNearTurns } from './store-lapsing.ts'

export type LapsingQuestion = {
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
  readonly on: Day
  readonly until: Day
  /** Only these; every programme somebody was found for without it. */
  readonly programmes?: readonly Programme[]
  /** At most so many people are looked at; a larger place is worked through by town. */
  readonly most?: number
}

export type Lapsing = {
  readonly county: CountyCode
  readonly personId: PersonId
  readonly area: AreaCode
  readonly name: string
  readonly programme: string
  readonly turn: Turn
  /** `time`: a birthday or last day; `record`: what was recorded holds only until then. */
  readonly cause: 'time' | 'record'
  readonly receives: boolean
  /** The part of the rule that turns; undefined where it cannot be named. */
  readonly because: Words | undefined
}

export type LapsingList = { readonly lines: readonly Lapsing[]; readonly cut: boolean }

const usually = 4000

/**
 * People who are found entitled and whose answer turns in the stretch, soonest first. The conditions themselves say between which
 * recorded days an answer turns, so only people near such a day, or near the end of a record, are read, and those who live
 * with them where a condition is about the household. Cost: two scans of profiles in the database (the place's, and the counties'
 * for households), the households of who is near, and some decisions for each of them.
 */
export async function listLapsing(tx: Tx, question: LapsingQuestion): Promise<LapsingList> {
  const { on, until, most = usually } = question
  const numbers = await programmeNumbers(tx)
  const asked = question.programmes ?? [...numbers.keys()].flatMap((id) => findProgramme(id) ?? [])
  const programmes = new Map(asked.map((programme) => [programme.id, programme]))
  const near = await selectNearTurns(tx, {
    ...question,
    windows: turnWindows(asked, { on, until }),
    householdWindows: turnWindows(asked.flatMap(countedIn), { on, until }),
    limit: most + 1,
  })
  const settings = await listSettings(tx)
  const lines = (await withHouseholds(tx, near.slice(0, most), until)).flatMap((person) => {
    const entitled = foundIn(person.found, numbers).filter(({ verdict }) => verdict === 'entitled')
    return entitled.flatMap(({ programme: id }): readonly Lapsing[] => {
      const programme = programmes.get(id)
      const turned = programme && turnOf(programme, person, { on, until, settings })
      if (!turned) return []
      const { county, personId, area, name, confirmed } = person
      return [{ county, personId, area, name, programme: id, ...turned, receives: confirmed.includes(id) }]
    })
  })
  return {
    lines: lines.toSorted((a, b) => (a.turn.on < b.turn.on ? -1 : a.turn.on > b.turn.on ? 1 : 0)),
    cut: near.length > most,
  }
}

/** What a programme asks of everybody in the household. */
const countedIn = (programme: Programme) =>
  conditionsIn(programme).flatMap((condition) => (condition.kind === 'count' ? [condition.of] : []))

type Looking = { readonly on: Day; readonly until: Day; readonly settings: readonly Setting[] }

function turnOf(
  programme: Programme,
  person: InHousehold,
  { on, until, settings }: Looking,
): Pick<Lapsing, 'turn' | 'cause' | 'because'> | undefined {
  const { area, now, recordsTurn } = person
  const changesOn = recordsTurn?.on
  const at = (day: Day, { household }: Known) => ({
    on: day,
    area,
    settings,
    ...(household ? { household } : {}),
  })
  const byTime = firstTurn(programme, now.facts, { ...at(on, now), until })
  if (byTime?.from === 'yes' && !(changesOn && changesOn < byTime.on)) {
    const because = turnedPart(programme, now.facts, at(byTime.on, now))
    return { turn: byTime, cause: 'time', because }
  }
  if (!recordsTurn) return undefined
  const { after } = recordsTurn
  const before = decide(programme, now.facts, at(on, now)).verdict
  const { verdict } = decide(programme, after.facts, at(recordsTurn.on, after))
  if (verdict === before || before !== 'yes') return undefined
  const because = turnedPart(programme, after.facts, at(recordsTurn.on, after))
  return { turn: { on: recordsTurn.on, from: before, to: verdict }, cause: 'record', because }
}

/** The first part of the rule that does not hold any more on the day. */
function turnedPart(
  programme: Programme,
  facts: Facts,
  at: Circumstances & { readonly household?: Household },
): Words | undefined {
  const { reasons, verdict } = explain(programme, facts, at)
  const parts = reasons.kind === 'all' ? reasons.of : [reasons]
  return parts.find((part) => part.verdict === verdict)?.words
}
