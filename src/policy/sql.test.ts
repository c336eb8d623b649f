/** The exact SQL of a small rule, so that a change of it is seen in review. */
import { expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { all, any, not } from './condition.ts'
import { household } from './household.ts'
import { bound, piece, sql, statement } from './sql.ts'
import { countStatement, peopleStatement } from './sql-statement.ts'
import { born, income, level, line, tags } from './toy/facts.ts'

const question = { on: day('2020-06-30'), area: areaCode('100101') }

const conditionOf = (text: string) => /area as area, \((.*)\) as entitled/.exec(text)?.[1]

test('comparisons come before arrays, ages are days, a share of a line is a whole number', () => {
  const rule = all(
    tags.has('x'),
    any(born.ageAtLeast(18), not(level.oneOf(1, 2))),
    income.atMost(line.times(1, 3)),
  )
  const { text, values } = peopleStatement(rule, question)
  expect(conditionOf(text)).toBe(
    '(p.t_income <= $1::bigint and (p.t_born <= $2::date or not p.t_level in ($3::integer, $4::integer)) and p.t_tags && $5::text[])',
  )
  expect(values.slice(0, 5)).toEqual([266, '2002-06-30', 1, 2, ['x']])
})

test('a look into the household is one correlated subquery with equal county', () => {
  const { text } = peopleStatement(household.count(born.ageBelow(7)).atLeast(2), question)
  expect(conditionOf(text)).toBe(
    'case when p.household_id is not null then (select case when count(*) filter (where (m.t_born between $1::date and $2::date) is not false) < $3::bigint then false when count(*) filter (where m.t_born between $4::date and $5::date) >= $6::bigint then true end from registry.profile m where m.county = p.county and m.household_id = p.household_id) end',
  )
})

test('a count evaluates each condition once', () => {
  const { text } = countStatement([level.is(1)], { ...question, by: 'area' })
  expect(text.match(/t_level/g)).toHaveLength(1)
  expect(text).toContain('from registry.profile p group by 1) q order by place')
})

test('pieces are numbered last, values never become text', () => {
  const own = piece({ text: 'a = $2 or b = $1 or c = $2', values: ['first', "'; drop"] })
  expect(statement(sql`${bound(1, 'integer')} and ${own}`, 7)).toEqual({
    text: '$7::integer and a = $8 or b = $9 or c = $10',
    values: [1, "'; drop", 'first', "'; drop"],
  })
})
