/** A fictional club, so that tests of the language never change when policy does. */
import { areaCode, day, fen, type PlainWords } from '#kernel'
import { day as dayFact, money, number, oneOf, setOf, yesNo } from '../declare.ts'
import type { Fact } from '../fact.ts'
import { leftOpen } from '../open.ts'
import { openAnswers, readingAnswer } from '../open-answers.ts'
import { rate, type Setting } from '../parameter.ts'
import { cite, source } from '../source.ts'

export const same = (text: string): PlainWords => ({ zh: text, en: text, easy: text })
const told = (key: string) => ({ key, record: 'toy', label: same(key), question: same(`${key}?`) })

export const member = yesNo({
  ...told('t_member'),
  key: 't_member',
  values: { yes: same('a member'), no: same('no member') },
})
export const level = number({ ...told('t_level'), key: 't_level', min: 1, max: 5 })
export const income = money({ ...told('t_income'), key: 't_income', min: 0 })
export const born = dayFact({ ...told('t_born'), key: 't_born', fixed: true })
export const until = dayFact({ ...told('t_until'), key: 't_until' })
export const kind = oneOf({
  ...told('t_kind'),
  key: 't_kind',
  values: { red: same('red'), green: same('green'), blue: same('blue') },
})
export const tags = setOf({
  ...told('t_tags'),
  key: 't_tags',
  values: { x: same('x'), y: same('y'), z: same('z') },
})

export const leftToOffice = leftOpen('toy.open', same('left open'), { readings: [level.atMost(2)] })
const checked = leftToOffice.kind === 'open' ? [leftToOffice.check] : []

export const toyFacts: readonly Fact[] = [member, level, income, born, until, kind, tags, ...checked]

export const rules = source({
  id: 'toy-rules',
  title: { zh: '规则', en: 'Rules' },
  issuer: { zh: '俱乐部', en: 'Club' },
  clauses: { '1': { zh: '一', en: '1' }, box: { zh: '专栏', en: 'Box', items: 3 } },
})

export const north = areaCode('10')
export const northCity = areaCode('1001')
export const south = areaCode('20')
export const towns = ['100101001', '100101002', '100102001', '100201001', '200101001', '300101001'].map(
  areaCode,
)

const because = [cite(rules, 'box', 1)]

/** A line: known in the north for 2020 and then left open, always known in its city, unknown elsewhere. */
export const line = rate({
  id: 'toy.line',
  name: same('the line'),
  periods: [
    { in: north, from: day('2020-01-01'), to: day('2020-12-31'), value: fen(501), because },
    { in: north, from: day('2021-01-01'), open: true, because },
    { in: northCity, from: day('2019-01-01'), value: fen(800), because },
  ],
})

const answered = (place: typeof north, value: number): Setting => ({
  parameter: 'toy.open',
  in: place,
  from: day('2020-01-01'),
  value,
})

/** The open condition as three offices have answered it; in the other places and before 2020 it stays open. */
export const answers: readonly Setting[] = [
  answered(north, openAnswers.everybody),
  answered(northCity, openAnswers.eachChecked),
  answered(south, openAnswers.nobody),
  answered(areaCode('3001'), readingAnswer(0)),
]
