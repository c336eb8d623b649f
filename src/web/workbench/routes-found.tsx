/** The worklists: people found, one visit, who is doubted, who lapses, and numbers left to set. */
import { z } from 'zod'
import { parseYuan } from '#kernel'
import {
  areaField,
  codeField,
  countyField,
  fields,
  idField,
  onceField,
  pageField,
  textField,
} from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { numbersWords, visitWords } from '../words/found-page.ts'
import { candidateWords } from '../words/sweep-page.ts'
import { at, may } from './at.ts'
import { answeredCandidate, confirmFields, confirmTyped } from './confirm.ts'
import type { PersonKey } from './desk.ts'
import { DoubtedPage } from './doubted.tsx'
import { FoundPage, ProgrammesFoundPage } from './found.tsx'
import type { FoundDesk, NumberTyped, NumberUnit, VisitView } from './found-view.ts'
import { LapsingPage, lapsingMonths } from './lapsing.tsx'
import { NumbersPage } from './numbers.tsx'
import { reasonIn } from './reason.ts'
import { dayBits, dayFrom, typedDay, typedFrom } from './typed-day.ts'
import { VisitPage } from './visit.tsx'

const personKey = { county: countyField, id: idField<'person'>() }
const places = { area: areaField.optional() }
const looking = ['candidate:read'] as const

const several = z
  .union([codeField.transform((one) => [one]), z.array(codeField).max(300)])
  .optional()
  .transform((codes) => codes ?? [])

const monthsField = z
  .enum(lapsingMonths.map(String) as [string, ...string[]], 'months')
  .default('3')
  .transform(Number)

export const foundRoutes = (desk: FoundDesk): readonly Route[] => [
  route({
    on: 'GET /staff/found',
    needs: looking,
    audit: 'candidates.listed',
    input: fields({
      ...places,
      programme: codeField.optional(),
      list: z.enum(['entitled', 'unknown']).default('entitled'),
      page: pageField,
    }),
    run: async (call) => page(<FoundPage {...(await desk.found(at(call), call.input))} />),
  }),
  route({
    on: 'GET /staff/found/programmes',
    needs: looking,
    audit: 'nothing',
    input: fields(places),
    run: async (call) =>
      page(<ProgrammesFoundPage {...(await desk.programmesFound(at(call), call.input))} />),
  }),
  route({
    on: 'GET /staff/found/doubted',
    needs: looking,
    audit: 'candidates.listed',
    input: fields({ ...places, page: pageField }),
    run: async (call) => page(<DoubtedPage {...(await desk.doubted(at(call), call.input))} />),
  }),
  route({
    on: 'GET /staff/found/lapsing',
    needs: looking,
    audit: 'candidates.listed',
    input: fields({ ...places, months: monthsField }),
    run: async (call) => page(<LapsingPage {...(await desk.lapsing(at(call), call.input))} />),
  }),
  ...visitRoutes(desk),
  ...numberRoutes(desk),
]

const blank = answeredCandidate({})

type Wrong = Pick<VisitView, 'chosen' | 'typed' | 'errors'>

async function visitPage(desk: FoundDesk, call: Call<PersonKey>, wrong: Wrong): Promise<Reply> {
  const { county, id } = call.input
  const view = await desk.visitOf(at(call), { county, id })
  if (wrong.errors.length === 0) return page(<VisitPage {...view} {...wrong} />)
  return page(<VisitPage {...view} {...wrong} />, { status: 422, noting: { event: 'candidate.read' } })
}

type Decision = PersonKey & { act: 'confirm' | 'set-aside'; programme: readonly string[] } & Parameters<
    typeof confirmTyped
  >[0]

