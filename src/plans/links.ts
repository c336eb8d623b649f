/** Which tasks, indicators and clauses of a plan the catalogue serves: read from citations, typed in by nobody. */
import { type AreaCode, isWithin } from '#kernel'
import type { AnyIndicator, Citation, Programme, Source } from '#policy'

export type Catalogue = {
  readonly sources: readonly Source[]
  readonly programmes: readonly Programme[]
  readonly indicators: readonly AnyIndicator[]
}

export type Links = {
  /** Programmes by the number of the task they serve. */
  readonly programmesOfTask: ReadonlyMap<string, readonly string[]>
  /** The declared indicator by its number in the plan's table, which its citation names. */
  readonly measureOfIndicator: ReadonlyMap<string, string>
  /** Declared indicators by the number of the task their programme serves. */
  readonly measuresOfTask: ReadonlyMap<string, readonly string[]>
  /** Programmes by the clause they cite. */
  readonly programmesOfClause: ReadonlyMap<string, readonly string[]>
  /** The place the plan is for, as far as rules that cite it tell. */
  readonly place: AreaCode | null
}

/** The clause that holds the table of tasks, in every source. */
const taskTable = 'annex'

export function linksOf(source: string | null, { programmes, indicators }: Catalogue): Links {
  const ofPlan = (citations: readonly Citation[]) => citations.filter((one) => one.source === source)
  const cited = programmes.map(({ id, variants }) => ({
    id,
    of: ofPlan(variants.flatMap(({ basis }) => basis)),
  }))
  const tasks = cited.map(({ id, of }) => ({ id, of: of.filter(({ clause }) => clause === taskTable) }))
  const measured = indicators.filter(({ because }) => ofPlan(because).length > 0)
  const rowsOf = (because: readonly Citation[]) => ofPlan(because).flatMap(({ item }) => item ?? [])
  const tasksOf = (programme: string) => tasks.find(({ id }) => id === programme)?.of ?? []
  return {
    programmesOfTask: gather(tasks.flatMap(({ id, of }) => of.map(({ item }) => [String(item), id]))),
    measureOfIndicator: new Map(
      measured.flatMap(({ id, because }) => rowsOf(because).map((row) => [String(row), id])),
    ),
    measuresOfTask: gather(
      measured.flatMap((one) =>
        one.counts === 'receiving' ? tasksOf(one.of.id).map(({ item }) => [String(item), one.id]) : [],
      ),
    ),
    programmesOfClause: gather(cited.flatMap(({ id, of }) => of.map(({ clause }) => [clause, id]))),
    place: placeOf(
      programmes.flatMap(({ variants }) => variants.filter(({ basis }) => ofPlan(basis).length > 0)),
    ),
  }
}

/** The widest of the places; null when they do not lie in one. */
function placeOf(variants: readonly { readonly in: AreaCode }[]): AreaCode | null {
  const [widest] = variants.map((variant) => variant.in).toSorted((a, b) => a.length - b.length)
  return widest && variants.every((variant) => isWithin(variant.in, widest)) ? widest : null
}

function gather(pairs: readonly (readonly string[])[]): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const [key = '', value = ''] of pairs) {
    const list = lists.get(key) ?? []
    if (!list.includes(value)) lists.set(key, [...list, value])
  }
  return lists
}

/** The catalogue's source this document is, by its title; copies differ in spaces and quotation marks. */
export function sourceOf(title: string, { sources }: Catalogue): string | undefined {
  const name = bare(title)
  return sources.find((one) => name.includes(bare(one.title.zh)))?.id
}

const bare = (title: string) => title.replace(/[^\p{L}\p{N}]/gu, '')
