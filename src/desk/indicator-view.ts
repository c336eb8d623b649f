/** One indicator: its value in an area, the areas below with "unknown", how it went, and the people it still owes. */
import { hasDuty } from '#access'
import {
  type AreaCounts,
  countIndicator,
  lineWords,
  listGap,
  type NamedPerson,
  type Shown,
  showIndicator,
  showTrend,
  waiting,
} from '#indicators'
import { type AreaCode, parentOf, refuse, type Words } from '#kernel'
import { type LinkedIndicator, showBoard } from '#plans'
import type { Clock } from '#platform'
import type { Indicator } from '#policy'
import type {
  AreaShare,
  IndicatorSource,
  IndicatorView,
  PlanDesk,
  WaitingPerson,
  WaitingQuery,
  WaitingView,
} from '#web'
import { dayWords } from './dates-told.ts'
import { type At, shownLine } from './figures.ts'
import { figuresOfRows, figureTold } from './figures-told.ts'
import { localTime } from './local-time.ts'
import { pagesOf, perPage, skipTo } from './paging.ts'
import { areaAsked, countiesIn, homeName, placeName, shared } from './places.ts'
import { catalogue, measureOf, planOf, rowNumbered } from './plan-of-area.ts'

type Asked = Parameters<PlanDesk['indicator']>[1]

export async function indicatorView(at: At, asked: Asked, clock: Clock): Promise<IndicatorView> {
  const { tx, staff, today: on } = at
  const { plan, row, area } = await question(at, asked)
  const indicator = measureOf(row)
  const figure = (await figuresOfRows(at, { plan, rows: [row], area }, clock))(row)
  const base = {
    ...(figure ? { figure: figureTold(figure) } : {}),
    area: { code: area, name: placeName(area) },
    above: placesAbove(area, staff.area),
    maySeeWaiting: hasDuty(staff, 'person:read'),
  }
  if (!indicator) return { ...base, line: shownLine(row, undefined), trend: [], areas: [] }
  const shown = await showIndicator(tx, { indicator, on, area, counties: countiesIn(staff, area) }, clock)
  const trend = await showTrend(tx, { indicator: indicator.id, area })
  return {
    ...base,
    line: shownLine(row, shown),
    trend: trend.map(({ on: day, counts }) => ({ on: day, share: shareOf(counts) })),
    areas: areasOf(shown.counts),
    waiting: waiting(shown.counts.counts),
    counted: sourceOf(shown),
  }
}

/** The row of the officer's plan and the area, by default all of the plan's place the officer may see. */
async function question(
  { tx, staff, today: on }: At,
  { no, area }: Asked,
): Promise<{ plan: string; row: LinkedIndicator; area: AreaCode }> {
  const own = await planOf(tx, staff)
  const { indicators } = await showBoard(tx, own.plan.id, { on, catalogue })
  const wanted = area === undefined ? own.area : areaAsked(staff, area)
  const here = own.place === null ? wanted : shared(wanted, own.place)
  if (here === undefined) return refuse('desk.area-not-yours', { area: placeName(wanted) })
  return { plan: own.plan.id, row: rowNumbered(indicators, no), area: here }
}

function placesAbove(area: AreaCode, top: AreaCode): IndicatorView['above'] {
  const places: { code: AreaCode; name: string }[] = []
  for (let at = parentOf(area); at && at.length >= top.length; at = parentOf(at))
    places.unshift({ code: at, name: placeName(at) })
  return places
}

const shareOf = ({ receiving, entitled }: AreaCounts['counts']) => ({ part: receiving, whole: entitled })

/** The parts, people of unknown town among them, and the sum. */
function areasOf(root: AreaCounts): AreaShare[] {
  const row = (kind: AreaShare['kind'], { area, counts, parts }: AreaCounts): AreaShare => ({
    kind,
    code: area,
    name: placeName(area),
    share: shareOf(counts),
    opens: kind === 'area' && parts.length > 0,
  })
  if (root.parts.length === 0) return []
  return [...root.parts.map((part) => row(part.unplaced ? 'unknown' : 'area', part)), row('total', root)]
}

function sourceOf({ indicator, counts, freshness, source }: Shown): IndicatorSource {
  const { numerator, denominator } = lineWords(indicator, dayWords(freshness.on))
  return {
    numerator,
    denominator,
    source: sources[indicator.counts][freshness.facts],
    computedAt: localTime(source.kind === 'kept' ? source.at : freshness.countedAt),
    unknown: counts.counts.unknown,
  }
}

const records = { zh: '残疾人基础信息（当日有效的记录）', en: 'the register (records valid on the day)' }
const recordsThen = {
  zh: '残疾人基础信息（按那一天有效的记录重新读出）',
  en: 'the register as it stood on that day',
}
const grants = { zh: '和补贴发放资格记录', en: ' and the grants' }

const computed = (...parts: readonly Words[]): Words => ({
  zh: `${parts.map(({ zh }) => zh).join('')}，由系统逐人对照规定算出`,
  en: `${parts.map(({ en }) => en).join('')}; computed person by person from the rules`,
})

const sources: Readonly<Record<Indicator['counts'], Readonly<Record<Shown['freshness']['facts'], Words>>>> = {
  receiving: { profile: computed(records, grants), records: computed(recordsThen, grants) },
  having: { profile: computed(records), records: computed(recordsThen) },
}

/** The people behind the difference. The list is as long as the number: both are the same condition. */
export async function waitingView(
  at: At,
  { page, ...asked }: WaitingQuery,
  clock: Clock,
): Promise<WaitingView> {
  const { tx, staff, today: on } = at
  const { row, area } = await question(at, asked)
  const indicator: Indicator = measureOf(row) ?? refuse('desk.no-such-indicator', { no: asked.no })
  const which = { indicator, on, area, counties: countiesIn(staff, area) }
  const { counts } = await countIndicator(tx, which, clock)
  const total = waiting(counts.counts)
  const listed = await listGap(tx, { ...which, group: 'waiting', skip: skipTo(page), limit: perPage })
  const knowsDecisions = hasDuty(staff, 'candidate:read')
  return {
    indicator: { no: asked.no, name: row.name },
    area: { code: area, name: placeName(area) },
    total,
    people: listed.people.map((person) =>
      indicator.counts === 'having'
        ? waitingPerson(person, indicator.of.lacks)
        : waitingPerson(person, knowsDecisions ? missing[person.decision ?? 'not-found'] : notReceiving),
    ),
    page,
    pages: pagesOf(total),
  }
}

const waitingPerson = (person: NamedPerson, lacks: Words): WaitingPerson => ({
  county: person.county,
  id: person.id,
  name: person.name,
  areaName: homeName(person.area),
  missing: lacks,
  since: person.since ?? undefined,
})

const notReceiving: Words = { zh: '符合条件，没有在享受', en: 'entitled, not receiving' }

const missing: Readonly<Record<'not-found' | NonNullable<NamedPerson['decision']>, Words>> = {
  'not-found': { zh: '还没有查找到，需要做一次查找', en: 'no sweep has found them yet' },
  open: { zh: '已查找到，等待确认', en: 'found, waiting to be confirmed' },
  confirmed: { zh: '已确认，但没有在发放', en: 'confirmed, but nothing is paid' },
  'set-aside': { zh: '已搁置', en: 'set aside' },
}
