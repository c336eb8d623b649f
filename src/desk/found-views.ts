/** Who was found, by person and by programme. */
import { findProgramme } from '#catalogue'
import type { AreaCode } from '#kernel'
import { countFound, countVisits, foundIn, listHeld, listVisits, programmeNumbers, type Visit } from '#needs'
import type { FoundDesk, FoundPerson } from '#web'
import { offeredTo, programmeWords } from './offered.ts'
import { pagesOf, perPage, skipTo } from './paging.ts'
import { areaAsked, areaChoices, countiesIn, homeName } from './places.ts'

/** Beyond it nobody pages through: a place is chosen. */
const mostCounted = 10_000
const named = 4

export const foundView: FoundDesk['found'] = async (at, { page, ...query }) => {
  const { tx, staff } = at
  const area = areaAsked(staff, query.area as AreaCode | undefined)
  const numbers = await programmeNumbers(tx)
  const no = query.programme === undefined ? undefined : (numbers.get(query.programme) ?? -1)
  const question = { area, counties: countiesIn(staff, area), no, list: query.list }
  const total = await countVisits(tx, question, mostCounted)
  const visits = await listVisits(tx, { ...question, skip: skipTo(page), limit: perPage })
  return {
    query,
    areas: areaChoices(staff, area),
    programmes: offeredTo(at),
    total,
    most: mostCounted,
    people: visits.map((visit) => shown(visit, numbers)),
    page,
    pages: pagesOf(total),
  }
}

function shown(visit: Visit, numbers: ReadonlyMap<string, number>): FoundPerson {
  const found = foundIn(visit.found, numbers)
  const entitled = found.filter(({ verdict }) => verdict === 'entitled')
  return {
    county: visit.county,
    id: visit.personId,
    name: visit.name,
    areaName: homeName(visit.area),
    programmes: entitled.slice(0, named).map(({ programme }) => programmeWords(programme)),
    count: entitled.length,
    toAsk: found.length - entitled.length,
  }
}

export const programmesFoundView: FoundDesk['programmesFound'] = async ({ tx, staff }, query) => {
  const area = areaAsked(staff, query.area)
  const numbers = await programmeNumbers(tx)
  const found = await countFound(tx, { area, counties: countiesIn(staff, area) })
  const held = await listHeld(tx, area)
  const byNo = new Map(found.map((line) => [line.no, line]))
  const lines = [...numbers].flatMap(([id, no]) => {
    const { entitled = 0, unknown = 0 } = byNo.get(no) ?? {}
    const waiting = held.get(id) ?? 0
    if (!findProgramme(id) || entitled + unknown + waiting === 0) return []
    return [{ id, name: programmeWords(id), entitled, unknown, held: waiting }]
  })
  return {
    area: query.area,
    areas: areaChoices(staff, area),
    lines: lines.toSorted((a, b) => b.entitled - a.entitled || b.unknown - a.unknown || b.held - a.held),
  }
}
