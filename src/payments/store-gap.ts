/** SQL of the gap list (未享受名单): people found entitled who do not receive, to be visited, and their number. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { rangeOf } from '#needs'
import type { PersonId } from '#registry'

export type GapQuestion = {
  readonly programme: string
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
}

export type WaitingPerson = {
  readonly county: CountyCode
  readonly personId: PersonId
  readonly area: AreaCode
  readonly name: string
  readonly born: Day
  readonly sex: string
  /** Why they do not receive: nobody has decided, a human set it aside, confirmed but no grant, or the grant is paused. */
  readonly why: 'open' | 'set-aside' | 'confirmed' | 'paused'
}

const within = ({ programme, area, counties }: GapQuestion) => {
  const [from, to] = rangeOf(area)
  return sql`e.county = any(${[...counties]}::text[]) and e.programme = ${programme}
    and e.area between ${from} and ${to} and not exists (select from payments.receiving r
      where r.county = e.county and r.person_id = e.person_id and r.programme = e.programme)`
}

/** A page in order of place. Cost: the page, by index. */
export async function listGap(
  tx: Tx,
  question: GapQuestion & { limit: number },
  after?: Pick<WaitingPerson, 'area' | 'personId'>,
): Promise<WaitingPerson[]> {
  const { rows } = await sql<WaitingPerson>`
    select e.county, e.person_id as "personId", e.area, p.name, p.born, p.sex,
      case when exists (select from payments.grant g where g.county = e.county and g.person_id = e.person_id
        and g.programme = e.programme and g.state = 'paused') then 'paused' else e.decision end as why
    from needs.entitled e join registry.person p on p.county = e.county and p.id = e.person_id
    where ${within(question)} and (e.area, e.person_id) > (${after?.area ?? ''},
      ${after?.personId ?? '00000000-0000-0000-0000-000000000000'}::uuid)
    order by e.area, e.person_id limit ${question.limit}`.execute(tx)
  return rows
}

/** How many wait, by place to the precision asked for. One pass over the area's candidates. */
export async function countGap(
  tx: Tx,
  question: GapQuestion & { digits: 4 | 6 | 9 | 12 },
): Promise<{ area: AreaCode; waiting: number }[]> {
  const { rows } = await sql<{ area: AreaCode; waiting: number }>`
    select left(e.area, ${question.digits}) as area, count(*)::int as waiting
    from needs.entitled e where ${within(question)} group by 1 order by 1`.execute(tx)
  return rows
}
