/** Beginning a case by hand, of a process whose first step is this officer's. */
import { z } from 'zod'
import { areaField, fields } from '../input.ts'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { onward, page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { at } from './at.ts'
import { BeginCasePage } from './case-begin.tsx'
import { nameField, sentForm, withQuestions } from './case-input.ts'
import type { CaseDesk } from './case-view.ts'

/** `obligation:9901/…`: what a case is about, as the page that offers to begin it says it. */
const aboutField = z
  .string('text')
  .regex(/^[a-z][a-z-]{1,30}:[^\s<>"']{1,200}$/, 'text')
  .optional()

const place = {
  process: nameField,
  act: nameField.optional(),
  case_title: z.string('text').trim().max(100, 'text').optional(),
  case_area: areaField.optional(),
  case_about: aboutField,
}

type Place = z.output<z.ZodObject<typeof place>>

const queryOf = ({ process, act, case_title, case_area, case_about }: Place) => ({
  process,
  act,
  title: case_title ?? '',
  area: case_area,
  about: case_about,
})

async function begin(desk: CaseDesk, call: Call<Place>): Promise<Reply> {
  const { act = '', ...query } = queryOf(call.input)
  const begun = await desk.begin(at(call), { ...query, act, ...(await sentForm(call.input)) })
  if ('again' in begun)
    return page(<BeginCasePage {...begun.again} />, { status: begun.again.problem ? 409 : 422 })
  const { county, id } = begun.begun
  const { area } = query
  return onward(`${paths.caseOf({ county, id }, { told: 'begun' })}#told`, {
    noting: { subject: id, ...(area ? { area } : {}) },
  })
}

export const beginCaseRoutes = (desk: CaseDesk): readonly Route[] => [
  route({
    on: 'GET /staff/begin/:process',
    needs: 'signed-in',
    audit: 'nothing',
    input: fields(place),
    run: async (call) => page(<BeginCasePage {...(await desk.beginView(at(call), queryOf(call.input)))} />),
  }),
  route({
    on: 'POST /staff/begin/:process',
    needs: 'signed-in',
    audit: 'case.begin-sent',
    input: withQuestions(place),
    run: (call) => begin(desk, call),
  }),
]
