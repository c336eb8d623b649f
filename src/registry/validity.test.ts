/** Laws of a timeline: the new statement holds on its days, every other day says what it said. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, dayFromNumber } from '#kernel'
import type { Span } from './validity.ts'
import { splice } from './validity.ts'

type Row = Span & { says: number }

const anyDay = fc.integer({ min: 18_000, max: 18_040 }).map(dayFromNumber)
const anySpan = fc
  .tuple(anyDay, fc.option(anyDay, { nil: undefined }))
  .map(([a, b]): Span => (b === undefined ? { from: a } : a <= b ? { from: a, to: b } : { from: b, to: a }))

const covers = (span: Span, on: string) => span.from <= on && (span.to === undefined || on <= span.to)

/** Applies statements one after the other, the way the store does. */
const timeline = (spans: readonly Span[]) =>
  spans.reduce<Row[]>((standing, span, says) => {
    const { superseded, remaining } = splice(standing, span)
    const kept = standing.filter((row) => !superseded.includes(row))
    return [
      ...kept,
      ...remaining.map((piece) => ({ ...piece.of, to: undefined, ...piece.span })),
      { ...span, says },
    ]
  }, [])

test('every day says what was said last about it, and says it once', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 6 }), anyDay, (spans, on) => {
      const saying = timeline(spans).filter((row) => covers(row, on))
      const last = spans.findLastIndex((span) => covers(span, on))
      expect(saying.map((row) => row.says)).toEqual(last < 0 ? [] : [last])
    }),
  )
})

test('a statement from a day on ends the one before it the day before', () => {
  const standing = [{ from: day('2020-01-01'), says: 'dibao' }]
  expect(splice(standing, { from: day('2020-07-01') }).remaining).toEqual([
    { of: standing[0], span: { from: '2020-01-01', to: '2020-06-30' } },
  ])
})

test('a statement about other days touches nothing', () => {
  const standing = [{ from: day('2020-01-01'), to: day('2020-06-30') }]
  expect(splice(standing, { from: day('2020-07-01') })).toEqual({ superseded: [], remaining: [] })
})
