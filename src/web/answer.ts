/** From a request to its response: the same steps for every route. */
import type { Context } from 'hono'
import type { Staff, Tx } from '#access'
import type { AreaCode } from '#kernel'
import { isWithin } from '#kernel'
import { admit } from './admit.ts'
import type { AuditNote, WebContext } from './context.ts'
import { gather, parseInput } from './input.ts'
import type { KeptPages } from './kept-pages.ts'
import { readerOf, staffOf } from './read-reader.ts'
import type { Reader } from './reader.tsx'
import { recordRefusal } from './record-refusal.ts'
import type { Reply } from './reply.ts'
import { renderPage, send, sendKept } from './respond.tsx'
import type { Route } from './route.ts'

/** What all answers share: the outside world, and the public pages rendered a moment ago. */
export type House = { readonly context: WebContext; readonly kept: KeptPages | undefined }

/** What stands in place of the transaction of a route that opens its own. */
const noScope = new Proxy({} as Tx, {
  get: () => {
    throw new Error('this route works in scopes of its own')
  },
})

export async function answer(c: Context, route: Route, house: House): Promise<Response> {
  const staff = await staffOf(c, route.path, house.context)
  try {
    return await answerTo(staff, c, { route, house })
  } catch (error) {
    if (staff)
      await recordRefusal(error, staff, { route, context: house.context, subject: namedIn(c).subject })
    throw error
  }
}

type Asked = { readonly route: Route; readonly house: House }

async function answerTo(staff: Staff | undefined, c: Context, { route, house }: Asked): Promise<Response> {
  const { context, kept } = house
  const reader = readerOf(c, staff, context)
  const actor = admit(route.needs, staff)
  const input = parseInput(route.input, await gather(c))
  const call = { input, actor, reader, today: context.today(), request: c.req.raw }
  const record = (tx: Tx, done: Reply) =>
    isDeed(route, done) ? context.record(tx, noteOf(c, route.audit, { done, staff })) : undefined
  if (route.scope === 'own') {
    const done = await route.run({ ...call, tx: noScope })
    await context.inScope(actor, async (tx) => record(tx, done))
    return send(c, done, reader)
  }
  const work = () =>
    context.inScope(actor, async (tx) => {
      const done = await route.run({ ...call, tx })
      await record(tx, done)
      return { done, due: await dueOf(tx, { done, staff, context }) }
    })
  if (kept && route.kept)
    return sendKept(c, await kept.of(keyOf(reader), async () => htmlOf((await work()).done, reader)), reader)
  const { done, due } = await work()
  return send(c, done, reader.staff ? { ...reader, staff: { ...reader.staff, due } } : reader)
}

type Counting = Deed & { readonly context: WebContext }

/** Counted only for a page an officer is shown. */
const dueOf = (tx: Tx, { done, staff, context }: Counting) =>
  staff && done.kind === 'page' ? context.dueTasks?.(tx, staff) : undefined

/** Everything a citizen page depends on besides what is published. */
const keyOf = ({ language, path, display }: Reader) =>
  [language, path, display.size, display.contrast].join(' ')

function htmlOf(reply: Reply, reader: Reader): string {
  if (reply.kind !== 'page' || reply.status !== 200)
    throw new Error(`${reader.path} is kept, so it must be a page`)
  return renderPage(reply.body, reader)
}

/** Something to record: not a page that only asks for a correction, unless it says what it amounts to. */
const isDeed = (route: Route, reply: Reply) =>
  route.audit !== 'nothing' &&
  (reply.kind !== 'page' || reply.status === 200 || reply.noting?.event !== undefined)

/** What an address names: the county of a person or run, and whom or which. */
function namedIn(c: Context) {
  const { county, ...others } = c.req.param() as Record<string, string>
  return { county, subject: Object.values(others)[0] }
}

type Deed = { readonly done: Reply; readonly staff: Staff | undefined }

/** The event, what the path names, and what the deed itself adds. */
function noteOf(c: Context, event: string, { done, staff }: Deed): AuditNote {
  const { county, subject } = namedIn(c)
  return {
    event,
    ...(county ? { area: placeOf(county as AreaCode, staff) } : {}),
    ...(subject ? { subject } : {}),
    ...done.noting,
  }
}

/** Where a deed belongs: the county of the address, or the officer's own area when that is a part of it. */
const placeOf = (county: AreaCode, staff: Staff | undefined): AreaCode =>
  staff && isWithin(staff.area, county) ? staff.area : county
