/** The lamp board, assigning a plan, urging, circulars, and telling the public where a plan stands. */
import { z } from 'zod'
import { type Grouping, groupings, obligationLamps, type Want, wants } from '#supervision'
import { fields, idField, noFields, onceField } from '../input.ts'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { onward, page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { at, may } from './at.ts'
import { CircularPage, CircularsPage } from './circular.tsx'
import { SupervisionPage } from './supervision.tsx'
import { AssignedPage } from './supervision-assign.tsx'
import type { BoardFilter, Ground, SupervisionDesk } from './supervision-view.ts'
import { TellStandingsPage } from './tell-standings.tsx'

/** Of a declared list, for `z.enum`. */
export const keysOf = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as [K, ...K[]]

/** What the board can be narrowed down by. */
export const boardFilter = {
  by: z.enum(keysOf<Grouping>(groupings)).default('unit'),
  plan: idField<'plan'>().optional(),
  unit: z.string('text').max(100, 'text').optional(),
  field: z.string('text').max(200, 'text').optional(),
  month: z
    .string('month')
    .regex(/^(?:\d{4}-\d{2}|none)$/, 'month')
    .optional(),
  area: z
    .string('area')
    .regex(/^\d{2,12}$/, 'area')
    .optional(),
  lamp: z.enum(obligationLamps).optional(),
  want: z.enum(keysOf<Want>(wants)).optional(),
}

const count = z.coerce.number('number').int('number').min(0, 'number').optional()

type Mistake = 'none-chosen' | 'text-missing' | 'circular-incomplete'
type Looking = BoardFilter & {
  readonly after?: string | undefined
  readonly urged?: number | undefined
  readonly ended?: number | undefined
  readonly mistake?: Mistake | undefined
}

async function board(desk: SupervisionDesk, call: Call<Looking>): Promise<Reply> {
  const { urged, ended, mistake, ...query } = call.input
  const view = await desk.supervision(at(call), query)
  const told = urged === undefined ? undefined : { urged, ended: ended ?? 0 }
  const maySupervise = may(call, 'plan:supervise')
  const shown = <SupervisionPage {...view} told={told} maySupervise={maySupervise} mistake={mistake} />
  return page(shown, { status: mistake ? 422 : 200 })
}

/** One ticked box comes as a text, several as a list. */
const casesField = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((sent) => (sent === undefined ? [] : [sent].flat()))
  .pipe(z.array(z.string('id').regex(/^\d{2,6} [0-9a-f-]{36}$/, 'id')).max(500, 'number'))

const chosen = fields({
  once: onceField,
  cases: casesField,
  deed: z.enum(['urge', 'circular']).default('urge'),
  text: z.string('text').max(2000, 'text').optional(),
  number: z.string('text').max(100, 'text').optional(),
  title: z.string('text').max(200, 'text').optional(),
  opening: z.string('text').max(2000, 'text').optional(),
})

async function withChosen(desk: SupervisionDesk, call: Call<z.output<typeof chosen>>): Promise<Reply> {
  const { once, deed, text, number, title, opening } = call.input
  const cases = call.input.cases.map((key) => {
    const [county = '', id = ''] = key.split(' ')
    return { county, id }
  })
  const mistaken = (mistake: Mistake) => board(desk, { ...call, input: { by: 'unit', mistake } })
  if (cases.length === 0) return mistaken('none-chosen')
  if (deed === 'urge') {
    if (!text?.trim()) return mistaken('text-missing')
    const { urged, ended } = await desk.urge(at(call), { cases, text, once })
    return onward(`${paths.supervision({ urged, ended })}#told`)
  }
  if (!number?.trim() || !title?.trim() || !opening?.trim()) return mistaken('circular-incomplete')
  return onward(paths.circular(await desk.issueCircular(at(call), { cases, number, title, opening })))
}

type Assigning = {
  readonly plan: string
  readonly settle?: 'yes' | undefined
  readonly reason?: string | undefined
  readonly document?: unknown
}

/** Assigning the same again changes nothing, so the answer to the form is the page itself. */
async function assign(desk: SupervisionDesk, call: Call<Assigning>): Promise<Reply> {
  const { plan, settle } = call.input
  const ground = settle ? await groundOf(call.input) : undefined
  const incomplete = settle !== undefined && ground === undefined
  const view = await desk.assignPlan(at(call), { plan, ground })
  return page(<AssignedPage {...view} incomplete={incomplete} />, { status: incomplete ? 422 : 200 })
}

async function groundOf({ reason, document }: Assigning): Promise<Ground | undefined> {
  if (!reason?.trim() || !(document instanceof File) || document.size === 0) return undefined
  const bytes = new Uint8Array(await document.arrayBuffer())
  return { reason, document: { name: document.name, bytes } }
}

const circularKey = { county: z.string('county').regex(/^\d{2,6}$/, 'county'), id: idField<'circular'>() }

export const supervisionRoutes = (desk: SupervisionDesk): readonly Route[] => [
  route({
    on: 'GET /staff/supervision',
    needs: ['plan:supervise', 'plan:instruct', 'unit:own'],
    audit: 'nothing',
    input: fields({
      ...boardFilter,
      after: z.string('text').max(60, 'text').optional(),
      urged: count,
      ended: count,
    }),
    run: (call) => board(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/chosen',
    needs: 'plan:supervise',
    audit: 'supervision.chosen-acted-on',
    input: chosen,
    run: (call) => withChosen(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/assign',
    needs: 'plan:supervise',
    audit: 'supervision.assign-asked',
    input: fields({
      once: onceField,
      plan: idField<'plan'>(),
      settle: z.literal('yes').optional(),
      reason: z.string('text').max(2000, 'text').optional(),
      document: z.unknown(),
    }),
    run: (call) => assign(desk, call),
  }),
  ...circularRoutes(desk),
  ...tellRoutes(desk),
]

const circularRoutes = (desk: SupervisionDesk): readonly Route[] => [
  route({
    on: 'GET /staff/supervision/circulars',
    needs: ['plan:supervise', 'plan:instruct', 'unit:own'],
    audit: 'nothing',
    input: noFields,
    run: async (call) => page(<CircularsPage circulars={await desk.circulars(at(call))} />),
  }),
  route({
    on: 'GET /staff/supervision/circulars/:county/:id',
    needs: ['plan:supervise', 'plan:instruct', 'unit:own'],
    audit: 'nothing',
    input: fields(circularKey),
    run: async (call) => page(<CircularPage {...(await desk.circular(at(call), call.input))} />),
  }),
]

const mostLate = 2000

const tellRoutes = (desk: SupervisionDesk): readonly Route[] => [
  route({
    on: 'GET /staff/supervision/tell/:plan',
    needs: 'plan:supervise',
    audit: 'nothing',
    input: fields({ plan: idField<'plan'>(), told: z.literal('yes').optional() }),
    run: async (call) => {
      const { plan, told } = call.input
      return page(
        <TellStandingsPage {...(await desk.draftStandings(at(call), plan))} done={told && call.today} />,
      )
    },
  }),
  route({
    on: 'POST /staff/supervision/tell/:plan',
    needs: 'plan:supervise',
    audit: 'standings.publish-asked',
    // One pair of fields for every late task.
    input: z
      .object({ once: onceField, plan: idField<'plan'>() })
      .catchall(z.string('text').max(mostLate, 'text')),
    run: async (call) => {
      const { plan } = call.input
      await desk.publishStandings(at(call), { plan, why: reasonsOf(call.input) })
      return onward(`${paths.tellStandings(plan, { told: 'yes' })}#told`)
    },
  }),
]

/** `task-3` names the task, `why-3` says why. */
function reasonsOf(sent: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, task]) => {
      const reason = name.startsWith('task-') ? sent[`why-${name.slice(5)}`] : undefined
      return reason === undefined ? [] : [[task, reason]]
    }),
  )
}