async function decide(desk: FoundDesk, call: Call<Decision>): Promise<Reply> {
  const { county, id, act, programme: chosen } = call.input
  const errors: FieldError[] =
    chosen.length === 0 ? [{ field: 'programme', says: visitWords.chooseMissing }] : []
  const again = (more: readonly FieldError[]) =>
    visitPage(desk, call, { chosen, typed: answeredCandidate(call.input), errors: [...errors, ...more] })
  if (act === 'set-aside') {
    const reason = reasonIn(call.input.reason)
    if (!reason) return again([{ field: 'reason', says: candidateWords.reasonMissing }])
    if (errors.length > 0) return again([])
    await desk.setAllAside(at(call), { county, id, programmes: chosen, reason })
    return onward(paths.foundPerson({ county, id }), {
      noting: { event: 'candidate.set-aside', subject: id },
    })
  }
  const asked = await desk.excluded(at(call), { county, id, programmes: chosen })
  const typed = confirmTyped(call.input, asked)
  if ('errors' in typed) return again(typed.errors)
  if (errors.length > 0) return again([])
  await desk.confirmAll(at(call), { county, id, programmes: chosen, consent: typed.consent })
  return onward(paths.foundPerson({ county, id }), { noting: { subject: id } })
}

const visitRoutes = (desk: FoundDesk): readonly Route[] => [
  route({
    on: 'GET /staff/found/:county/:id',
    needs: looking,
    audit: 'candidate.read',
    input: fields(personKey),
    run: (call) =>
      visitPage(desk, call, { chosen: [], typed: { ...blank, on: typedFrom(call.today) }, errors: [] }),
  }),
  route({
    on: 'POST /staff/found/:county/:id/decide',
    needs: 'candidate:confirm',
    audit: 'candidate.confirmed',
    input: fields({
      ...personKey,
      once: onceField,
      act: z.enum(['confirm', 'set-aside']),
      programme: several,
      reason: textField,
      ...confirmFields,
    }),
    run: (call) => decide(desk, call),
  }),
]

/** Ids of numbers have a dot between the programme and what is open. */
const parameterField = z.string('parameter').regex(/^[\w.-]{1,120}$/, 'parameter')

async function numbersPage(
  desk: FoundDesk,
  call: Call<{ parameter?: string | undefined }>,
  wrong: { typed: NumberTyped; errors: readonly FieldError[] },
): Promise<Reply> {
  const view = await desk.openNumbers(at(call), call.input.parameter)
  return page(<NumbersPage {...view} {...wrong} maySet={may(call, 'parameter:set')} />, {
    status: wrong.errors.length > 0 ? 422 : 200,
  })
}

const readers: Readonly<Record<NumberUnit, (text: string) => number | undefined>> = {
  fen: (text) => {
    const read = parseYuan(text)
    return read.ok && read.value >= 0 ? read.value : undefined
  },
  count: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  percent: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined),
  answer: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined),
}

const numberFields = fields({
  once: onceField,
  parameter: parameterField,
  value: textField,
  in: areaField,
  document: textField,
  ...dayBits('from'),
})

async function setNumber(desk: FoundDesk, call: Call<z.output<typeof numberFields>>): Promise<Reply> {
  const { parameter, document, in: place, value: text } = call.input
  const typed = { value: text, in: place, document, from: typedDay(call.input, 'from') }
  const unit = (await desk.openNumbers(at(call), parameter)).setting?.unit ?? 'count'
  const value = text === undefined ? undefined : readers[unit](text)
  const from = dayFrom(typed.from)
  const errors: FieldError[] = []
  if (value === undefined)
    errors.push({ field: 'value', says: numbersWords[unit === 'answer' ? 'answerMissing' : 'valueMissing'] })
  if (!from) errors.push({ field: 'from', says: numbersWords.fromMissing })
  if (!document || [...document].length < 4)
    errors.push({ field: 'document', says: numbersWords.documentMissing })
  if (value === undefined || !from || !document || errors.length > 0)
    return numbersPage(desk, call, { typed, errors })
  await desk.setNumber(at(call), { parameter, in: place, from, value, document })
  return onward(paths.numbers(), { noting: { facts: { parameter, value } } })
}

const numberRoutes = (desk: FoundDesk): readonly Route[] => [
  route({
    on: 'GET /staff/numbers',
    needs: ['parameter:set', 'candidate:read'],
    audit: 'nothing',
    input: fields({ parameter: parameterField.optional() }),
    run: (call) => numbersPage(desk, call, { typed: { from: typedFrom(call.today) }, errors: [] }),
  }),
  route({
    on: 'POST /staff/numbers',
    needs: 'parameter:set',
    audit: 'parameter.set',
    input: numberFields,
    run: (call) => setNumber(desk, call),
  }),
]
