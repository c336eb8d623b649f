/** The register of units: looked at by who reads plans, kept by the office charged with it. */
import { z } from 'zod'
import { fields, onceField, textField } from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { unitsWords as words } from '../words/units-page.ts'
import { at, may } from './at.ts'
import { dayBits, dayFrom, typedDay } from './typed-day.ts'
import { UnitsPage } from './units.tsx'
import type { UnitsDesk, UnitTyped } from './units-view.ts'

const unitField = z.string('unit').regex(/^\d{2,12}:[^\s:]{2,60}$/u, 'unit')

const unitFields = z
  .union([unitField.transform((one) => [one]), z.array(unitField).max(200)])
  .optional()
  .transform((units) => units ?? [])

const renaming = fields({
  once: onceField,
  unit: unitField,
  name: textField,
  short: textField,
  document: textField,
  ...dayBits('from'),
})
const meaning = fields({ once: onceField, written: textField, meant: unitFields, reason: textField })

const untouched: UnitTyped = { from: { year: '', month: '', day: '' }, meant: [] }

type Shown = {
  readonly unit?: string | undefined
  readonly typed?: UnitTyped
  readonly errors?: readonly FieldError[]
}

async function show(desk: UnitsDesk, call: Call<unknown>, shown: Shown): Promise<Reply> {
  const { unit, typed = untouched, errors = [] } = shown
  const view = await desk.units(at(call), unit)
  return page(<UnitsPage {...view} typed={typed} errors={errors} mayKeep={may(call, 'unit:keep')} />, {
    status: errors.length > 0 ? 422 : 200,
  })
}

const wrongText = (text: string | undefined, field: string, says: FieldError['says']): FieldError[] =>
  [...(text ?? '')].length < 2 ? [{ field, says }] : []

async function rename(desk: UnitsDesk, call: Call<z.output<typeof renaming>>): Promise<Reply> {
  const { unit, name = '', short = '', document = '' } = call.input
  const typed = { ...untouched, name, short, document, from: typedDay(call.input, 'from') }
  const from = dayFrom(typed.from)
  const errors = [
    ...wrongText(name, 'name', words.nameMissing),
    ...(from ? [] : [{ field: 'from', says: words.dayMissing }]),
    ...wrongText(document, 'document', words.documentMissing),
  ]
  if (!from || errors.length > 0) return show(desk, call, { unit, typed, errors })
  const calls = short.split(/[、，,;；\s]+/).filter((each) => each !== '')
  await desk.renameUnit(at(call), { unit, name, short: calls, from, document })
  return onward(paths.units({ unit }))
}

async function mean(desk: UnitsDesk, call: Call<z.output<typeof meaning>>): Promise<Reply> {
  const { written = '', meant, reason = '' } = call.input
  const errors = [
    ...wrongText(written, 'written', words.writtenMissing),
    ...(meant.length > 0 ? [] : [{ field: 'meant', says: words.meantMissing }]),
    ...wrongText(reason, 'reason', words.reasonMissing),
  ]
  if (errors.length > 0) return show(desk, call, { typed: { ...untouched, written, meant, reason }, errors })
  await desk.meanUnits(at(call), { written, units: meant, reason })
  return onward(`${paths.units()}#meanings`)
}

export const unitRoutes = (desk: UnitsDesk): readonly Route[] => [
  route({
    on: 'GET /staff/units',
    needs: 'plan:read',
    audit: 'nothing',
    input: fields({ unit: unitField.optional() }),
    run: (call) => show(desk, call, call.input),
  }),
  route({
    on: 'POST /staff/units/rename',
    needs: 'unit:keep',
    audit: 'unit.rename-sent',
    input: renaming,
    run: (call) => rename(desk, call),
  }),
  route({
    on: 'POST /staff/units/mean',
    needs: 'unit:keep',
    audit: 'unit.meaning-sent',
    input: meaning,
    run: (call) => mean(desk, call),
  }),
]
