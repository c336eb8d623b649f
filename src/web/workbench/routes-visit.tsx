/** "What can this person get", asked by an officer from the person's record: the portal's pages, in the workbench. */
import { z } from 'zod'
import { countyField, idField } from '../input.ts'
import { paths } from '../paths.ts'
import { ask } from '../portal/ask.tsx'
import { check, type PageSteps, prepare, result, why } from '../portal/walk-pages.tsx'
import type { Reply } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { at } from './at.ts'
import type { PeopleDesk } from './desk.ts'

/** The person in the path; the answers beside it are checked against the questions when they are read. */
const input = z.looseObject({ county: countyField, id: idField<'person'>() })

type Input = z.output<typeof input>
type Take = (steps: PageSteps, said: Readonly<Record<string, unknown>>) => Promise<Reply>

async function visited(desk: PeopleDesk, call: Call<Input>, take: Take): Promise<Reply> {
  const { county, id, ...said } = call.input
  const person = { county, id }
  const { walk, name, place, placeName, contacts } = await desk.visit(at(call), person)
  const usual = { place, on: call.today }
  const way = {
    base: paths.visit(person),
    usual,
    contacts,
    visit: { name, to: paths.person(person) },
    placeName: { zh: placeName, en: placeName, easy: placeName },
  }
  return take({ walk, tx: call.tx, usual, contacts, wayFor: () => way }, { ...said, for: 'visit', place })
}

export const visitRoutes = (desk: PeopleDesk): readonly Route[] => {
  const open = { needs: 'person:read', audit: 'person.read', input } as const
  const base = 'GET /staff/people/:county/:id/benefits'
  return [
    route({ on: `${base}/ask`, ...open, run: (call) => visited(desk, call, ask) }),
    route({ on: `${base}/check`, ...open, run: (call) => visited(desk, call, check) }),
    route({ on: `${base}/result`, ...open, run: (call) => visited(desk, call, result) }),
    route({ on: `${base}/why`, ...open, run: (call) => visited(desk, call, why) }),
    route({ on: `${base}/prepare`, ...open, run: (call) => visited(desk, call, prepare) }),
  ]
}
