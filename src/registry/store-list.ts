/** SQL of lists of people: a page by name, birth or place, with what the profile says of the certificate. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day } from '#kernel'
import type { NameSearch } from './name-search.ts'
import type { ListedPerson, PersonId } from './person.ts'

export type PeopleOrder = 'name' | 'born' | 'area'

export type PeopleQuestion = {
  readonly counties: readonly CountyCode[]
  readonly area: AreaCode
  readonly name?: NameSearch | undefined
  /** Only this person, if they are of the area. */
  readonly id?: PersonId | undefined
}

export type PeoplePage = PeopleQuestion & {
  readonly order: PeopleOrder
  readonly skip: number
  readonly limit: number
}

export type PersonLine = ListedPerson & {
  readonly name_key: string
  readonly certificate_status: 'issued' | 'frozen' | 'withdrawn' | 'none' | null
  readonly certificate_expires: Day | null
  readonly disability_categories: readonly string[] | null
  readonly disability_grade: number | null
}

/** Each is an index, so that a page is read and not sorted. */
const orders = {
  name: sql`p.county, p.name_key, p.id`,
  born: sql`p.county, p.born, p.id`,
  area: sql`p.county, p.area, p.name_key, p.id`,
} as const

const meant = ({ area, name, id }: PeopleQuestion) => sql`p.closed_on is null
  and p.area between ${area} and ${`${area}999999999999`}
  ${id === undefined ? sql`` : sql`and p.id = ${id}`}
  ${
    name
      ? sql`and p.name_key >= ${name.from} and p.name_key < ${name.to}
        and (${name.name}::text is null or starts_with(p.name, ${name.name}))
        and (${name.letters}::text is null or starts_with(replace(p.name_key, ' ', ''), ${name.letters})
          or starts_with(regexp_replace(p.name_key, '(\\S)\\S*\\s*', '\\1', 'g'), ${name.letters}))`
      : sql``
  }`

/**
 * A page of people. Cost in one county: the rows up to the end of the page, by index; of several counties each gives as
 * many and they are put in order here.
 */
export async function listPeople(tx: Tx, page: PeoplePage): Promise<PersonLine[]> {
  const [only, ...others] = page.counties
  if (!only) return []
  if (others.length === 0) return ofCounty(tx, only, page)
  const rows: PersonLine[] = []
  for (const county of page.counties)
    rows.push(...(await ofCounty(tx, county, { ...page, skip: 0, limit: page.skip + page.limit })))
  return rows.toSorted(inOrder[page.order]).slice(page.skip, page.skip + page.limit)
}

const by =
  (...columns: readonly (keyof PersonLine)[]) =>
  (a: PersonLine, b: PersonLine): number => {
    const column = columns.find((one) => a[one] !== b[one])
    return column === undefined ? 0 : String(a[column]) < String(b[column]) ? -1 : 1
  }

const inOrder = {
  name: by('name_key', 'id'),
  born: by('born', 'id'),
  area: by('area', 'name_key', 'id'),
} as const

async function ofCounty(tx: Tx, county: CountyCode, page: PeoplePage): Promise<PersonLine[]> {
  const { rows } = await sql<PersonLine>`
    select p.county, p.id, p.area, p.name, p.name_key, p.sex, p.born, f.certificate_status, f.certificate_expires,
      f.disability_categories, f.disability_grade
    from registry.person p left join registry.profile f on f.county = p.county and f.person_id = p.id
    where p.county = ${county} and ${meant(page)}
    order by ${orders[page.order]} limit ${page.limit} offset ${page.skip}`.execute(tx)
  return rows
}

/** How many the list holds. Cost: the area's part of an index; with a name, the names of one surname. */
export async function countPeople(tx: Tx, question: PeopleQuestion): Promise<number> {
  const { rows } = await sql<{ people: number }>`select count(*)::int as people from registry.person p
    where p.county = any(${[...question.counties]}::text[]) and ${meant(question)}`.execute(tx)
  return rows[0]?.people ?? 0
}
