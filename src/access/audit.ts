/** The audit trail: what was done by whom, each row sealed with the hash of the row before it in its lane. */
import { createHash, randomInt } from 'node:crypto'
import type { AreaCode } from '#kernel'
import { countyOf } from '#kernel'
import type { Clock } from '#platform'
import { systemClock } from '#platform'
import type { Tx } from './scope.ts'
import { actorOf } from './scope.ts'
import type { AuditRow, Unsealed } from './store-audit.ts'
import { appendToFreeLane, openLane } from './store-audit.ts'

export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>

export type AuditEvent = {
  /** `person.unmasked`: domain and past participle. */
  readonly event: string
  /** Where it belongs: the area of the person or the actor; left out for what concerns no county. */
  readonly area?: AreaCode
  /** The id of what it was done to. */
  readonly subject?: string
  /** Never a number that names a person: this table is not sealed. */
  readonly facts?: AuditFacts
}

/** The county of rows that concern no county. */
export const nowhere = '000000'

/** Writes the event in the transaction of the deed: both happen or neither. One statement; never waits for another
 * writer, because a lane in use is passed over. */
export async function record(tx: Tx, event: AuditEvent, clock: Clock = systemClock): Promise<void> {
  const county = (event.area && countyOf(event.area)) ?? nowhere
  const row = {
    county,
    area: county === nowhere ? nowhere : (event.area ?? nowhere),
    at: clock.now(),
    actor: actorOf(tx),
    event: event.event,
    subject: event.subject ?? null,
    facts: event.facts ?? {},
  }
  const unsealed: Unsealed = { ...row, content: contentOf(row) }
  if (await appendToFreeLane(tx, unsealed)) return
  await startLane(tx, county)
  if (!(await appendToFreeLane(tx, unsealed))) throw new Error('a new lane of the audit trail was not free')
}

async function startLane(tx: Tx, county: string) {
  // A number by chance: two writers who start lanes at the same moment must not wait for each other either.
  const lane = randomInt(1, 2 ** 31)
  await openLane(tx, { county, lane, length: 0, hash: firstHash(county, lane) })
}

/** What the first row of a lane is sealed with. */
export const firstHash = (county: string, lane: number) => hashOf(`tongxing audit ${county} ${lane}`)

/** The seal of a row: its place and everything it says, after the seal of the row before. The statement that appends
 * computes the same. */
export const sealOf = (previous: string, row: AuditRow): string =>
  hashOf([previous, row.lane, row.number, contentOf(row)].join('\n'))

const contentOf = (row: Omit<AuditRow, 'lane' | 'number' | 'hash'>): string =>
  JSON.stringify([
    row.county,
    row.area,
    row.at,
    row.actor,
    row.event,
    row.subject,
    // The database keeps no order of keys.
    Object.entries(row.facts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ])

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
