/** Who will no longer be entitled before long: by time alone (an age, a last day) or because a record runs out. */
import type { Tx } from '#access'
import { findProgramme } from '#catalogue'
import type { AreaCode, CountyCode, Day, Words } from '#kernel'
import { listSettings } from '#parameters'
import {
  type Circumstances,
  decide,
  explain,
  type Facts,
  firstTurn,
  type Programme,
  type Setting,
  type Turn,
  turnWindows,
} from '#policy'
import type { PersonId } from '#registry'
import { foundIn, programmeNumbers } from './programme-numbers.ts'
import { type NearTurn, selectFactsOn, selectNearTurns } from './store-lapsing.ts'

export type LapsingQuestion = {
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
  readonly on: Day
  readonly until: Day
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
 * recorded days an answer turns, so only people near such a day, or near the end of a record, are read. Cost: one scan
 * of the place's profiles in the database, and some decisions for each person near a turn.
 */
export async function listLapsing(tx: Tx, question: LapsingQuestion): Promise<LapsingList> {
  const { on, until, most = usually } = question
  const numbers = await programmeNumbers(tx)
  const programmes = [...numbers.keys()].flatMap((id) => findProgramme(id) ?? [])
  const near = await selectNearTurns(tx, {
    ...question,
    windows: turnWindows(programmes, { on, until }),
    limit: most + 1,
  })
  const settings = await listSettings(tx)
  const later = await recordsRunningOut(tx, near, until)
  const lines = near.slice(0, most).flatMap((person) => {
    const entitled = foundIn(person.found, numbers).filter(({ verdict }) => verdict === 'entitled')
    return entitled.flatMap(({ programme: id }): readonly Lapsing[] => {
      const programme = findProgramme(id)
      const turned = programme && turnOf(programme, person, { on, until, settings, later })
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

type Looking = {
  readonly on: Day
  readonly until: Day
  readonly settings: readonly Setting[]
  readonly later: ReadonlyMap<string, Facts>
}

function turnOf(
  programme: Programme,
  person: NearTurn,
  { on, until, settings, later }: Looking,
): Pick<Lapsing, 'turn' | 'cause' | 'because'> | undefined {
  const { area, facts, changesOn } = person
  const byTime = firstTurn(programme, facts, { on, area, settings, until })
  if (byTime?.from === 'yes' && !(changesOn && changesOn < byTime.on))
    return {
      turn: byTime,
      cause: 'time',
      because: turnedPart(programme, facts, { on: byTime.on, area, settings }),
    }
  const then = later.get(person.personId)
  if (!then || !changesOn || changesOn > until) return undefined
  const { verdict } = decide(programme, then, { on: changesOn, area, settings })
  const before = decide(programme, facts, { on, area, settings }).verdict
  if (verdict === before || before !== 'yes') return undefined
  const because = turnedPart(programme, then, { on: changesOn, area, settings })
  return { turn: { on: changesOn, from: before, to: verdict }, cause: 'record', because }
}

/** The first part of the rule that does not hold any more on the day. */
function turnedPart(programme: Programme, facts: Facts, at: Circumstances): Words | undefined {
  const { reasons, verdict } = explain(programme, facts, at)
  const parts = reasons.kind === 'all' ? reasons.of : [reasons]
  return parts.find((part) => part.verdict === verdict)?.words
}

/** What the records will say on the day they next say something else, a day at a time. */
async function recordsRunningOut(
  tx: Tx,
  near: readonly NearTurn[],
  until: Day,
): Promise<ReadonlyMap<string, Facts>> {
  const changing = near.filter(({ changesOn }) => changesOn !== null && changesOn <= until)
  const found = new Map<string, Facts>()
  for (const [day, people] of Map.groupBy(changing, ({ changesOn }) => changesOn as Day))
    for (const [id, facts] of await selectFactsOn(tx, day, people)) found.set(id, facts)
  return found
}
