/** What a condition carries along, and that a limit of days counts on the day itself. */
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { decide } from './ask.ts'
import { all, condition, not } from './condition.ts'
import { cite } from './source.ts'
import { member, northCity, rules, same, until } from './toy/facts.ts'

const at = { on: day('2020-06-30'), area: northCity }

describe('a condition', () => {
  test('stands on no clause until one is given, and keeps all that are, in order', () => {
    const plain = condition({ kind: 'all', of: [member.holds] })
    expect(plain.citations).toEqual([])
    const [first, second] = [cite(rules, '1'), cite(rules, 'box', 2)]
    const cited = plain.because(first).because(second)
    expect([cited.kind, cited.citations, plain.citations]).toEqual(['all', [first, second], []])
  })
  test('keeps its clauses when it is named, and its name when it is cited', () => {
    const named = all(member.holds).because(cite(rules, '1')).called(same('a name'))
    expect([named.name?.en, named.citations.length]).toEqual(['a name', 1])
    expect(not(named).name).toBeUndefined()
    expect(named.because(cite(rules, '1')).name?.en).toBe('a name')
  })
})

describe('a limit of days', () => {
  const verdict = (on: string, rule = until.notPassed) => decide(rule, { t_until: on }, at).verdict
  test('counts on its own day, from below and from above', () => {
    expect([verdict(at.on), verdict(addDays(at.on, -1))]).toEqual(['yes', 'no'])
    const before = until.onOrBefore(at.on)
    expect([verdict(at.on, before), verdict(addDays(at.on, 1), before)]).toEqual(['yes', 'no'])
    const months = until.withinMonths(2)
    expect(['2020-04-29', '2020-04-30', '2020-06-30', '2020-07-01'].map((on) => verdict(on, months))).toEqual(
      ['no', 'yes', 'yes', 'no'],
    )
  })
})
