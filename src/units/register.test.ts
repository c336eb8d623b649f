/** What the register promises of any history of names and any groups. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, areaCode, type Day, day } from '#kernel'
import { livesOn, type Membership, membersOn, nameOn, namesOver, registerOf, type Unit } from './index.ts'

const start = day('2010-01-01')
const area = areaCode('9901')
const days = fc.integer({ min: 0, max: 60 }).map((n) => addDays(start, n))

const unitOf = (key: string, more: Partial<Unit> = {}): Unit => ({
  id: `9901:${key}`,
  area,
  key,
  kind: 'unit',
  since: start,
  names: [{ from: start, name: key, short: [], document: '' }],
  end: null,
  members: [],
  ...more,
})

/** First days as the store gives them: each once, the earliest first, all within the life. */
const histories = fc
  .record({ from: fc.uniqueArray(days, { maxLength: 6 }), last: days })
  .map(({ from, last }) => {
    const later = from.filter((each) => each > start && each <= last).toSorted()
    const names = [start, ...later].map((each, i) => ({
      from: each,
      name: `名${i}`,
      short: [],
      document: '',
    }))
    return unitOf('甲局', { names, end: { lastDay: last, into: null } })
  })

test('every day of a life has exactly one name, every other day none', () => {
  fc.assert(
    fc.property(histories, days, (unit, on) => {
      const holding = namesOver(unit).filter(
        ({ from, until }) => from <= on && (until === null || on <= until),
      )
      expect(holding.length).toBe(livesOn(unit, on) ? 1 : 0)
      expect(nameOn(unit, on)?.name).toBe(holding[0]?.name)
    }),
  )
})

const periods = fc.tuple(days, fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }))
const membershipIn = (keys: readonly string[]) =>
  fc.tuple(fc.constantFrom(...keys), periods).map(
    ([key, [from, length]]): Membership => ({
      member: `9901:${key}`,
      from,
      to: length === null ? null : addDays(from, length),
    }),
  )

const single = ['甲局', '乙局', '丙局']

/** An inner group of single units, and an outer one of both; units may have ended into another one. */
const groups = fc.record({
  inner: fc.array(membershipIn(single), { maxLength: 4 }),
  outer: fc.array(membershipIn([...single, '内组']), { maxLength: 5 }),
  ended: fc.option(days, { nil: null }),
})

const holds = ({ from, to }: Membership, on: Day) => from <= on && (to === null || on <= to)

test('a group on a day is whoever belongs to it that day, directly or through a group, once each', () => {
  fc.assert(
    fc.property(groups, days, ({ inner, outer, ended }, on) => {
      const end = ended === null ? null : { lastDay: ended, into: '9901:乙局' }
      const register = registerOf([
        ...single.map((key) => unitOf(key, key === '甲局' ? { end } : {})),
        unitOf('内组', { kind: 'group', members: inner }),
        unitOf('外组', { kind: 'group', members: outer }),
      ])
      const direct = outer.filter((each) => holds(each, on)).map(({ member }) => member)
      const through = direct.includes('9901:内组') ? inner.filter((each) => holds(each, on)) : []
      const wanted = [...direct, ...through.map(({ member }) => member)]
        .filter((id) => id !== '9901:内组')
        .map((id) => (id === '9901:甲局' && ended !== null && on > ended ? '9901:乙局' : id))
      const found = membersOn(register, '9901:外组', on).map(({ id }) => id)
      expect(found.toSorted()).toEqual([...new Set(wanted)].toSorted())
    }),
  )
})

test('groups that contain each other are opened once and end', () => {
  const of = (member: string): Membership => ({ member: `9901:${member}`, from: start, to: null })
  const register = registerOf([
    unitOf('甲局'),
    unitOf('一组', { kind: 'group', members: [of('二组'), of('甲局')] }),
    unitOf('二组', { kind: 'group', members: [of('一组')] }),
  ])
  expect(membersOn(register, '9901:二组', start).map(({ key }) => key)).toEqual(['甲局'])
})
