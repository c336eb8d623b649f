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
  at: { readonly programmes: number; readonly month: number },
): string =>
  programmes
    .map(
      (
        _,
        k,
      ) => `left join payments.receiving g${k} on g${k}.county = q.county and g${k}.person_id = q.person_id
        and g${k}.programme = ($${at.programmes}::text[])[${k + 1}] and g${k}.from_month <= $${at.month}`,
    )
    .join(' ')

/** A place and its sums of judgements: three of them in each number. */
export type Packed = { readonly area: AreaCode } & Readonly<Record<`${'a' | 'b'}${number}`, string | null>>

const digitsOfOne = 21n
const most = (1n << digitsOfOne) - 1n

/** What the sums of one indicator say, villages gathered into their towns. */
export function townCounts(rows: readonly Packed[], n: number, digits: number): readonly TownCounts[] {
  const towns = new Map<AreaCode, TownCounts>()
  for (const row of rows) {
    const area = (row.area.length >= digits ? row.area.slice(0, digits) : row.area.slice(0, 6)) as AreaCode
    const [waiting, receiving, plain] = unpacked(row[`a${n}`])
    const [already, open, outside] = unpacked(row[`b${n}`])
    const so = towns.get(area) ?? { ...nobody, area }
    towns.set(area, {
      area,
      entitled: so.entitled + waiting + receiving,
      receiving: so.receiving + receiving,
      unknown: so.unknown + plain + already + open,
      unknownReceiving: so.unknownReceiving + already,
      unknownOpen: so.unknownOpen + open,
      outside: so.outside + outside,
    })
  }
  return [...towns.values()]
}

function unpacked(sum: string | null | undefined): readonly [number, number, number] {
  const all = BigInt(sum ?? '0')
  const part = (at: bigint) => Number((all >> (digitsOfOne * at)) & most)
  return [part(0n), part(1n), Number(all >> (digitsOfOne * 2n))]
}
