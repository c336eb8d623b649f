/** What corrections and confirmations make of a reading: laws that hold for any of them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '#platform'
import { readUpload } from './import.ts'
import { review } from './review.ts'
import type { KeptCorrection } from './store.ts'
import { toyText } from './toy-plan.ts'

const { reading } = readUpload({ name: '', text: toyText })

let made = 0
const said = (row: string, field: string, more: Partial<KeptCorrection> = {}): KeptCorrection => ({
  id: String(made++),
  row,
  field,
  was: null,
  value: null,
  withdrawn: false,
  reason: '核对',
  at: '2026-03-01T00:00:00.000Z' as Instant,
  by: 'staff:a',
  ...more,
})

const rows = fc.constantFrom('task:1', 'task:2', 'task:3', 'task:9', 'indicator:1', 'task:2/target:0')
const change = fc.oneof(
  fc.record({ field: fc.constantFrom('lead', 'coop'), value: fc.constantFrom(['镇残联'], ['甲', '乙'], []) }),
  fc.record({ field: fc.constantFrom('heading', 'no', 'value'), value: fc.constantFrom('改', null) }),
  fc.record({ field: fc.constantFrom('struck', 'checked'), value: fc.constant(true) }),
)
const corrections = fc.array(
  fc
    .tuple(rows, change, fc.boolean())
    .map(([row, { field, value }, withdrawn]) => said(row, field, { value, withdrawn })),
  { maxLength: 12 },
)

describe('a review', () => {
  test('without anything said is the reading, with what the reader is not sure of to check', () => {
    const seen = review(reading, [])
    expect(seen.values.get('task:2.units')).toMatchObject({ standing: 'certain' })
    expect(seen.unknown.map(({ aspect }) => aspect)).toEqual(['issuer'])
    expect(seen.checked.size).toBe(0)
  })

  test('loses nothing anybody said: each counts, was struck with its row, or is told to be homeless', () => {
    fc.assert(
      fc.property(corrections, (all) => {
        const { active, homeless, rows: shown } = review(reading, all)
        for (const one of active) {
          const task = one.row.split('/')[0] ?? ''
          const stands = [...shown.tasks, ...shown.indicators].some(({ key }) => key === task)
          const struck = active.some(({ row, field }) => field === 'struck' && row === task)
          expect(stands || struck || homeless.includes(one) || one.field === 'struck').toBe(true)
        }
      }),
    )
  })

  test('of everything taken back is the reading again', () => {
    fc.assert(
      fc.property(corrections, (all) => {
        const back = all.map((one) => ({ ...one, id: `${one.id}-`, withdrawn: true }))
        const [again, first] = [review(reading, [...all, ...back]), review(reading, [])]
        expect(again.rows).toEqual(first.rows)
        expect([...again.values.values()].map(({ standing }) => standing)).toEqual(
          [...first.values.values()].map(({ standing }) => standing),
        )
      }),
    )
  })

  test('never calls known what nobody named: a task without a lead is asked, whatever else was put right', () => {
    const unled = {
      ...reading,
      tasks: reading.tasks.map((task) => ({ ...task, lead: [], leadKnown: false })),
    }
    const others = [
      said('task:1', 'coop', { was: ['镇卫生院'], value: ['镇财政所'] }),
      said('task:2', 'lead', { was: [], value: [] }),
      said('task:3', 'checked', { value: true }),
    ]
    const units = review(unled, others).unknown.filter(({ aspect }) => aspect === 'units')
    expect(units.map(({ row }) => row)).toEqual(['task:1', 'task:2', 'task:3'])
  })

  test('calls a finding settled once the corrected rows show that it is', () => {
    const finding = {
      code: 'lead-unknown',
      message: '看不出',
      words: { zh: '看不出', en: 'not known' },
      facts: {},
      at: [],
    }
    const unled = {
      ...reading,
      findings: [finding],
      tasks: reading.tasks.map((task, at) => (at === 0 ? { ...task, lead: [], leadKnown: false } : task)),
    }
    const standing = (all: KeptCorrection[]) => review(unled, all).findings[0]?.standing
    expect(standing([])).toBe('open')
    expect(standing([said('finding:lead-unknown@0', 'noted', { was: '看不出', value: true })])).toBe('noted')
    expect(standing([said('task:1', 'lead', { was: [], value: ['镇残联'] })])).toBe('settled')
  })

  test('leaves the other targets where they are when one is struck out', () => {
    const task = reading.tasks[1]
    if (!task) throw new Error('the toy plan has a second task')
    const [target] = task.targets
    const two = { ...reading, tasks: [{ ...task, targets: [target, { ...target, text: '另一目标' }] }] }
    const seen = review(two as typeof reading, [
      said('task:2/target:0', 'struck', { was: false, value: true }),
      said('task:2/target:1', 'unit', { was: '%', value: '人' }),
    ])
    expect(seen.rows.tasks[0]?.targets).toMatchObject([{ text: '另一目标', unit: '人' }])
    expect([...seen.values.keys()].filter((key) => key.includes('target:'))).toEqual([
      'task:2/target:1.measure',
    ])
  })
})
