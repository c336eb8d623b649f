/** SQL of persons, households and the directory. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode } from '#kernel'
import type { HouseholdId, ListedPerson, Person, PersonId, PersonKey } from './person.ts'

export type Household = {
  readonly county: CountyCode
  readonly id: HouseholdId
  readonly area: AreaCode
  readonly size: number | null
  readonly source: string
  readonly recorded_at: string
}

const personColumns = sql.raw(`county, id, area, household_id, name, name_key, sex, born, residence,
  id_number_sealed, id_number_index, phone_sealed, account_sealed, bank, valid_from, source, source_ref,
  recorded_at, recorded_by, closed_on, moved_to, version`)

export async function insertPerson(tx: Tx, p: Person): Promise<void> {
  await sql`insert into registry.person (${personColumns}) values (${p.county}, ${p.id}, ${p.area},
    ${p.household_id}, ${p.name}, ${p.name_key}, ${p.sex}, ${p.born}, ${p.residence}, ${p.id_number_sealed},
    ${p.id_number_index}, ${p.phone_sealed}, ${p.account_sealed}, ${p.bank}, ${p.valid_from}, ${p.source},
    ${p.source_ref}, ${p.recorded_at}, ${p.recorded_by}, ${p.closed_on}, ${p.moved_to}, ${p.version})`.execute(
    tx,
  )
}

/** Writes every column of a person that may change; false when somebody else has changed the person meanwhile. */
export async function replacePerson(tx: Tx, p: Person): Promise<boolean> {
  const done = await sql`update registry.person set area = ${p.area}, household_id = ${p.household_id},
    name = ${p.name}, name_key = ${p.name_key}, sex = ${p.sex}, born = ${p.born}, residence = ${p.residence},
    id_number_sealed = ${p.id_number_sealed}, id_number_index = ${p.id_number_index}, phone_sealed = ${p.phone_sealed},
    account_sealed = ${p.account_sealed}, bank = ${p.bank}, valid_from = ${p.valid_from}, source = ${p.source},
    source_ref = ${p.source_ref}, recorded_at = ${p.recorded_at}, recorded_by = ${p.recorded_by},
    closed_on = ${p.closed_on}, moved_to = ${p.moved_to}, version = version + 1
    where county = ${p.county} and id = ${p.id} and version = ${p.version}`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function selectPerson(tx: Tx, { county, id }: PersonKey): Promise<Person | undefined> {
  const { rows } = await sql<Person>`select ${personColumns} from registry.person
    where county = ${county} and id = ${id}`.execute(tx)
  return rows[0]
}

/** Persons of these ids in a county, locked for the rest of the transaction, in the order of their ids. */
export async function lockPersons(tx: Tx, county: CountyCode, ids: readonly PersonId[]): Promise<Person[]> {
  const { rows } = await sql<Person>`select ${personColumns} from registry.person
    where county = ${county} and id = any(${[...ids]}::uuid[]) order by id for update`.execute(tx)
  return rows
}

/** Where the person with this id lives; asks every county, so only for a command that names nothing but an id. */
export async function selectPersonById(tx: Tx, id: PersonId): Promise<PersonKey | undefined> {
  const { rows } = await sql<PersonKey>`select county, id from registry.person
    where id = ${id} and moved_to is null`.execute(tx)
  return rows[0]
}

/** The entries of the directory for these words. */
export async function selectKeys(
  tx: Tx,
  keys: readonly string[],
): Promise<{ key: string; county: CountyCode; id: PersonId }[]> {
  const { rows } = await sql<{ key: string; county: CountyCode; id: PersonId }>`
    select key, county, person_id as id from registry.person_key where key = any(${[...keys]}::text[])`.execute(
    tx,
  )
  return rows
}

/** Enters a person in the directory; false when the number is there already. */
export async function insertKey(
  tx: Tx,
  key: string,
  p: Pick<Person, 'county' | 'id' | 'area'>,
): Promise<boolean> {
  const done = await sql`insert into registry.person_key (key, county, person_id, area)
    values (${key}, ${p.county}, ${p.id}, ${p.area}) on conflict (key) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

/** The person has moved: the directory follows. */
export async function moveKey(tx: Tx, key: string, p: Pick<Person, 'county' | 'area'>): Promise<void> {
  await sql`update registry.person_key set county = ${p.county}, area = ${p.area} where key = ${key}`.execute(
    tx,
  )
}

/** Every row about a person carries the area; a move within the county rewrites it. */
export async function moveRows(tx: Tx, { county, id }: PersonKey, area: AreaCode): Promise<void> {
  await sql`update registry.certificate set area = ${area} where county = ${county} and person_id = ${id}`.execute(
    tx,
  )
  await sql`update registry.record set area = ${area} where county = ${county} and person_id = ${id}`.execute(
    tx,
  )
  await sql`update registry.profile set area = ${area} where county = ${county} and person_id = ${id}`.execute(
    tx,
  )
}

export async function insertHousehold(tx: Tx, h: Household): Promise<void> {
  await sql`insert into registry.household (county, id, area, size, source, recorded_at)
    values (${h.county}, ${h.id}, ${h.area}, ${h.size}, ${h.source}, ${h.recorded_at})`.execute(tx)
}

export type Page = { readonly county: CountyCode; readonly area: AreaCode; readonly limit: number }

/** People of an area by name, the page after a given one (`name_key`, `id`). Cost: the page, by index. */
export async function selectPage(
  tx: Tx,
  { county, area, limit }: Page,
  after?: { nameKey: string; id: PersonId },
): Promise<(ListedPerson & { name_key: string })[]> {
  const { rows } = await sql<ListedPerson & { name_key: string }>`
    select county, id, area, name, sex, born, name_key from registry.person
    where county = ${county} and starts_with(area, ${area}) and closed_on is null
      and (name_key, id) > (${after?.nameKey ?? ''}, ${after?.id ?? '00000000-0000-0000-0000-000000000000'}::uuid)
    order by name_key, id limit ${limit}`.execute(tx)
  return rows
}

/** Names for ids that a list, a run or a gap list holds. */
export async function selectListed(
  tx: Tx,
  county: CountyCode,
  ids: readonly PersonId[],
): Promise<ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`select county, id, area, name, sex, born from registry.person
    where county = ${county} and id = any(${[...ids]}::uuid[]) order by name_key, id`.execute(tx)
  return rows
}

/** Whether anybody at all is registered. */
export async function someoneIsRegistered(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{
    some: boolean
  }>`select exists (select 1 from registry.person) as some`.execute(tx)
  return rows[0]?.some ?? false
}
