/** Culture and sport, clause by clause. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { shenzhen, shuozhou, yangjiang, zhangdian } from '../places.ts'
import { athleteSenderReward } from './programmes/athlete-sender-reward.ts'
import { athleteTrainingSubsidy } from './programmes/athlete-training-subsidy.ts'
import { blindReadingService } from './programmes/blind-reading-service.ts'
import { creativeTalentSupport } from './programmes/creative-talent-support.ts'
import { cultureFiveOnes } from './programmes/culture-five-ones.ts'
import { heritageStudioSupport } from './programmes/heritage-studio-support.ts'
import { homeSport } from './programmes/home-sport.ts'
import { medalReward } from './programmes/medal-reward.ts'
import { medalRewardStaff } from './programmes/medal-reward-staff.ts'
import { publishingSupport } from './programmes/publishing-support.ts'

const { everybody } = openAnswers
const [firstReading, secondReading] = [readingAnswer(0), readingAnswer(1)]
const athlete = { ...certified, athlete: true, won_sports_prize: false }
const inShenzhen = { in: shenzhen, on: '2026-12-01', base: athlete }
const inYangjiang = { in: yangjiang, on: '2022-06-01', base: certified }
const inShuozhou = { in: shuozhou, on: '2018-06-01', base: { ...certified, registered_poor: false } }
const inZhangdian = { in: zhangdian, on: '2022-06-01', base: certified }

describe('athletes (Shenzhen 22)', () => {
  caseByCase(athleteTrainingSubsidy, inShenzhen, [
    ['an athlete, with or without prizes', {}, 'yes'],
    ['somebody who is none', { athlete: false }, 'no'],
    ['nobody knows', { athlete: null }, 'unknown', 'athlete'],
  ])
  caseByCase(medalReward, inShenzhen, [
    ['an athlete without prizes', {}, 'no'],
    ['one who has won', { won_sports_prize: true }, 'yes'],
  ])
  const coach = { staff_athlete_role: 'coach', staff_team_won_prize: false }
  const doctor = { staff_athlete_role: 'doctor' }
  const prize = (value: number) => ({
    ...inShenzhen,
    base: coach,
    set: { 'medal-reward-staff.prize': value },
  })
  caseByCase(medalRewardStaff, { ...inShenzhen, base: coach }, [
    ['of whom a prize is asked is open', doctor, 'unknown', 'medal-reward-staff.prize'],
    ['somebody who trains nobody', { staff_athlete_role: 'none' }, 'no'],
  ])
  caseByCase(medalRewardStaff, prize(firstReading), [
    ['read as asked of all: a doctor without a prize', doctor, 'no'],
    ['read as asked of all: a coach with one', { staff_team_won_prize: true }, 'yes'],
  ])
  caseByCase(medalRewardStaff, prize(secondReading), [
    ['read as asked of coaches: a doctor without a prize', doctor, 'yes'],
    ['read as asked of coaches: a coach without', {}, 'no'],
  ])
  const school = { organisation_sender_kind: 'special-school', organisation_sent_athletes: true }
  caseByCase(athleteSenderReward, { ...inShenzhen, base: school }, [
    ['a special school that sent athletes', {}, 'yes'],
    ['one that sent none', { organisation_sent_athletes: false }, 'no'],
    ['a club', { organisation_sender_kind: 'none' }, 'no'],
  ])

  test('what they receive is for the place to set', () => {
    const at = { on: day('2026-12-01'), area: areaCode('440300000') }
    expect(explain(athleteTrainingSubsidy, athlete, at)).toMatchObject({
      amountFen: null,
      missing: [{ kind: 'parameter', id: 'athlete-training-subsidy' }],
    })
  })
})

describe('five outings', () => {
  caseByCase(cultureFiveOnes, inYangjiang, [
    ['which households is open (3.3.7)', { disability_grade: 4 }, 'unknown', 'culture-five-ones.household'],
    ['no certificate', { certificate_status: 'none' }, 'no'],
  ])
  const words = { 'shuozhou-13.poor': firstReading, 'shuozhou-13.severe': firstReading }
  const group = (value: number) => ({ ...inShuozhou, set: { ...words, 'culture-five-ones.group': value } })
  caseByCase(cultureFiveOnes, inShuozhou, [
    ['whether poor and severe, or either, is open (box 4, 6)', {}, 'unknown', 'culture-five-ones.group'],
  ])
  caseByCase(cultureFiveOnes, group(firstReading), [
    ['read as both: severe but not poor', {}, 'no'],
    ['read as both: severe and poor', { registered_poor: true }, 'yes'],
  ])
  caseByCase(cultureFiveOnes, group(secondReading), [
    ['read as either: severe but not poor', {}, 'yes'],
    ['read as either: neither', { disability_grade: 4 }, 'no'],
  ])
  caseByCase(cultureFiveOnes, { ...inZhangdian, set: { 'zhangdian-14.severe': firstReading } }, [
    ['severe (2.4.3)', {}, 'yes'],
    ['at grade 4', { disability_grade: 4 }, 'no'],
  ])
})

describe('exercise, reading, crafts and books', () => {
  const severe = { 'shuozhou-13.severe': firstReading }
  caseByCase(homeSport, { ...inShuozhou, set: severe }, [
    ['severe: given in measure (box 4, 7)', {}, 'unknown', 'home-sport.chosen'],
  ])
  caseByCase(homeSport, { ...inShuozhou, set: { ...severe, 'home-sport.chosen': everybody } }, [
    ['severe, where every such household is reached', {}, 'yes'],
    ['at grade 4', { disability_grade: 4 }, 'no'],
  ])
  caseByCase(homeSport, inZhangdian, [
    ['Zhangdian only pushes it on (2.4.3)', {}, 'unknown', 'home-sport.offered'],
  ])
  const blindHere = { ...certified, disability_categories: ['vision'], disability_grade: 3 }
  caseByCase(
    blindReadingService,
    { ...inYangjiang, base: blindHere, set: { 'yangjiang-14.blind': firstReading } },
    [
      ['of limited sight (3.3.7)', {}, 'yes'],
      ['of another disability', { disability_categories: ['physical'] }, 'no'],
    ],
  )
  caseByCase(
    blindReadingService,
    { ...inZhangdian, base: blindHere, set: { 'zhangdian-14.blind': secondReading } },
    [['blind read as grades 1 and 2: at grade 3', {}, 'no']],
  )
  caseByCase(
    blindReadingService,
    { ...inShuozhou, base: blindHere, set: { 'shuozhou-13.blind': firstReading } },
    [['reading rooms come by and by (annex 21)', {}, 'unknown', 'blind-reading-service.reached']],
  )
  caseByCase(creativeTalentSupport, inShenzhen, [
    ['how people are chosen is open (20)', {}, 'unknown', 'creative-talent-support.chosen'],
  ])
  caseByCase(
    heritageStudioSupport,
    { ...inZhangdian, base: {}, set: { 'heritage-studio-support.heritage-studio': everybody } },
    [['a studio, once the office has answered (2.3.3)', {}, 'yes']],
  )
  const publisher = { ...inShuozhou, base: { enterprise_publishes: ['audio', 'other'] } }
  caseByCase(publishingSupport, publisher, [
    [
      'a publisher of audio books, once there is a policy (3.3.6)',
      {},
      'unknown',
      'publishing-support.reached',
    ],
    ['a publisher of other things', { enterprise_publishes: ['other'] }, 'no'],
  ])
})
