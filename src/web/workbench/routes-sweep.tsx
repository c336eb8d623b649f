/** Sweeps and the people they found. */
import { z } from 'zod'
import {
  codeField,
  countyField,
  fields,
  idField,
  noFields,
  onceField,
  pageField,
  textField,
} from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { onward, page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { candidateWords, sweepWords } from '../words/sweep-page.ts'
import { at, may } from './at.ts'
import { CandidatePage } from './candidate.tsx'
import { answeredCandidate, confirmFields, confirmTyped } from './confirm.ts'
import type { PersonKey, SweepDesk } from './desk.ts'
import { reasonIn } from './reason.ts'
import { SweepPage } from './sweep.tsx'
import type { StartSweepView } from './sweeps.tsx'
import { SweepsPage } from './sweeps.tsx'
import { dayBits, dayFrom, typedDay, typedFrom } from './typed-day.ts'

const candidateKey = { county: countyField, id: idField<'candidate'>() }
const emptyTyped = answeredCandidate({})

type Starting = Pick<StartSweepView, 'chosen' | 'on' | 'errors'>

async function sweepsPage(desk: SweepDesk, call: Call<unknown>, starting: Starting) {
  const { sweeps, programmes } = await desk.sweeps(at(call))
  const start = may(call, 'sweep:run') ? { programmes, ...starting } : undefined
  return page(<SweepsPage sweeps={sweeps} start={start} />, {
    status: starting.errors.length > 0 ? 422 : 200,
  })
}

type StartInput = { once: string; programme: readonly string[] } & Partial<
  Record<`on-${'year' | 'month' | 'day'}`, string | undefined>
>

async function startSweep(desk: SweepDesk, call: Call<StartInput>): Promise<Reply> {
  const typed = typedDay(call.input, 'on')
  const [on, programmes] = [dayFrom(typed), call.input.programme]
  const errors: FieldError[] = []
  if (!on) errors.push({ field: 'on', says: sweepWords.dayMissing })
  if (programmes.length === 0) errors.push({ field: 'programme', says: sweepWords.programmesMissing })
  if (!on || errors.length > 0) return sweepsPage(desk, call, { chosen: programmes, on: typed, errors })
  const { id } = await desk.startSweep(at(call), { once: call.input.once, on, programmes })
  return onward(paths.sweep(id), { noting: { subject: id, facts: { on } } })
}

async function candidateAgain(
  desk: SweepDesk,
  call: Call<PersonKey>,
  wrong: { typed: typeof emptyTyped; errors: FieldError[] },
) {
  const view = await desk.candidate(at(call), call.input)
  return page(<CandidatePage {...view} {...wrong} />, {
    status: 422,
    noting: { event: 'candidate.read' },
  })
}

type ReasonInput = PersonKey & { once: string; reason?: string | undefined }

/** Set aside or reopen: a deed with a reason. */
async function withReason(
  desk: SweepDesk,
  call: Call<ReasonInput>,
  act: 'setAside' | 'reopen',
): Promise<Reply> {
  const { county, id, once } = call.input
  const reason = reasonIn(call.input.reason)
  if (!reason) {
    const errors = [{ field: 'reason', says: candidateWords.reasonMissing }]
    return candidateAgain(desk, call, { typed: { ...emptyTyped, reason: call.input.reason }, errors })
  }
  await desk[act](at(call), { county, id, once, reason })
  return onward(paths.candidate({ county, id }))
}

/** One value or several of the same name, as a form sends them. */
const several = z
  .union([codeField.transform((one) => [one]), z.array(codeField)])
  .optional()
  .transform((codes) => codes ?? [])

export const sweepRoutes = (desk: SweepDesk): readonly Route[] => [
  route({
    on: 'GET /staff/sweeps',
    needs: ['candidate:read', 'sweep:run'],
    audit: 'nothing',
    input: noFields,
    run: (call) => sweepsPage(desk, call, { chosen: [], on: typedFrom(call.today), errors: [] }),
  }),
  route({
    on: 'POST /staff/sweeps',
    needs: 'sweep:run',
    audit: 'sweep.started',
    input: fields({ once: onceField, programme: several, ...dayBits('on') }),
    run: (call) => startSweep(desk, call),
  }),
  route({
    on: 'GET /staff/sweeps/:id',
    needs: ['candidate:read', 'sweep:run'],
    audit: 'candidates.listed',
    input: fields({
      id: idField<'sweep'>(),
      state: z.enum(['waiting', 'confirmed', 'setAside']).default('waiting'),
      page: pageField,
    }),
    run: async (call) => page(<SweepPage {...(await desk.sweep(at(call), call.input))} />),
  }),
  ...candidateRoutes(desk),
]

const candidateRoutes = (desk: SweepDesk): readonly Route[] => [
  route({
    on: 'GET /staff/candidates/:county/:id',
    needs: 'candidate:read',
    audit: 'candidate.read',
    input: fields(candidateKey),
    run: async (call) =>
      page(
        <CandidatePage {...(await desk.candidate(at(call), call.input))} typed={emptyTyped} errors={[]} />,
      ),
  }),
  route({
    on: 'POST /staff/candidates/:county/:id/confirm',
    needs: 'candidate:confirm',
    audit: 'candidate.confirmed',
    input: fields({ ...candidateKey, once: onceField, ...confirmFields }),
    run: async (call) => {
      const { county, id, once } = call.input
      const { beside } = await desk.candidate(at(call), { county, id })
      const asked = beside.some(({ asks }) => asks)
      const typed = confirmTyped(call.input, asked)
      if ('errors' in typed) return candidateAgain(desk, call, typed)
      await desk.confirm(at(call), { county, id, once, consent: typed.consent })
      return onward(paths.candidate(call.input))
    },
  }),
  route({
    on: 'POST /staff/candidates/:county/:id/set-aside',
    needs: 'candidate:confirm',
    audit: 'candidate.set-aside',
    input: fields({ ...candidateKey, once: onceField, reason: textField }),
    run: (call) => withReason(desk, call, 'setAside'),
  }),
  route({
    on: 'POST /staff/candidates/:county/:id/reopen',
    needs: 'candidate:confirm',
    audit: 'candidate.reopened',
    input: fields({ ...candidateKey, once: onceField, reason: textField }),
    run: (call) => withReason(desk, call, 'reopen'),
  }),
]
