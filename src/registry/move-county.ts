/** A move between counties: the rows of the person are written anew where they live now, and closed where they lived. */

import type { Tx } from '#access'
import { actorOf } from '#access'
import type { AreaCode, Day } from '#kernel'
import { countyOf, refuse } from '#kernel'
import { newId } from '#platform'
import type { Person, PersonKey, Source } from './person.ts'
import type { Desk } from './register.ts'
import { insertPerson, lockPersons, moveKey, replacePerson } from './store-person.ts'
import { deleteProfile, refreshProfiles } from './store-profile.ts'
import {
  insertCertificate,
  insertRecord,
  selectCertificates,
  selectRecords,
  supersede,
} from './store-record.ts'

export type CountyMove = { readonly key: PersonKey; readonly to: AreaCode; readonly from: Day } & Source

/**
 * Moves a person to an area of another county from a day on. The id stays. What stands is copied with its provenance,
 * what was superseded stays behind. Somebody who comes back finds their old rows reopened.
 */
export async function moveCounty(tx: Tx, move: CountyMove, desk: Desk): Promise<PersonKey> {
  const { key, to } = move
  const county = countyOf(to) ?? refuse('person.county-missing', { area: to })
  if (county === key.county) refuse('person.same-county', { area: to })
  const [before] = await lockPersons(tx, key.county, [key.id])
  if (!before || before.closed_on) return refuse('person.not-found')
  const now: Person = {
    ...before,
    county,
    area: to,
    household_id: null,
    valid_from: move.from,
    source: move.source,
    source_ref: move.sourceRef ?? null,
    recorded_at: desk.clock.now(),
    recorded_by: actorOf(tx),
  }
  await enter(tx, now)
  await copyStatements(tx, { from: key, to: now, at: now.recorded_at })
  const closed = await replacePerson(tx, { ...before, closed_on: move.from, moved_to: county })
  if (!closed) refuse('person.changed-meanwhile')
  await deleteProfile(tx, key)
  await moveKey(tx, before.id_number_index, { county, area: to })
  await refreshProfiles(tx, county, { on: desk.clock.today(), persons: [key.id] })
  return { county, id: key.id }
}

/** A new row, or the closed one of somebody who once lived here. */
async function enter(tx: Tx, person: Person): Promise<void> {
  const [earlier] = await lockPersons(tx, person.county, [person.id])
  if (!earlier) return insertPerson(tx, { ...person, version: 1 })
  await replacePerson(tx, { ...person, closed_on: null, moved_to: null, version: earlier.version })
}

/** What stands is written under the new county; whatever lay there from an earlier stay is superseded by it. */
async function copyStatements(tx: Tx, { from, to, at }: { from: PersonKey; to: Person; at: string }) {
  const target = { person: { county: to.county, id: to.id }, area: to.area }
  const stale = { person: target.person, at }
  const [oldCertificates, oldRecords] = [
    await selectCertificates(tx, target.person),
    await selectRecords(tx, target.person),
  ]
  await supersede(tx, 'certificate', { ...stale, ids: oldCertificates.map((row) => row.id) })
  await supersede(tx, 'record', { ...stale, ids: oldRecords.map((row) => row.id) })
  for (const row of await selectCertificates(tx, from))
    await insertCertificate(tx, target, { ...row, id: newId() })
  for (const row of await selectRecords(tx, from)) await insertRecord(tx, target, { ...row, id: newId() })
}
