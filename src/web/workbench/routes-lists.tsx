/** Lists an officer builds: the condition is in the address, so every step can be shared and gone back to. */
import { z } from 'zod'
import { type AreaCode, type Day, parseDay } from '#kernel'
import type { Written } from '#policy'
import { areaField, codeField, fields, idField, noFields, onceField, pageField, textField } from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import { file, onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { listWords as words } from '../words/lists-page.ts'
import { at } from './at.ts'
import { ListPage } from './list.tsx'
import { addedAt } from './list-edit.ts'
import type { ListDesk, SavedListLine } from './list-view.ts'
import { ListsPage } from './lists.tsx'
import { reasonIn } from './reason.ts'

const dayField = z
  .string('on')
  .refine((text) => parseDay(text).ok, 'on')
  .transform((text) => text as Day)

const conditionField = z.string('q').max(20_000, 'q').optional()
const short = z.string('value').trim().max(40, 'value').optional()
const values = z.union([codeField.transform((one) => [one]), z.array(codeField).max(60)]).optional()

const place = { q: conditionField, area: areaField.optional(), on: dayField.optional() }

const building = fields({
  ...place,
  page: pageField,
  to: z
    .string('to')
    .regex(/^(\d{1,2}(\.\d{1,2}){0,4})?$/, 'to')
    .default(''),
  fact: codeField.optional(),
  add: z.enum(['yes', 'household']).optional(),
  unrecorded: z.literal('yes').optional(),
  whose: z.enum(['self', 'household']).optional(),
  value: values,
  most: short,
  ageTo: short,
  notBefore: short,
  notAfter: short,
})

type Building = z.output<typeof building>

type Around = {
  readonly to: string
  readonly saved?: SavedListLine | undefined
  readonly errors: readonly FieldError[]
}

type Asked = {
  readonly condition: Written
  readonly area?: AreaCode | undefined
  readonly on?: Day | undefined
  readonly page: number
  readonly fact?: string | undefined
}

async function listPage(
  desk: ListDesk,
  call: Call<unknown>,
  { asked, ...around }: Around & { asked: Asked },
) {
  const built = await desk.buildList(at(call), asked)
  return page(<ListPage {...built} {...around} />, {
    status: around.errors.length > 0 ? 422 : 200,
    noting: { facts: { selected: built.counted?.selected ?? 0 } },
  })
}

/** A condition typed is added and gets an address of its own; anything unread comes back beside its field. */
async function build(desk: ListDesk, call: Call<Building>): Promise<Reply> {
  const { q, area, on, to, fact, add, value, most, ageTo, notBefore, notAfter, unrecorded, whose } =
    call.input
  const condition = desk.readCondition(q)
  const asked: Asked = { condition, area, on, page: call.input.page, fact }
  const household = add === 'household'
  if (!add || !(fact || household)) return listPage(desk, call, { asked, to, errors: [] })
  const one = (text: string | undefined) => (text === undefined ? [] : [text])
  const typed = {
    value: value ?? [],
    most: one(most),
    ageTo: one(ageTo),
    notBefore: one(notBefore),
    notAfter: one(notAfter),
    unrecorded: one(unrecorded),
    whose: one(whose),
  }
  const part = household ? desk.typedHousehold(typed) : fact && desk.typedCondition(fact, typed)
  if (part) {
    const longer = desk.readCondition(JSON.stringify(addedAt(condition, to, part)))
    return onward(paths.buildList({ q: JSON.stringify(longer), area, on }))
  }
  const nothing = Object.entries(typed).every(([name, texts]) => name === 'whose' || texts.length === 0)
  const says = nothing ? words.valueMissing : words.valueUnfit
  return listPage(desk, call, { asked, to, errors: [{ field: household ? 'members' : 'value', says }] })
}

export const listRoutes = (desk: ListDesk): readonly Route[] => [
  route({
    on: 'GET /staff/lists',
    needs: 'person:read',
    audit: 'nothing',
    input: noFields,
    run: async (call) => page(<ListsPage {...(await desk.lists(at(call)))} />),
  }),
  route({
    on: 'GET /staff/lists/build',
    needs: 'person:read',
    audit: 'people.listed',
    input: building,
    run: (call) => build(desk, call),
  }),
  route({
    on: 'GET /staff/lists/saved/:id',
    needs: 'person:read',
    audit: 'people.listed',
    input: fields({ id: idField<'list'>(), page: pageField }),
    run: async (call) => {
      const { condition, ...saved } = await desk.savedList(at(call), call.input.id)
      const asked = { condition, page: call.input.page }
      return listPage(desk, call, { asked, to: '', saved, errors: [] })
    },
  }),
  ...keepingRoutes(desk),
]

const saving = fields({ once: onceField, ...place, name: textField, shared: z.literal('yes').optional() })

const exporting = fields({
  once: onceField,
  ...place,
  format: z.enum(['csv', 'xlsx']),
  numbers: z.enum(['masked', 'full']).default('masked'),
  reason: textField,
})

async function save(desk: ListDesk, call: Call<z.output<typeof saving>>): Promise<Reply> {
  const { once, name = '', shared, area, on } = call.input
  const condition = desk.readCondition(call.input.q)
  if (name === '' || name.length > 80)
    return listPage(desk, call, {
      asked: { condition, area, on, page: 1 },
      to: '',
      errors: [{ field: 'name', says: words.nameMissing }],
    })
  const { id } = await desk.saveList(at(call), { once, name, condition, area, shared: shared === 'yes' })
  return onward(paths.savedList(id), { noting: { subject: id } })
}

async function send(desk: ListDesk, call: Call<z.output<typeof exporting>>): Promise<Reply> {
  const { area, on, format, numbers } = call.input
  const condition = desk.readCondition(call.input.q)
  const reason = numbers === 'full' ? reasonIn(call.input.reason) : undefined
  if (numbers === 'full' && !reason)
    return listPage(desk, call, {
      asked: { condition, area, on, page: 1 },
      to: '',
      errors: [{ field: 'reason', says: words.reasonMissing }],
    })
  const { people, ...sent } = await desk.exportList(at(call), { condition, area, on, format, reason })
  const facts = { people, format, numbers, reason: reason ?? null, condition: JSON.stringify(condition) }
  return file({ ...sent, noting: { facts } })
}

const keepingRoutes = (desk: ListDesk): readonly Route[] => [
  route({
    on: 'POST /staff/lists/save',
    needs: 'person:read',
    audit: 'list.saved',
    input: saving,
    run: (call) => save(desk, call),
  }),
  route({
    on: 'POST /staff/lists/saved/:id',
    needs: 'person:read',
    audit: 'list.changed',
    input: fields({ id: idField<'list'>(), once: onceField, to: z.enum(['shared', 'private', 'dropped']) }),
    run: async (call) => {
      const { id, to } = call.input
      await desk.changeList(at(call), { id, to })
      return onward(to === 'dropped' ? paths.lists() : paths.savedList(id), { noting: { facts: { to } } })
    },
  }),
  route({
    on: 'POST /staff/lists/export',
    needs: 'person:read',
    audit: 'list.exported',
    input: exporting,
    run: (call) => send(desk, call),
  }),
]
