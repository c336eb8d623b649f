/** What a case is about: how it is called, where it has a page, and the task of a plan behind it, where there is one. */
import { type CaseKey, countyKey, findCase } from '#cases'
import { everyIndicator } from '#catalogue'
import type { Id, Words } from '#kernel'
import { findPlan, listTasks, type PlanId } from '#plans'
import { findMeeting, matterKey, obligationsById } from '#supervision'
import { paths } from '#web'
import { type At, countiesOfCases } from './case-means.ts'

export type Concern = {
  readonly words: Words
  readonly to: string | undefined
  readonly plan?: PlanId
  readonly task?: string
  /** The declared indicator, where it is about a figure. */
  readonly indicator?: string
}

type Look = (at: At, id: string) => Promise<Concern | undefined>

const same = (text: string): Words => ({ zh: text, en: text })

const obligation: Look = async (at, id) => {
  // With or without its county before it.
  const question = { on: at.today, counties: countiesOfCases(at), ids: [id.slice(id.indexOf('/') + 1)] }
  const [row] = await obligationsById(at.tx, question)
  if (!row) return undefined
  return { words: same(row.title), to: paths.caseOf(row), plan: row.plan, task: row.task }
}

/** `<plan>/<key>`; keys have no slash. */
const task: Look = async (at, id) => {
  const cut = id.indexOf('/')
  const [plan, key] = [id.slice(0, cut) as PlanId, id.slice(cut + 1)]
  const found = (await listTasks(at.tx, { plan })).find((one) => one.key === key)
  const kept = await findPlan(at.tx, plan)
  if (!found || !kept) return undefined
  const heading = found.heading ?? [...found.text].slice(0, 40).join('')
  const named = `${kept.title}：${found.no === null ? '' : `${found.no}. `}${heading}`
  return { words: same(named), to: paths.watchedTask({ plan, task: key }), plan, task: key }
}

const plan: Look = async (at, id) => {
  const kept = await findPlan(at.tx, id as PlanId)
  return kept && { words: same(kept.title), to: paths.supervision({ plan: id }), plan: kept.id }
}

const caseTitled = async (at: At, key: CaseKey): Promise<Concern | undefined> => {
  const kept = await findCase(at.tx, key)
  if (!kept) return undefined
  const behind = kept.about?.startsWith('plan:') ? { plan: kept.about.slice('plan:'.length) as PlanId } : {}
  return { words: same(kept.title), to: paths.caseOf(key), ...behind }
}

/** A pledge is a case; the year it is of is not. */
const pledge: Look = async (at, id) =>
  /^\d{4}$/.test(id)
    ? { words: { zh: `${id}年实事`, en: `Pledges of ${id}` }, to: paths.pledges(Number(id)) }
    : caseTitled(at, matterKey(id))

const meeting: Look = async (at, id) => {
  const key = { county: countyKey(at.staff.area), id: id as Id<'meeting'> }
  const kept = await findMeeting(at.tx, key)
  return kept && { words: same(kept.title), to: paths.meeting(kept) }
}

/** A figure is its indicator at a place and day. */
const indicator: Look = async (_, id) => {
  const [own] = id.split('@')
  const found = everyIndicator.find((one) => one.id === own)
  return found && { words: found.name, to: paths.indicators(), indicator: found.id }
}

const looks: Readonly<Record<string, Look>> = {
  obligation,
  task,
  plan,
  pledge,
  'policy-document': (at, id) => caseTitled(at, matterKey(id)),
  meeting,
  indicator,
  figure: indicator,
}

/** Undefined when it is of another domain, or out of the reader's sight. Cost: one or two look-ups. */
export async function concernOf(at: At, about: string): Promise<Concern | undefined> {
  const [kind = '', ...id] = about.split(':')
  return Object.hasOwn(looks, kind) ? looks[kind]?.(at, id.join(':')) : undefined
}
