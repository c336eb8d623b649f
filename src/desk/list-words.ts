/** Saved lists in words: what each asks, and whose it is. */
import { nameOf as actorName } from '#access'
import { conditionOf, type SavedList } from '#needs'
import { sayCondition } from '#policy'
import type { ListDesk, SavedListLine } from '#web'

type At = Parameters<ListDesk['lists']>[0]

export const nameKeysOf = (
  { staff, today }: At,
  list: SavedList,
  nameOf: (hand: string) => string,
): SavedListLine => ({
  id: list.id,
  name: list.name,
  sentence: sayCondition(conditionOf(list.condition), { on: today, area: staff.area }),
  shared: list.shared,
  savedBy: nameOf(list.savedBy),
  mine: list.savedBy === actorName(staff),
})
