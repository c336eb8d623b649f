/** Stating what was learned about a person: a page a kind of record. */
import { z } from 'zod'
import { countyField, idField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page } from '../reply.ts'
import type { Route } from '../route.ts'
import { route } from '../route.ts'
import { at } from './at.ts'
import type { PeopleDesk, PersonKey, StatedFields } from './desk.ts'
import { RecordFormPage } from './record-form.tsx'

const kindField = z.string('kind').regex(/^[a-z][a-z-]{1,40}$/, 'kind')
const which = { county: countyField, id: idField<'person'>(), kind: kindField }

const typed = z.string().max(2_000)

/** The questions are those of the kind, so the desk reads them; what it does not ask is not read. */
const stated = z.object(which).catchall(z.union([typed, z.array(typed).max(50)])) as unknown as z.ZodType<
  PersonKey & { readonly kind: string } & Readonly<Record<string, string | readonly string[]>>
>

const keysOfPath = ['county', 'id', 'kind', 'once']

const fieldsOf = (input: Readonly<Record<string, string | readonly string[]>>): StatedFields =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !keysOfPath.includes(name)))

export const recordRoutes = (desk: PeopleDesk): readonly Route[] => [
  route({
    on: 'GET /staff/people/:county/:id/records/:kind',
    needs: 'person:change',
    audit: 'person.read',
    input: z.strictObject(which),
    run: async (call) => page(<RecordFormPage {...(await desk.recordForm(at(call), call.input))} />),
  }),
  route({
    on: 'POST /staff/people/:county/:id/records/:kind',
    needs: 'person:change',
    audit: 'person.stated',
    input: stated,
    run: async (call) => {
      const { county, id, kind } = call.input
      const { refused } = await desk.stateRecord(at(call), { county, id, kind, fields: fieldsOf(call.input) })
      if (refused)
        return page(<RecordFormPage {...refused} />, { status: 422, noting: { event: 'person.read' } })
      return onward(`${paths.person({ county, id })}#known`, {
        noting: { area: county, subject: id, facts: { kind } },
      })
    },
  }),
]
