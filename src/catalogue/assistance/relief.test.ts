/** Basic living and relief, clause by clause: who is meant, who is not, and what the office must say first. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, openAnswers, readingAnswer } from '#policy'
import { shenzhen, shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'
import { caseByCase, certified } from './case-by-case.ts'
import { crisisCare } from './programmes/crisis-care.ts'
import { crisisContact } from './programmes/crisis-contact.ts'
import { crisisRelief } from './programmes/crisis-relief.ts'
import { dibaoHousehold } from './programmes/dibao-household.ts'
import { dibaoSinglePerson } from './programmes/dibao-single-person.ts'
import { funeralBenefit } from './programmes/funeral-benefit.ts'
import { severeClassifiedAssistance } from './programmes/severe-classified-assistance.ts'
import { tekunSupport } from './programmes/tekun-support.ts'
import { temporaryAssistance } from './programmes/temporary-assistance.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)

describe('dibao of the household', () => {
  for (const [place, on] of [
    [shenzhen, '2026-12-01'],
    [yangjiang, '2022-06-01'],
    [shuozhou, '2018-06-01'],
    [zhangdian, '2022-06-01'],
  ] as const) {
    caseByCase(dibaoHousehold, { in: place, on, base: certified }, [
      [`in ${place} the line is drawn elsewhere`, {}, 'unknown', 'dibao-household.qualifies'],
      [`in ${place} no certificate`, { certificate_status: 'none' }, 'no'],
    ])
    caseByCase(
      dibaoHousehold,
      { in: place, on, base: certified, set: { 'dibao-household.qualifies': everybody } },
      [[`in ${place} once the office has found that it qualifies`, { disability_grade: 4 }, 'yes']],
    )
  }
})

describe('a household of one', () => {
  const jobless = { ...certified, work_state: 'none', depends_on_family: true }
  const open = ['severe', 'hardship', 'no-own-household']

  caseByCase(dibaoSinglePerson, { in: shenzhen, on: '2026-12-01', base: jobless }, [
    [
      'in Shenzhen, where five words are left open (annex 2)',
      {},
      'unknown',
      ...open.map((word) => `shenzhen-tasks.${word}`),
      'dibao-single-person.qualifies',
    ],
    ['somebody at work', { work_state: 'flexible' }, 'no'],
    ['somebody not supported by the family', { depends_on_family: false }, 'no'],
    ['somebody of seventeen', { born: '2008-12-02' }, 'no'],
  ])
  const answered = {
    'shenzhen-tasks.severe': firstReading,
    'shenzhen-tasks.hardship': everybody,
    'shenzhen-tasks.no-own-household': everybody,
    'dibao-single-person.qualifies': everybody,
  }
  caseByCase(dibaoSinglePerson, { in: shenzhen, on: '2026-12-01', base: jobless, set: answered }, [
    ['once the office has answered', {}, 'yes'],
    ['on the eighteenth birthday', { born: '2008-12-01' }, 'yes'],
    ['the day before it', { born: '2008-12-02' }, 'no'],
    ['at grade 3, where severe is read as grades 1 and 2', { disability_grade: 3 }, 'no'],
  ])

  const mild = { disability_grade: 4, disability_categories: ['mental'] } as const
  const nearDibao = { ...certified, relief_status: 'dibao-edge' }
  caseByCase(dibaoSinglePerson, { in: yangjiang, on: '2022-06-01', base: nearDibao }, [
    ['in Yangjiang at grade 4 with a mental disability, at work or not (3.1.3)', mild, 'yes'],
    ['a child of that group, for no age is stated', { ...mild, born: '2015-01-01' }, 'yes'],
    [
      'of that group but without recognition as just above the line',
      { ...mild, relief_status: 'none' },
      'no',
    ],
    ['at grade 2, physical: severe is not defined', {}, 'unknown', 'yangjiang-14.severe'],
  ])

  const unable = { ...certified, work_ability: 'lost' }
  caseByCase(dibaoSinglePerson, { in: shuozhou, on: '2018-06-01', base: unable }, [
    [
      'in Shuozhou, unable to work (annex 1)',
      {},
      'unknown',
      'shuozhou-13.severe',
      'shuozhou-13.hardship',
      'dibao-single-person.qualifies',
    ],
    ['partly able to work', { work_ability: 'partial' }, 'no'],
  ])

  const byQualifying = { 'dibao-single-person.qualifies': everybody }
  caseByCase(dibaoSinglePerson, { in: zhangdian, on: '2023-06-01', base: nearDibao, set: byQualifying }, [
    ['in Zhangdian just above the line, whatever the grade (2.1.6)', { disability_grade: 4 }, 'yes'],
    [
      'without that, by the other way (2.1.3)',
      { ...jobless, relief_status: 'none' },
      'unknown',
      ...open.map((word) => `zhangdian-14.${word}`),
    ],
    ['by neither way', { relief_status: 'none', work_state: 'employed' }, 'no'],
  ])

  test('what a household of one receives is for the place to set', () => {
    const at = { on: day('2022-06-01'), area: areaCode('441702101') }
    const answer = explain(dibaoSinglePerson, { ...nearDibao, ...mild }, at)
    expect(answer).toMatchObject({
      amountFen: null,
      missing: [{ kind: 'parameter', id: 'dibao-single-person' }],
    })
  })
})

describe('extreme hardship', () => {
  const met = { 'tekun-support.qualifies': everybody }
  caseByCase(tekunSupport, { in: yangjiang, on: '2022-06-01', base: certified }, [
    ['the conditions are set elsewhere', {}, 'unknown', 'tekun-support.qualifies'],
    ['no certificate', { certificate_status: 'none' }, 'no'],
  ])
  caseByCase(tekunSupport, { in: zhangdian, on: '2022-06-01', base: certified, set: met }, [
    ['Zhangdian does not decide whether rural is asked for', {}, 'unknown', 'tekun-support.rural'],
  ])
  const ruralAsked = { ...met, 'tekun-support.rural': firstReading }
  caseByCase(tekunSupport, { in: zhangdian, on: '2022-06-01', base: certified, set: ruralAsked }, [
    ['read as rural only: a villager', {}, 'yes'],
    ['read as rural only: a townsman', { residence: 'urban' }, 'no'],
  ])
})

describe('a hardship that passes', () => {
  caseByCase(temporaryAssistance, { in: yangjiang, on: '2022-06-01', base: certified }, [
    [
      'basic living in difficulty (3.1.3)',
      { basic_living_in_difficulty: true },
      'unknown',
      'temporary-assistance.qualifies',
    ],
    ['no difficulty', { basic_living_in_difficulty: false }, 'no'],
  ])
  caseByCase(temporaryAssistance, { in: zhangdian, on: '2022-06-01', base: certified }, [
    ['a sudden hardship (2.1.6)', { sudden_hardship: true }, 'unknown', 'zhangdian-14.hardship'],
    [
      'Yangjiang’s word is not Zhangdian’s',
      { basic_living_in_difficulty: true },
      'unknown',
      'zhangdian-14.hardship',
      'sudden_hardship',
    ],
    ['none', { sudden_hardship: false }, 'no'],
  ])
})

describe('an emergency', () => {
  const asked = {
    in: yangjiang,
    on: '2022-06-01',
    base: { ...certified, isolated_at_home: false, guardian_unable: false },
  }
  caseByCase(crisisRelief, asked, [
    ['isolated at home (annex 13)', { isolated_at_home: true }, 'yes'],
    [
      'a guardian who cannot act (box 2, 13)',
      { guardian_unable: true },
      'unknown',
      'crisis-relief.qualifies',
    ],
    ['neither', {}, 'no'],
  ])
  caseByCase(crisisCare, asked, [
    ['a guardian who cannot act', { guardian_unable: true }, 'unknown', 'crisis-care.qualifies'],
    ['isolated with a guardian who can', { isolated_at_home: true }, 'no'],
  ])
  caseByCase(crisisContact, asked, [
    ['isolated at home', { isolated_at_home: true }, 'yes'],
    ['not isolated', {}, 'no'],
    ['nobody knows', { isolated_at_home: null }, 'unknown', 'isolated_at_home'],
  ])
})

describe('other relief', () => {
  caseByCase(
    severeClassifiedAssistance,
    {
      in: unnamedDistrict,
      on: '2018-06-01',
      base: certified,
      set: { 'district-xiaokang.severe': firstReading },
    },
    [
      ['the classes are the place’s to draw', {}, 'unknown', 'severe-classified-assistance.class'],
      ['at grade 4', { disability_grade: 4 }, 'no'],
    ],
  )
  caseByCase(
    funeralBenefit,
    { in: shuozhou, on: '2018-06-01', base: certified, set: { 'shuozhou-13.hardship': firstReading } },
    [
      ['a family on dibao', { relief_status: 'dibao' }, 'unknown', 'funeral-benefit.qualifies'],
      ['a family without', {}, 'no'],
    ],
  )
})
