/** The board of the committee's office: obligations in groups with their lamps, and page by page. */
import type { Tx } from '#access'
import { type ObligationLamp, obligationLamps } from '../obligations/lamp.ts'
import type { BoardQuestion, Grouping } from './question.ts'
import { type CountRow, countGroups, countLamps } from './store-board.ts'

export type Counts = Readonly<Record<ObligationLamp, number>>

export type Group = {
  /** Id of the plan or unit, the field, the month, the code of the area. */
  readonly group: string
  /** Of units: what it is called. */
  readonly name: string
  readonly obligations: number
  readonly lamps: Counts
  readonly unsigned: number
  readonly unreported: number
  /** Reported as done and waiting for the check. */
  readonly reported: number
}

/** Every obligation is in exactly one group. */
export async function groupBoard(tx: Tx, question: BoardQuestion, by: Grouping): Promise<readonly Group[]> {
  return groupsOf(await countGroups(tx, question, by))
}

/** Pure. In the order of the rows; the size is the sum of the lamps. */
export function groupsOf(rows: readonly CountRow[]): readonly Group[] {
  return [...Map.groupBy(rows, ({ group }) => group)].map(([group, some]) => ({
    group,
    name: some[0]?.name ?? '',
    obligations: sum(some, 'obligations'),
    lamps: countsOf(some),
    unsigned: sum(some, 'unsigned'),
    unreported: sum(some, 'unreported'),
    reported: sum(some, 'reported'),
  }))
}

const sum = (rows: readonly CountRow[], of: 'obligations' | 'unsigned' | 'unreported' | 'reported'): number =>
  rows.reduce((all, row) => all + row[of], 0)

/** How many have which lamp; the whole of what was asked. */
export const lampsOfBoard = async (tx: Tx, question: BoardQuestion): Promise<Counts> =>
  countsOf(await countLamps(tx, question))

function countsOf(rows: readonly { readonly lamp: ObligationLamp; readonly obligations: number }[]): Counts {
  const counts = Object.fromEntries(obligationLamps.map((lamp) => [lamp, 0])) as Record<
    ObligationLamp,
    number
  >
  for (const { lamp, obligations } of rows) counts[lamp] += obligations
  return counts
}
