/** The two subsidies beside other benefits, clause 2.4 of the national scheme: one person, told what differs. */
import { expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { compileTogether, type Facts } from '#policy'
import { programmes, relations } from '../index.ts'

const { decide, relations: here } = compileTogether(programmes, relations, {
  on: day('2020-12-31'),
  area: areaCode('441702001'),
})

const person: Facts = {
  certificate_status: 'issued',
  certificate_expires: '2030-01-01',
  disability_grade: 1,
  disability_categories: ['physical'],
  needs_long_term_care: true,
  relief_status: 'dibao',
  born: '1980-05-01',
  receives_work_injury_care: false,
  receives_welfare_living_allowance: false,
  receives_welfare_nursing_allowance: false,
}

for (const [who, difference, living, nursing, by] of [
  ['in dibao and in need of care has both', {}, ['yes', 17_500], ['yes', 23_500], []],
  [
    'with the care allowance of work-injury insurance has neither',
    { receives_work_injury_care: true },
    ['no', 0],
    ['no', 0],
    ['receives_work_injury_care', 'receives_work_injury_care'],
  ],
  [
    'in tekun support has neither',
    { relief_status: 'tekun', disability_grade: 3, disability_categories: ['mental'] },
    ['no', 0],
    ['no', 0],
    ['tekun-support', 'tekun-support'],
  ],
  [
    'who is an orphan keeps the nursing subsidy',
    { born: '2010-05-01', care_of_parents: 'orphan' },
    ['no', 0],
    ['yes', 23_500],
    ['orphan-basic-living'],
  ],
  [
    'of whom nobody recorded the other benefit is not told anything certain of that subsidy',
    { receives_welfare_nursing_allowance: null },
    ['yes', 17_500],
    ['unknown', null],
    ['receives_welfare_nursing_allowance'],
  ],
] as const)
  test(`somebody ${who}`, () => {
    const joints = decide({ ...person, ...difference })
    const answer = (id: string) => {
      const together = joints.find((joint) => joint.programme === id)?.together
      return [together?.verdict, together?.amountFen]
    }
    expect([answer('living-subsidy'), answer('nursing-subsidy')]).toEqual([living, nursing])
    const changed = joints.flatMap((joint) => joint.changed.map(({ relation }) => relation.of))
    expect(changed.toSorted()).toEqual(by)
  })

test('each of these stands on the clause about other policies', () => {
  const clauses = here.flatMap(({ because }) => because.map(({ source, clause }) => `${source} ${clause}`))
  expect(new Set(clauses)).toEqual(new Set(['guofa-2015-52 2.4']))
})
