/** Puts routes on the server: the same steps for every request, so that no page can forget one. */
import type { Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Staff, Tx } from '#access'
import { Refusal } from '#kernel'
import { admit } from './admit.ts'
import { serveAsset } from './assets.ts'
import type { AuditNote, WebContext } from './context.ts'
import { readDisplay } from './display.ts'
import { gather, parseInput } from './input.ts'
import { addressIn, isStaffPath, languagesOf, readAddress } from './language.ts'
import { paths } from './paths.ts'
import type { Reader } from './reader.tsx'
import type { Reply } from './reply.ts'
import { send, sendPage } from './respond.tsx'
import type { Route } from './route.ts'
import { notTooLarge, ownFormsOnly, securityHeaders } from './security.ts'
import type { TroubleView } from './trouble.tsx'
import { TroublePage, troubleOf } from './trouble.tsx'

/** Assets, headers, checks, every route in every language it has, and a page for everything that goes wrong. */
export function mount(app: Hono, routes: readonly Route[], context: WebContext): void {
  app.use(securityHeaders)
  app.get('/assets/*', (c) => serveAsset(c) ?? c.notFound())
  app.use(compress())
  app.use(notTooLarge)
  app.use(ownFormsOnly)
  for (const route of routes)
    for (const language of languagesOf(route.path))
      app.on(route.method, addressIn(language, route.path), (c) => answer(c, route, context))
  app.notFound((c) => tell(c, new Refusal({ code: 'web.not-found', facts: {} }), context))
  app.onError((error, c) => tell(c, error, context))
}

/** A public page asks nothing about sessions, so that it costs and reveals nothing about them. */
const staffOf = (c: Context, path: string, context: WebContext) =>
  isStaffPath(path) ? context.actorOf(c.req.raw) : Promise.resolve(undefined)

function readerOf(c: Context, staff: Staff | undefined, context: WebContext): Reader {
  const url = new URL(c.req.url)
  const officer = staff && {
    name: staff.name,
    unit: staff.unit ?? '',
    areaName: context.nameOfArea(staff.area),
    duties: staff.duties,
  }
  return {
    ...readAddress(url.pathname + url.search),
    display: readDisplay(c.req.header('cookie')),
    place: context.place,
    demo: context.demo,
    staff: officer,
    once: context.newId(),
  }
}

/** What stands in place of the transaction of a route that opens its own. */
const noScope = new Proxy({} as Tx, {
  get: () => {
    throw new Error('this route works in scopes of its own')
  },
})

async function answer(c: Context, route: Route, context: WebContext): Promise<Response> {
  const staff = await staffOf(c, route.path, context)
  const reader = readerOf(c, staff, context)
  const actor = admit(route.needs, staff)
  const input = parseInput(route.input, await gather(c))
  const call = { input, actor, reader, today: context.today(), request: c.req.raw }
  const record = (tx: Tx, done: Reply) =>
    route.audit === 'nothing' ? undefined : context.record(tx, noteOf(c, route.audit, done))
  if (route.scope === 'own') {
    const done = await route.run({ ...call, tx: noScope })
    await context.inScope(actor, async (tx) => record(tx, done))
    return send(c, done, reader)
  }
  const reply = await context.inScope(actor, async (tx) => {
    const done = await route.run({ ...call, tx })
    await record(tx, done)
    return done
  })
  return send(c, reply, reader)
}

/** The event, what the path names, and what the deed itself adds. */
function noteOf(c: Context, event: string, reply: Reply): AuditNote {
  const { county, ...others } = c.req.param() as Record<string, string>
  const subject = Object.values(others)[0]
  return {
    event,
    ...(county ? { area: county as NonNullable<AuditNote['area']> } : {}),
    ...(subject ? { subject } : {}),
    ...reply.noting,
  }
}

/** Six letters and digits that cannot be mistaken for each other when read out over the telephone. */
const codeOf = (id: string) => {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
  const picked = [...id.replaceAll('-', '').slice(-12).matchAll(/../g)].map(
    ([pair]) => letters[Number.parseInt(pair, 16) % letters.length],
  )
  return `TX-${picked.join('')}`
}

function troubleFor(error: unknown, context: WebContext): TroubleView {
  const told = error instanceof Refusal ? troubleOf(error.problem, context.problems) : undefined
  if (told) return told
  const code = codeOf(context.newId())
  context.report(error, code)
  const broken = troubleOf({ code: 'web.broken', facts: {} }, context.problems)
  if (!broken) throw error
  return { ...broken, code }
}

/** A refused request becomes a page with a sentence; one that only lacks a session becomes the sign-in page. */
async function tell(c: Context, error: unknown, context: WebContext): Promise<Response> {
  const { path, language } = readAddress(new URL(c.req.url).pathname)
  const view = troubleFor(error, context)
  if (view.status === 401 && c.req.method === 'GET')
    return c.redirect(addressIn(language, paths.signIn(addressIn(language, path))), 303)
  const staff = await staffOf(c, path, context).catch(() => undefined)
  const reader = readerOf(c, staff, context)
  return sendPage(c, <TroublePage {...view} />, { reader, status: view.status })
}
