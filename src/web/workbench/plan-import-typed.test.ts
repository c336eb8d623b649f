/** What an officer types to put a value right is read into fields, or comes back with the field to mend. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Said } from './plan-import-typed.ts'
import { readTyped, retyped, typedFields } from './plan-import-typed.ts'

const said = (typed: Record<string, unknown>): Said => z.object(typedFields).parse(typed)
const fieldsOf = (kind: Parameters<typeof readTyped>[0], typed: Record<string, unknown>) =>
  Object.fromEntries(readTyped(kind, said(typed)).fields.map(({ field, value }) => [field, value]))
const wrongOf = (kind: Parameters<typeof readTyped>[0], typed: Record<string, unknown>) =>
  readTyped(kind, said(typed)).errors.map(({ field }) => field)

describe('the units of a task', () => {
  const units = { unit: ['甲局', '乙局', '丙局'], part: ['lead', 'coop', 'none'] }

  test('are sorted by the part chosen, the added one last', () => {
    expect(fieldsOf('units', { ...units, newUnit: '丁局', addPart: 'coop' })).toEqual({
      lead: ['甲局'],
      coop: ['乙局', '丁局'],
      named: [],
    })
  })

  test('ask for the part of a unit that is added', () => {
    expect(wrongOf('units', { ...units, addUnit: '丁局' })).toEqual(['addPart'])
  })

  test('of a task with one unit come as one value and not a list', () => {
    expect(fieldsOf('units', { unit: '甲局', part: 'lead' })['lead']).toEqual(['甲局'])
  })
})

describe('a deadline', () => {
  const day = { 'on-year': '2025', 'on-month': '12', 'on-day': '31' }

  test('is a day with its kind', () => {
    expect(fieldsOf('when', { deadlineKind: 'completed', ...day })).toEqual({
      deadline: '2025-12-31',
      deadlineKind: 'completed',
    })
  })

  test('is nothing when all is emptied: the document does not say', () => {
    expect(fieldsOf('when', {})).toEqual({ deadline: null, deadlineKind: null })
  })

  test('that is not whole, or not a day, or missing where the kind wants one, is asked again', () => {
    expect(wrongOf('when', { deadlineKind: 'completed', 'on-year': '2025' })).toEqual(['on'])
    expect(wrongOf('when', { ...day, 'on-month': '13' })).toEqual(['on'])
    expect(wrongOf('when', { deadlineKind: 'policy-issued' })).toEqual(['on'])
    expect(wrongOf('when', { deadlineKind: 'ongoing' })).toEqual([])
  })
})

describe('a number', () => {
  test('stays as it was written', () => {
    expect(fieldsOf('target', { target: '97.380%', value: '97.380', targetYear: '2025' })).toMatchObject({
      value: '97.380',
      targetYear: 2025,
    })
  })

  test('with other signs, or a year that is none, is asked again', () => {
    expect(wrongOf('target', { value: '约95', targetYear: '25' })).toEqual(['value', 'targetYear'])
  })
})

test('a refused form comes back as it was typed', () => {
  const fields = { kind: 'base', base: '95%', baseYear: '2020' } as const
  expect(retyped(fields, said({ base: '96%', baseYear: '20' }))).toEqual({
    kind: 'base',
    base: '96%',
    baseYear: '20',
  })
})
