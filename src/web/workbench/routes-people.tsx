/** People of the officer's area. */
import { z } from 'zod'
import { areaField, countyField, fields, idField, onceField, pageField, textField } from '../input.ts'
import type { Reply } from '../reply.ts'
import { page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { personWords as words } from '../words/people-page.ts'
import { at } from './at.ts'
import type { PeopleDesk, PersonKey } from './desk.ts'
import { PeoplePage } from './people.tsx'
import { PersonPage } from './person.tsx'
import { reasonIn } from './reason.ts'

const personKey = { county: countyField, id: idField<'person'>() }

async function unmask(
  desk: PeopleDesk,
  call: Call<PersonKey & { reason?: string | undefined }>,
): Promise<Reply> {
  const { county, id } = call.input
  const reason = reasonIn(call.input.reason)
  if (reason) {
    const view = await desk.unmask(at(call), { county, id, reason })
    return page(<PersonPage {...view} errors={[]} />, {
      noting: { area: county, subject: id, facts: { reason } },
    })
  }
  const errors = [{ field: 'reason', says: words.reasonMissing }]
  return page(<PersonPage {...(await desk.person(at(call), { county, id }))} errors={errors} />, {
    status: 422,
    noting: { event: 'person.read' },
  })
}

export const peopleRoutes = (desk: PeopleDesk): readonly Route[] => [
  route({
    on: 'GET /staff/people',
    needs: 'person:read',
    audit: 'people.listed',
    input: fields({
      name: textField,
      area: areaField.optional(),
      sort: z.enum(['name', 'born', 'area']).optional(),
      page: pageField,
    }),
    run: async (call) => page(<PeoplePage {...(await desk.people(at(call), call.input))} />),
  }),
  route({
    on: 'GET /staff/people/:county/:id',
    needs: 'person:read',
    audit: 'person.read',
    input: fields(personKey),
    run: async (call) => page(<PersonPage {...(await desk.person(at(call), call.input))} errors={[]} />),
  }),
  route({
    on: 'POST /staff/people/:county/:id/unmask',
    needs: 'person:unmask',
    audit: 'person.unmasked',
    input: fields({ ...personKey, once: onceField, reason: textField }),
    run: (call) => unmask(desk, call),
  }),
]
