/** The whole site on sample data: every page can be reached before, and apart from, the domains behind it. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Tx } from '#access'
import { accessProblems } from '#access'
import type { AuditNote, WebContext } from '#web'
import { mount, portalRoutes, webProblems, workbenchRoutes } from '#web'
import { sampleCounter } from './samples/counter-of-sample.ts'
import { sampleDesk, sessionCookie } from './samples/desk-of-sample.ts'
import { officer, today } from './samples/people-of-sample.ts'

/** Stands for a transaction; the sample desk never looks at it. */
const noTransaction = {} as Tx

let made = 0
const newId = () => `018f0000-0000-7000-8000-${String(++made).padStart(12, '0')}`

export type SampleSite = { readonly app: Hono; readonly audited: AuditNote[]; readonly reported: unknown[] }

export function sampleSite(staff = officer): SampleSite {
  const audited: AuditNote[] = []
  const reported: unknown[] = []
  const context: WebContext = {
    actorOf: async (request) =>
      (request.headers.get('cookie') ?? '').includes(sessionCookie) ? staff : undefined,
    inScope: (_actor, work) => work(noTransaction),
    record: async (_tx, note) => {
      audited.push(note)
    },
    today: () => today,
    newId,
    report: (error) => reported.push(error),
    nameOfArea: () => '江城区',
    problems: { ...accessProblems, ...webProblems },
    place: '阳江市',
    demo: true,
  }
  const app = new Hono()
  mount(app, [...portalRoutes(sampleCounter), ...workbenchRoutes(sampleDesk())], context)
  return { app, audited, reported }
}

export type Served = SampleSite & { readonly origin: string; close(): Promise<void> }

/** The sample site on a port of this machine, 0 for a free one, with whatever `more` adds. */
export async function serveSample(port = 0, more: (app: Hono) => void = () => {}): Promise<Served> {
  const site = sampleSite()
  more(site.app)
  return new Promise((resolve) => {
    const server = serve({ fetch: site.app.fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({
        ...site,
        origin: `http://127.0.0.1:${info.port}`,
        close: () => new Promise<void>((done) => server.close(() => done())),
      }),
    )
  })
}
