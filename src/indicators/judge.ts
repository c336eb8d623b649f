/** How a person is judged for an indicator, as SQL and back. */
// 0 not meant · 1 waiting · 2 has it · 3 unknown, has it not · 4 unknown, has it · 5 unknown, and unknown whether they have it ·
// 6 has it though the conditions say no.
import type { AreaCode } from '#kernel'
import type { Indicator } from '#policy'
import { nobody, type TownCounts } from './tree.ts'

/** Over the columns `d<n>`, `h<n>` of the verdicts (`q`) and the grants `g<k>` of the k-th programme. */
export function judgement({ counts, of }: Indicator, n: number, programmes: readonly string[]): string {
  if (counts === 'having')
    return `case q.d${n}
      when true then case q.h${n} when true then 2 when false then 1 else 5 end
      when false then 0
      else case q.h${n} when true then 4 when false then 3 else 5 end end`
  const receives = `g${programmes.indexOf(of.id)}.person_id is not null`
  return `case q.d${n}
    when true then case when ${receives} then 2 else 1 end
    when false then case when ${receives} then 6 else 0 end
    else case when ${receives} then 4 else 3 end end`
}

/** A join a programme, so that several processes can share each; nobody has two active grants of one. The numbers are those of the parameters. */
export const grantsJoined = (
  programmes: readonly string[],
  at: { readonly programmes: number; readonly month: number; readonly counties: number },
): string =>
  programmes
    .map(
      (
        _,
        k,
      ) => `left join payments.receiving g${k} on g${k}.county = q.county and g${k}.person_id = q.person_id
        and g${k}.county between $${at.counties} and $${at.counties + 1}
        and g${k}.programme = ($${at.programmes}::text[])[${k + 1}] and g${k}.from_month <= $${at.month}`,
    )
    .join(' ')

/** People of a place who are judged alike: the judgements of some indicators as digits of one number, so that a group is few keys. */
export type Alike = { readonly area: AreaCode; readonly people: number } & Readonly<
  Record<`k${number}`, string>
>

const kinds = 7
/** As many digits as a number of this language holds exactly. */
export const digitsOfKey = 18

/** Keys over the columns `c<n>`: of the first indicators, of those after them, and so on. */
export function keysOf(indicators: number): readonly string[] {
  const columns = Array.from({ length: indicators }, (_, n) => n)
  const keys = Math.ceil(indicators / digitsOfKey)
  return Array.from({ length: keys }, (_, k) =>
    columns
      .slice(k * digitsOfKey, (k + 1) * digitsOfKey)
      .map((n, at) => `j.c${n} * ${kinds ** at}::bigint`)
      .join(' + '),
  )
}

/** What the groups say of the n-th indicator, villages gathered into their towns. Cost: one step a group. */
export function townCounts(rows: readonly Alike[], n: number, digits: number): readonly TownCounts[] {
  const key = `k${Math.floor(n / digitsOfKey)}` as const
  const place = kinds ** (n % digitsOfKey)
  const people = new Map<AreaCode, number[]>()
  for (const row of rows) {
    const area = (row.area.length >= digits ? row.area.slice(0, digits) : row.area.slice(0, 6)) as AreaCode
    let counts = people.get(area)
    if (!counts) people.set(area, (counts = Array.from({ length: kinds }, () => 0)))
    const judged = Math.floor(Number(row[key]) / place) % kinds
    counts[judged] = (counts[judged] ?? 0) + row.people
  }
  return [...people].map(([area, counts]) => townOf(area, counts))
}

function townOf(
  area: AreaCode,
  [, waiting = 0, receiving = 0, plain = 0, already = 0, open = 0, outside = 0]: readonly number[],
): TownCounts {
  return {
    ...nobody,
    area,
    entitled: waiting + receiving,
    receiving,
    unknown: plain + already + open,
    unknownReceiving: already,
    unknownOpen: open,
    outside,
  }
}
