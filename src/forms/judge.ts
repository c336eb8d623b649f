/** Whether one answer fits its question: the limits of the field, for values however they came. */
import { fen, formatYuan, parseDay } from '#kernel'
import { type Fact, fits, strayDay } from '#policy'
import type { AnswerValue } from './answers.ts'
import { idsIn } from './answers.ts'
import type { Field, FieldOf } from './field.ts'
import type { Filling } from './filling.ts'
import { type FieldProblem, fieldProblem } from './problems.ts'

/** A field at its place on the page. */
export type Placed<F extends Field = Field> = { readonly field: F; readonly at: string }

const problem = (
  { field, at }: Placed,
  code: Parameters<typeof fieldProblem>[1],
  facts: Parameters<typeof fieldProblem>[2] = {},
) => [fieldProblem({ at, label: field.label }, code, facts)]

/** Everything wrong with one given answer; rows are judged cell by cell by the caller. */
export function judge(placed: Placed, value: AnswerValue, filling: Filling): readonly FieldProblem[] {
  const { field } = placed
  switch (field.kind) {
    case 'fact':
      return judgeFact({ ...placed, field }, value, filling)
    case 'text':
      return judgeText({ ...placed, field }, value)
    case 'reference':
      return judgeReference({ ...placed, field }, value, filling)
    case 'rows':
      return Array.isArray(value)
        ? judgeAmount({ ...placed, field }, value.length)
        : problem(placed, 'form.wrong-kind')
    case 'consent':
      return value === true ? [] : problem(placed, 'form.consent-needed')
  }
}

function judgeFact(
  placed: Placed<FieldOf<'fact'>>,
  value: AnswerValue,
  { on }: Filling,
): readonly FieldProblem[] {
  const { fact } = placed.field
  const read = fact.type === 'day' && typeof value === 'string' ? parseDay(value) : undefined
  const stray = read?.ok ? strayDay(fact, read.value, on) : undefined
  if (stray && read?.ok) return problem(placed, `form.day-${stray}`, { value: read.value })
  if (fits(fact, value)) return []
  const isNumber = fact.type === 'number' || fact.type === 'money'
  if (!isNumber || !Number.isSafeInteger(value)) return problem(placed, 'form.wrong-kind')
  return problem(placed, 'form.out-of-range', { value: sized(fact, value as number), ...rangeOf(fact) })
}

const sized = (fact: Fact, n: number) => (fact.type === 'money' ? formatYuan(fen(n)) : String(n))

const rangeOf = (fact: Fact) => ({
  min: fact.min === undefined ? '−∞' : sized(fact, fact.min),
  max: fact.max === undefined ? '∞' : sized(fact, fact.max),
})

function judgeText(placed: Placed<FieldOf<'text'>>, value: AnswerValue): readonly FieldProblem[] {
  const { min, max } = placed.field
  if (typeof value !== 'string') return problem(placed, 'form.wrong-kind')
  const { length } = [...value]
  if (length < min) return problem(placed, 'form.too-short', { length, min })
  return length > max ? problem(placed, 'form.too-long', { length, max }) : []
}

function judgeReference(placed: Placed<FieldOf<'reference'>>, value: AnswerValue, { referable }: Filling) {
  const { to, many } = placed.field
  const ids = idsIn(value)
  if (many !== Array.isArray(value) || (!many && ids.length !== 1)) return problem(placed, 'form.wrong-kind')
  const strange = ids.find((id) => !referable?.[to]?.has(id))
  if (strange !== undefined) return problem(placed, 'form.unknown-reference', { value: strange })
  return judgeAmount(placed, ids.length)
}

function judgeAmount(placed: Placed<FieldOf<'reference'> | FieldOf<'rows'>>, count: number) {
  const { atLeast, atMost } = placed.field
  if (count < atLeast) return problem(placed, 'form.too-few', { count, atLeast })
  return count > atMost ? problem(placed, 'form.too-many', { count, atMost }) : []
}
