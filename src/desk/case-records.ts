/** Records an answer may point to as evidence: figures, pay runs, documents and pledges, those of the case's own task first. */
import { everyIndicator, programmes } from '#catalogue'
import type { Reference } from '#forms'
import { figuresFor, type IndicatorFigure } from '#indicators'
import type { AreaCode, Month } from '#kernel'
import { listRuns, nameOfRun, type Run } from '#payments'
import { listPublishedPlans } from '#plans'
import type { Clock } from '#platform'
import { evidenceFor, listDocuments, listPledges, matterId, taskId } from '#supervision'
import type { Concern } from './case-concern.ts'
import type { At } from './case-means.ts'
import { placeName } from './places.ts'
import { catalogue } from './plan-of-area.ts'

/** A choice of more than this is no choice. */
const most = 40
const newestRuns = 12

type Asked = { readonly area: AreaCode; readonly concern: Concern | undefined }

/** A record under its stable id; what it belongs to is the end of a link: `indicator:…`, `programme:…`. */
type Kept = Reference & { readonly of: string }

/** Cost: some twenty statements, none over people. */
export async function recordsAround(at: At, asked: Asked, clock: Clock): Promise<readonly Reference[]> {
  const own = await endsOfTask(at, asked.concern)
  const all = [
    ...(await figuresHere(at, asked.area, clock)),
    ...(await documentsHere(at)),
    ...(await pledgesHere(at)),
    ...(await runsHere(at)),
    ...(await editions(at)),
  ]
  const isOwn = ({ of }: Kept) => Number(!own.has(of))
  return all
    .toSorted((a, b) => isOwn(a) - isOwn(b))
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }))
}

/** What the links of the task end in. */
async function endsOfTask({ tx, today: on }: At, concern: Concern | undefined): Promise<ReadonlySet<string>> {
  const { plan, task } = concern ?? {}
  if (plan === undefined || task === undefined) return new Set()
  const evidence = (await evidenceFor(tx, { plans: [plan], on, catalogue })).get(taskId({ plan, task })) ?? []
  const served = everyIndicator.filter(({ id }) =>
    evidence.some((one) => one.kind === 'indicator' && one.id === id),
  )
  const paying = served.flatMap((one) => ('of' in one && one.of ? [`programme:${one.of.id}`] : []))
  return new Set([...evidence.map(({ kind, id }) => `${kind}:${id}`), ...paying])
}

/** The newest figure of every indicator of the place, under indicator, place and day. */
export async function figuresHere(
  { tx, today: on }: At,
  area: AreaCode,
  clock: Clock,
): Promise<readonly Kept[]> {
  const question = { indicators: everyIndicator, area, on, counts: 'kept' as const }
  const figures = await figuresFor(tx, question, clock)
  return [...figures.values()].flatMap((one) => figureKept(one, area))
}

function figureKept({ indicator, value, on, standing, subject }: IndicatorFigure, area: AreaCode): Kept[] {
  if (!indicator || value === null || on === null) return []
  const unit = subject?.unit === 'people' ? '人' : '%'
  const by = standing === 'counted' ? '系统核算' : '填报'
  const name = `${indicator.name.zh} ${value}${unit}（${placeName(area)}，截至${on}，${by}）`
  return [{ id: `${indicator.id}@${area}@${on}`, name, of: `indicator:${indicator.id}` }]
}

const approved: readonly Run['state'][] = ['approved', 'exported', 'answering', 'closed']

async function runsHere({ tx }: At): Promise<readonly Kept[]> {
  const runs = (await listRuns(tx, { limit: 4 * newestRuns })).filter(({ state }) => approved.includes(state))
  return runs.slice(0, newestRuns).map((run) => ({
    id: `pay-run:${nameOfRun(run)}`,
    name: `${programmeName(run.programme)} ${monthText(run.month)}发放（${placeName(run.area)}，${run.lines}笔）`,
    of: `programme:${run.programme}`,
  }))
}

const programmeName = (id: string) => programmes.find((one) => one.id === id)?.name.zh ?? id
const monthText = (month: Month) => month.replace(/^(\d{4})-0?(\d+)$/, '$1年$2月')

async function documentsHere({ tx, today: on }: At): Promise<readonly Kept[]> {
  return (await listDocuments(tx, { on })).flatMap((one) => {
    const issue = one.issues.at(-1)
    const of = `policy-document:${matterId(one)}`
    return issue ? [{ id: of, of, name: `${one.title}（${issue.number}，${issue.on}印发）` }] : []
  })
}

async function pledgesHere({ tx, today: on }: At): Promise<readonly Kept[]> {
  return (await listPledges(tx, { on })).flatMap((one) => {
    const of = `pledge:${matterId(one)}`
    if (!one.found) return []
    const counted = `${one.found.quantity}${one.countedIn ?? ''}`
    return [{ id: of, of, name: `${one.title}（${one.found.on}核验${counted}）` }]
  })
}

async function editions({ tx }: At): Promise<readonly Kept[]> {
  return (await listPublishedPlans(tx)).map(({ planId, edition, content }) => ({
    id: `plan-edition:${planId}:${edition}`,
    of: `plan:${planId}`,
    name: `${content.title}（公开第${edition}版）`,
  }))
}
