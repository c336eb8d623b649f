/** A circular 通报: how each unit stands on a day, kept as it was issued, each line bound to the events it was made from. */
import type { Staff, Tx } from '#access'
import { record } from '#access'
import { actOnCase, type CaseKey, countyKey, findCase, statesAt, statesOf, type World } from '#cases'
import { type AreaCode, type Day, type Id, refuse } from '#kernel'
import { newId } from '#platform'
import type { Lamp } from '#process'
import { listLamps } from '../board/store-board.ts'
import { answering } from './about.ts'
import { findCircular, insertCircular, listLines } from './store-circular.ts'

export type CircularId = Id<'circular'>

export type Circular = {
  readonly county: string
  readonly id: CircularId
  readonly area: AreaCode
  readonly number: string
  readonly title: string
  /** The day it speaks of. */
  readonly on: Day
  readonly opening: string
}

export type CircularLine = {
  readonly no: number
  readonly unit: string
  readonly unitName: string
  readonly case: CaseKey
  readonly length: number
  readonly process: string
  readonly title: string
  readonly stage: string
  readonly lamp: Lamp
  /** Records or documents denied then what was reported as done. */
  readonly denied: boolean
  readonly due: Day | null
}

export type Issuing = Pick<Circular, 'area' | 'number' | 'title' | 'opening'> & {
  readonly cases: readonly CaseKey[]
  readonly by: Staff
}

const most = 500

/** Issued once under its number. It is noted in the history of every case it names. Cost: a dozen short statements a line. */
export async function issueCircular(tx: Tx, world: World, order: Issuing): Promise<CircularId> {
  const { area, number, title, opening, cases, by } = order
  if (cases.length === 0) refuse('supervision.circular-empty')
  if (cases.length > most) refuse('supervision.too-many', { cases: cases.length, most })
  const circular = {
    county: countyKey(area),
    id: newId<'circular'>(),
    area,
    number,
    title,
    opening,
    on: world.clock.today(),
  }
  const lines = await linesOf(tx, world, { cases, county: circular.county, on: circular.on })
  const named = { ...circular, at: world.clock.now() }
  if (!(await insertCircular(tx, named, lines))) refuse('supervision.circular-number-taken', { number })
  const text = `《${title}》（${number}）`
  for (const { case: key, process, length } of lines) {
    const [action, answers] =
      process === 'slip'
        ? (['circulate', { circular: text }] as const)
        : (['annotate', { note: `列入通报${text}` }] as const)
    await actOnCase(tx, world, {
      case: key,
      action,
      answers,
      by,
      key: `circular ${circular.id}`,
      seen: length,
    })
  }
  const facts = { number, lines: lines.length }
  await record(tx, { event: 'circular.issued', area, subject: circular.id, facts }, world.clock)
  return circular.id
}

type Lining = { readonly cases: readonly CaseKey[]; readonly county: string; readonly on: Day }

async function linesOf(
  tx: Tx,
  world: World,
  { cases, county, on }: Lining,
): Promise<readonly CircularLine[]> {
  const states = await statesOf(tx, world, cases)
  const denied = await listLamps(tx, { on, counties: [county], ids: cases.map(({ id }) => id) })
  const lines: Omit<CircularLine, 'no'>[] = []
  for (const key of cases) {
    const kept = await findCase(tx, key)
    const state = states.get(key.id)
    if (!kept || !state || key.county !== county) return refuse('case.not-found')
    const [unit] = state.parties[answering[kept.process] ?? ''] ?? []
    const { length, process, title } = kept
    const [stood] = (await statesAt(tx, world, [{ ...key, length, on }])).values()
    if (!unit || !stood) return refuse('supervision.nobody-answers', { title })
    const { stage, lamp } = stood
    const said = {
      length,
      process,
      title,
      stage,
      lamp,
      due: kept.due,
      denied: denied.get(key.id) === 'contradicted',
    }
    lines.push({ unit: unit.id, unitName: unit.name, case: { county, id: key.id }, ...said })
  }
  return lines
    .toSorted((a, b) => (a.unit === b.unit ? compared(a.case.id, b.case.id) : compared(a.unit, b.unit)))
    .map((line, i) => ({ ...line, no: i + 1 }))
}

const compared = (a: string, b: string) => (a < b ? -1 : Number(a > b))

export type Rechecked = CircularLine & {
  /** Whether the history still gives what the line says of that day. */
  readonly holds: boolean
  readonly now: { readonly stage: string; readonly lamp: Lamp } | null
}

/** Every line against the history of its case, as it was and as it is today. Cost: the histories of the cases named. */
export async function recheckCircular(
  tx: Tx,
  world: World,
  key: Pick<Circular, 'county' | 'id'>,
): Promise<Circular & { readonly lines: readonly Rechecked[] }> {
  const circular = (await findCircular(tx, key)) ?? refuse('supervision.circular-unknown')
  const lines = await listLines(tx, key)
  const ofThen = lines.map((line) => ({ ...line.case, length: line.length, on: circular.on }))
  const then = await statesAt(tx, world, ofThen)
  const today = await statesAt(
    tx,
    world,
    lines.map((line) => ({ ...line.case, length: Number.MAX_SAFE_INTEGER, on: world.clock.today() })),
  )
  return {
    ...circular,
    lines: lines.map((line) => {
      const was = then.get(line.case.id)
      const now = today.get(line.case.id)
      const holds = was?.stage === line.stage && was.lamp === line.lamp && was.length === line.length
      return { ...line, holds, now: now ? { stage: now.stage, lamp: now.lamp } : null }
    }),
  }
}
