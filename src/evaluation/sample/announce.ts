/** Announcing a sample: the frame is fixed and named by its digest while nobody can know the seed. */
import { actorOf, record, type Tx } from '#access'
import { type CountyCode, type Day, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import type { RoundId } from '../rounds/round.ts'
import { getRound } from '../rounds/run.ts'
import {
  addFrame,
  addSample,
  type FramePerson,
  type FrameRow,
  listFramePeople,
  type Sample,
  type SampleId,
} from '../store-sample.ts'
import { allocate } from './allocate.ts'
import { digestOf, ticketOf } from './draw.ts'
import { type Entry, type StratumName, strataOf } from './strata.ts'

export type Announcement = {
  readonly round: RoundId
  readonly counties: readonly CountyCode[]
  readonly size: number
  /** Of every stratum. */
  readonly atLeast: number
  /** Strata of fewer people are joined: their size is published. */
  readonly smallest?: number
  readonly reserve?: number
  readonly attempts?: number
  /** Where the seed will come from: a lottery draw, dice thrown in public. */
  readonly seedSource: string
  /** Not before tomorrow. */
  readonly seedOn: Day
}

/** Cost: one pass over the area's profiles, one hash and one row a person of the frame. */
export async function announceSample(tx: Tx, order: Announcement, clock: Clock): Promise<Sample> {
  const round = await getRound(tx, order.round)
  const on = clock.today()
  if (order.seedOn <= on) refuse('evaluation.seed-day-past', { on: order.seedOn })
  const people = await listFramePeople(tx, { area: round.area, counties: order.counties, on })
  if (people.length === 0) refuse('evaluation.frame-empty', { area: round.area })
  const id = newId<'sample'>()
  const smallest = order.smallest ?? 5
  const framed = frameOf(id, people, smallest)
  const sample: Sample = {
    id,
    roundId: round.id,
    area: round.area,
    frame: '持有有效残疾人证的人员',
    frameOn: on,
    frameSize: people.length,
    frameDigest: digestOf(framed.strata),
    smallest,
    reserve: order.reserve ?? 2,
    attempts: order.attempts ?? 3,
    strata: strataSizes(framed.strata, order),
    seedSource: order.seedSource,
    seedOn: order.seedOn,
    announcedBy: actorOf(tx),
    announcedAt: clock.now(),
    seed: null,
    seedAt: null,
  }
  await addSample(tx, sample)
  await addFrame(tx, id, framed.rows)
  const facts = { digest: sample.frameDigest, people: people.length, size: order.size }
  await record(tx, { event: 'evaluation.sample-announced', area: round.area, subject: id, facts }, clock)
  return sample
}

type Frame = {
  readonly strata: ReadonlyMap<StratumName, readonly string[]>
  readonly rows: readonly FrameRow[]
}

/** Tickets by stratum, and the rows that say whose they are. */
function frameOf(sample: SampleId, people: readonly FramePerson[], smallest: number): Frame {
  const ticketed = people.map((person) => ({ ...person, ticket: ticketOf(sample, person.id) }))
  const strata = strataOf(ticketed.map(entryOf), smallest)
  const stratumOf = new Map(
    [...strata].flatMap(([name, tickets]) => tickets.map((ticket) => [ticket, name] as const)),
  )
  return {
    strata,
    rows: ticketed.map(({ county, id, area, ticket }) => ({
      county,
      id,
      area,
      ticket,
      stratum: stratumOf.get(ticket) ?? '',
    })),
  }
}

/** County, town, category; a place or category nobody knows is a stratum of its own. */
const entryOf = ({ ticket, county, area, category }: FramePerson & { readonly ticket: string }): Entry => ({
  ticket,
  by: [county, area.length >= 9 ? area.slice(0, 9) : `${county}-unplaced`, category ?? 'unknown'],
})

function strataSizes(
  strata: Frame['strata'],
  { size, atLeast }: Pick<Announcement, 'size' | 'atLeast'>,
): Sample['strata'] {
  const people = new Map([...strata].map(([name, tickets]) => [name, tickets.length]))
  const sizes = allocate(people, { size, atLeast })
  return Object.fromEntries(
    [...people].map(([name, number]) => [name, { people: number, size: sizes.get(name) ?? 0 }]),
  )
}
