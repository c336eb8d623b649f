/** The queue of an officer, the page of one case, and what may be done there. */
import { z } from 'zod'
import { lamps } from '#process'
import { fields, idField, onceField } from '../input.ts'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { file, onward, page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { at } from './at.ts'
import { CasePage, caseTellings } from './case.tsx'
import { caseKeyFields, nameField, sentForm, withQuestions } from './case-input.ts'
import type { CaseAddress, CaseDesk, QueueFilter } from './case-view.ts'
import { QueuePage } from './queue.tsx'

const filter = {
  process: nameField.optional(),
  lamp: z.enum(lamps).optional(),
  mine: z.literal('yes').optional(),
}

type Acting = CaseAddress & { readonly act: string; readonly seen: number }

async function act(desk: CaseDesk, call: Call<Acting>): Promise<Reply> {
  const { county, id, act: name, seen } = call.input
  const sent = await sentForm(call.input)
  const done = await desk.act(at(call), { county, id, act: name, seen, ...sent })
  if ('done' in done) return onward(`${paths.caseOf({ county, id }, { told: 'acted' })}#told`)
  const { again } = done
  return page(<CasePage {...again} told={undefined} />, { status: again.problem ? 409 : 422 })
}

/** Taking on and giving back are one click from the queue as well: one comes back to the same part of it. */
type Claiming = CaseAddress & QueueFilter & { readonly from: 'queue' | 'case' }

function back({ county, id, from, ...rest }: Claiming, told: 'claimed' | 'released'): Reply {
  const { process, lamp, mine } = rest
  const to =
    from === 'queue' ? paths.queue({ process, lamp, mine, told }) : paths.caseOf({ county, id }, { told })
  return onward(`${to}#told`)
}

const claiming = fields({ ...caseKeyFields, ...filter, once: onceField, from: z.enum(['queue', 'case']) })

export const caseRoutes = (desk: CaseDesk): readonly Route[] => [
  route({
    on: 'GET /staff/queue',
    needs: 'signed-in',
    audit: 'nothing',
    input: fields({
      ...filter,
      after: z.string('text').max(200, 'text').optional(),
      told: z.enum(['claimed', 'released']).optional(),
    }),
    async run(call) {
      const { told, ...query } = call.input
      return page(<QueuePage {...(await desk.queue(at(call), query))} told={told} />)
    },
  }),
  route({
    on: 'GET /staff/cases/:county/:id',
    needs: 'signed-in',
    audit: 'case.read',
    input: fields({ ...caseKeyFields, act: nameField.optional(), told: z.enum(caseTellings).optional() }),
    async run(call) {
      const { told, ...which } = call.input
      return page(<CasePage {...(await desk.showCase(at(call), which))} told={told} />)
    },
  }),
  route({
    on: 'POST /staff/cases/:county/:id/acts/:act',
    needs: 'signed-in',
    audit: 'case.act-sent',
    input: withQuestions({
      ...caseKeyFields,
      act: nameField,
      seen: z.coerce.number('number').int('number').min(1, 'number'),
    }),
    run: (call) => act(desk, call),
  }),
  ...sideRoutes(desk),
]

const sideRoutes = (desk: CaseDesk): readonly Route[] => [
  route({
    on: 'POST /staff/cases/:county/:id/claim',
    needs: 'signed-in',
    audit: 'case.claim-asked',
    input: claiming,
    async run(call) {
      await desk.claim(at(call), call.input)
      return back(call.input, 'claimed')
    },
  }),
  route({
    on: 'POST /staff/cases/:county/:id/release',
    needs: 'signed-in',
    audit: 'case.release-asked',
    input: claiming,
    async run(call) {
      await desk.release(at(call), call.input)
      return back(call.input, 'released')
    },
  }),
  route({
    on: 'GET /staff/cases/:county/:id/files/:file',
    needs: 'signed-in',
    audit: 'case.file-downloaded',
    input: fields({ ...caseKeyFields, file: idField<'attachment'>() }),
    run: async (call) => file(await desk.caseFile(at(call), call.input)),
  }),
]
