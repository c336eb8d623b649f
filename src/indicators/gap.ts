/** The people behind a number, by name, for those who may see them: the same condition, so the list is as long as the number. */
import type { Tx } from '#access'
import { type AreaCode, type CountyCode, type Day, isAreaCode, isId, refuse } from '#kernel'
import type { Decision } from '#needs'
import { type ListedPerson, listPersons, type PersonId } from '#registry'
import { prepare, type Question } from './count.ts'
import { type Group, type Listed, listGroup, seesPeople } from './store-count.ts'

export type NamedPerson = {
  readonly county: CountyCode
  readonly id: PersonId
  readonly area: AreaCode
  readonly name: string
  readonly born: Day
  readonly sex: string
  /** What a human decided about the candidate; null when no sweep has found this person yet. */
  readonly decision: Decision | null
  /** The day since which sweeps have found what they find now. */
  readonly since: Day | null
}

export type GapPage = {
  readonly people: readonly NamedPerson[]
  /** Asks for the next page; null on the last. */
  readonly next: string | null
}

export type GapQuestion = Question & {
  readonly group: Group
  /** Only people of the county whose town is not known. */
  readonly unplaced?: boolean | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
  /** People a page, at most 500. */
  readonly limit: number
  /** For numbered pages: people passed over. Costs no more than the number itself does. */
  readonly skip?: number | undefined
}

/** A page by place, then as registered. One statement for who, one a county for the names. */
export async function listGap(tx: Tx, question: GapQuestion): Promise<GapPage> {
  if (!(await seesPeople(tx))) refuse('indicator.people-not-visible', { indicator: question.indicator.id })
  const limit = Math.min(Math.max(1, question.limit), 500)
  const asked = await prepare(tx, question)
  const after = question.after === undefined ? undefined : readCursor(question.after)
  const listed = await listGroup(tx, { ...asked, after, limit: limit + 1 })
  const shown = listed.slice(0, limit)
  const last = shown.at(-1)
  return {
    people: await named(tx, shown),
    next: last && listed.length > limit ? `${last.area}.${last.id}` : null,
  }
}

async function named(tx: Tx, listed: readonly Listed[]): Promise<NamedPerson[]> {
  const names = new Map<string, ListedPerson>()
  for (const [county, people] of Map.groupBy(listed, (person) => person.county))
    for (const person of await listPersons(
      tx,
      county,
      people.map(({ id }) => id),
    ))
      names.set(person.id, person)
  return listed.flatMap(({ id, decision, since }) => {
    const person = names.get(id)
    return person ? [{ ...person, decision, since }] : []
  })
}

/** A cursor comes from an address line: what is not one of ours is refused, never “from the beginning”. */
function readCursor(text: string): { area: AreaCode; id: PersonId } {
  const [area = '', id = '', ...rest] = text.split('.')
  if (!isAreaCode(area) || !isId(id) || rest.length > 0) refuse('indicator.page-unknown', { after: text })
  return { area, id }
}
