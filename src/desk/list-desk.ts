/** Lists at the desk: build from facts, count and list under the officer's own row rules, save, run again, export. */
import { hasDuty, type Vault } from '#access'
import { refuse } from '#kernel'
import {
  asksSomething,
  changeList,
  getList,
  type ListId,
  listLists,
  readListCondition,
  saveList,
} from '#needs'
import type { Clock } from '#platform'
import type { ListDesk } from '#web'
import { namesOf } from './hands.ts'
import { builtList } from './list-built.ts'
import { exportedList } from './list-export.ts'
import { typedCondition, typedHousehold } from './list-typed.ts'
import { nameKeysOf } from './list-words.ts'
import { areaAsked } from './places.ts'

type Means = { readonly vault: Vault; readonly clock: Clock }

export const listDesk = ({ vault, clock }: Means): ListDesk => ({
  async lists(at) {
    const saved = await listLists(at.tx)
    const nameOf = await namesOf(
      at.tx,
      saved.map(({ savedBy }) => savedBy),
    )
    return { saved: saved.map((list) => nameKeysOf(at, list, nameOf)) }
  },
  readCondition(text) {
    if (text === undefined) return { all: [] }
    return readListCondition(jsonOf(text))
  },
  typedCondition,
  typedHousehold,
  buildList: builtList,
  async savedList(at, id) {
    const list = await getList(at.tx, id as ListId)
    const nameOf = await namesOf(at.tx, [list.savedBy])
    return { ...nameKeysOf(at, list, nameOf), condition: list.condition }
  },
  async saveList({ tx, staff }, { once, area, ...what }) {
    const id = once as unknown as ListId
    await saveList(tx, { ...what, id, area: areaAsked(staff, area) }, clock)
    return { id }
  },
  changeList: ({ tx }, { id, to }) => changeList(tx, { id: id as ListId, to }, clock),
  exportList(at, what) {
    if (!asksSomething(what.condition)) refuse('list.empty')
    if (what.reason !== undefined && !hasDuty(at.staff, 'person:unmask'))
      refuse('access.duty-missing', { duty: 'person:unmask' })
    return exportedList(at, what, { vault, clock })
  },
})

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse('list.malformed', { where: '—' })
  }
}
