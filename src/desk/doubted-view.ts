/** Who receives but is no longer found entitled: the fact that changed, who said so, and the grace the rules give. */
import type { Tx } from '#access'
import { findProgramme, relations } from '#catalogue'
import { type AreaCode, type Day, isWithin } from '#kernel'
import { countDoubted, type Doubted, listDoubted } from '#needs'
import { listSettings } from '#parameters'
import {
  type Circumstances,
  type Fact,
  type Facts,
  type FactValue,
  factsOf as factsRead,
  type Relation,
  type Setting,
  sayValue,
  valueOn,
} from '#policy'
import { factsOf, findFile, type PersonFile } from '#registry'
import type { DoubtedLine, FoundDesk } from '#web'
import { candidateId } from './candidate-id.ts'
import { valueWords } from './dates-told.ts'
import { programmeWords } from './offered.ts'
import { pagesOf, perPage, skipTo } from './paging.ts'
import { areaAsked, areaChoices, countiesIn, homeName } from './places.ts'

export const doubtedView: FoundDesk['doubted'] = async ({ tx, staff }, query) => {
  const area = areaAsked(staff, query.area)
  const question = { area, counties: countiesIn(staff, area) }
  const total = await countDoubted(tx, question)
  const rows = await listDoubted(tx, { ...question, skip: skipTo(query.page), limit: perPage })
  const lines: DoubtedLine[] = []
  const settings = await listSettings(tx)
  for (const row of rows) lines.push(await lineOf(tx, row, settings))
  return {
    area: query.area,
    areas: areaChoices(staff, area),
    total,
    lines,
    page: query.page,
    pages: pagesOf(total),
  }
}

async function lineOf(tx: Tx, row: Doubted, settings: readonly Setting[]): Promise<DoubtedLine> {
  const changes = await changesOf(tx, row)
  return {
    county: row.county,
    id: row.personId,
    candidate: candidateId(row),
    name: row.name,
    areaName: homeName(row.area),
    programme: programmeWords(row.programme),
    finding: row.finding,
    changes: changes.map(({ shown }) => shown),
    from: row.foundOn,
    grace: graceOf(row, { changed: changes.map(({ fact }) => fact), settings }),
  }
}

type Change = { readonly fact: Fact; readonly shown: DoubtedLine['changes'][number] }

/** The facts the rule reads, on the last day it said yes and on the day it no longer did. */
async function changesOf(tx: Tx, row: Doubted): Promise<readonly Change[]> {
  const rule = findProgramme(row.programme)
  const key = { county: row.county, id: row.personId }
  const before = rule && (await factsOf(tx, key, { on: row.entitledOn, knownAt: row.entitledAt }))
  const now = await factsOf(tx, key, { on: row.foundOn })
  const file = await findFile(tx, key)
  if (!rule || !before || !now || !file) return []
  return factsRead(rule).flatMap((fact) => changeOf(fact, { before, now, file, on: row.foundOn }))
}

type Sides = {
  readonly before: Facts
  readonly now: Facts
  readonly file: PersonFile
  readonly on: Day
}

function changeOf(fact: Fact, { before, now, file, on }: Sides): readonly Change[] {
  const [was, is] = [before[fact.key] ?? null, now[fact.key] ?? null]
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  const said = recordOf(fact, file, on)
  const shown = {
    label: fact.label,
    before: saidOf(fact, was),
    now: saidOf(fact, is),
    since: said?.valid_from,
    source: said && [said.source, said.source_ref].filter(Boolean).join(' '),
  }
  return [{ fact, shown }]
}

const saidOf = (fact: Fact, value: FactValue | null) =>
  value === null ? sayValue(fact, value) : valueWords(fact, value)

/** The record that says so on the day. */
function recordOf(fact: Fact, { person, certificates, records }: PersonFile, on: Day) {
  if (fact.record === 'person') return person
  const rows =
    fact.record === 'certificate' ? certificates : records.filter(({ kind }) => kind === fact.record)
  return rows.find(({ valid_from, valid_to }) => valid_from <= on && (valid_to === null || valid_to >= on))
}

/** Work taken up is what the taper of a relief speaks of; it says nothing about other changes. */
const aboutWork = ({ record, key }: Fact) => /employ|work|income/.test(`${record} ${key}`)

/** Grace is what a relation of the catalogue declares; where none does, there is none, and nothing is assumed. */
function graceOf(
  { programme, area, foundOn }: Doubted,
  { changed, settings }: { readonly changed: readonly Fact[]; readonly settings: readonly Setting[] },
): DoubtedLine['grace'] {
  const taper = relations.find((relation) => isTaper(relation, programme) && holdsAt(relation, area, foundOn))
  if (!taper || !changed.some(aboutWork)) return { kind: 'none' }
  const months = limitNow(taper.months, { on: foundOn, area, settings })
  return months === undefined ? { kind: 'open' } : { kind: 'months', months }
}

/** A number, or one an office has set by now. */
const limitNow = (limit: Relation['months'], at: Circumstances): number | undefined =>
  typeof limit === 'object' ? valueOn(limit.of, at) : limit

const isTaper = ({ kind, with: kept }: Relation, programme: string) => kind === 'tapers' && kept === programme

const holdsAt = (relation: Relation, area: AreaCode, on: Day) =>
  (relation.in === undefined || isWithin(area, relation.in)) &&
  (relation.from === undefined || relation.from <= on) &&
  (relation.to === undefined || on <= relation.to)
