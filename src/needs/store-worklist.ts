/** SQL of worklists over several programmes: numbered pages of who waits, is confirmed, or is set aside. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode } from '#kernel'
import { rangeOf } from './places.ts'
import type { Candidate } from './store-candidates.ts'
import { candidateColumns } from './store-candidates.ts'

/** Each is a partial index. */
const inList = {
  waiting: sql`c.decision = 'open' and c.finding <> 'lapsed'`,
  confirmed: sql`c.decision = 'confirmed'`,
  'set-aside': sql`c.decision = 'set-aside'`,
} as const

export type WorkQuestion = {
  readonly programmes: readonly string[]
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
}

export type WorkPage = WorkQuestion & {
  readonly list: keyof typeof inList
  readonly skip: number
  readonly limit: number
}

export type NamedCandidate = Candidate & { readonly name: string }

/** In order of place. Cost: the rows up to the end of the page for each programme, by index. */
export async function listWork(tx: Tx, page: WorkPage): Promise<NamedCandidate[]> {
  if (page.programmes.length === 0) return []
  const [from, to] = rangeOf(page.area)
  const beginning = page.programmes.map(
    (programme) => sql`(select c.* from needs.candidate c
      where c.programme = ${programme} and c.area between ${from} and ${to} and ${inList[page.list]}
        and c.county = any(${[...page.counties]}::text[])
      order by c.area, c.person_id limit ${page.skip + page.limit})`,
  )
  const { rows } = await sql<NamedCandidate>`
    select ${candidateColumns}, p.name
    from (select * from (${sql.join(beginning, sql` union all `)}) as beginning
      order by area, person_id, programme limit ${page.limit} offset ${page.skip}) c
    join registry.person p on p.county = c.county and p.id = c.person_id
    order by c.area, c.person_id, c.programme`.execute(tx)
  return rows
}

/** How many each list holds. Cost: three index ranges a programme. */
export async function countWork(
  tx: Tx,
  { programmes, area, counties }: WorkQuestion,
): Promise<Readonly<Record<keyof typeof inList, number>>> {
  const [from, to] = rangeOf(area)
  const count = (list: keyof typeof inList) => sql`(select count(*)::int from needs.candidate c
    where c.programme = any(${[...programmes]}::text[]) and c.area between ${from} and ${to} and ${inList[list]}
      and c.county = any(${[...counties]}::text[]))`
  const { rows } = await sql<Record<keyof typeof inList, number>>`
    select ${count('waiting')} as waiting, ${count('confirmed')} as confirmed,
      ${count('set-aside')} as "set-aside"`.execute(tx)
  return rows[0] ?? { waiting: 0, confirmed: 0, 'set-aside': 0 }
}
