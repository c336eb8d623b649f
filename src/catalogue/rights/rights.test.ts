/** Rights and daily access, clause by clause. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { shuozhou, yangjiang, zhangdian } from '../places.ts'
import { drivingPolicy } from './programmes/driving-policy.ts'
import { fairHealthCheck } from './programmes/fair-health-check.ts'
import { familyRehabGuidance } from './programmes/family-rehab-guidance.ts'
import { guideDogAndDeviceAccess } from './programmes/guide-dog-and-device-access.ts'
import { homeBanking } from './programmes/home-banking.ts'
import { judicialRelief } from './programmes/judicial-relief.ts'
import { legalAid } from './programmes/legal-aid.ts'
import { medicalVisitConvenience } from './programmes/medical-visit-convenience.ts'
import { trainingAccessSupport } from './programmes/training-access-support.ts'
import { urbanRegistrationPriority } from './programmes/urban-registration-priority.ts'
import { workplaceAccommodation } from './programmes/workplace-accommodation.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)
const inYangjiang = { in: yangjiang, on: '2022-06-01', base: certified }
const inShuozhou = { in: shuozhou, on: '2018-06-01', base: certified }
const inZhangdian = { in: zhangdian, on: '2022-06-01', base: certified }
const uncertified = { certificate_status: 'none' }

describe('the law', () => {
  for (const asked of [inYangjiang, inShuozhou, inZhangdian]) {
    caseByCase(legalAid, asked, [
      [`the range is open in ${asked.in}`, {}, 'unknown', 'legal-aid.range'],
      [`without a certificate in ${asked.in}`, uncertified, 'no'],
    ])
    caseByCase(legalAid, { ...asked, set: { 'legal-aid.range': everybody } }, [
      [`once everybody is in the range in ${asked.in}`, {}, 'yes'],
    ])
  }
  for (const asked of [inYangjiang, inZhangdian])
    caseByCase(judicialRelief, asked, [
      [`party to a lawsuit in ${asked.in}`, { in_lawsuit: true }, 'yes'],
      [`not party to one in ${asked.in}`, { in_lawsuit: false }, 'no'],
      [`nobody knows in ${asked.in}`, {}, 'unknown', 'in_lawsuit'],
    ])
  caseByCase(judicialRelief, inShuozhou, [
    ['Shuozhou names no lawsuit (3.4.3)', {}, 'yes'],
    ['without a certificate', uncertified, 'no'],
  ])
})

describe('going about', () => {
  const bank = {
    'home-banking.offered': everybody,
    'yangjiang-14.elderly': firstReading,
    'yangjiang-14.mobility-impaired': firstReading,
  }
  caseByCase(homeBanking, inYangjiang, [
    [
      'banks are only encouraged (3.4.6)',
      {},
      'unknown',
      'yangjiang-14.elderly',
      'yangjiang-14.mobility-impaired',
      'home-banking.offered',
    ],
  ])
  const deaf = { disability_categories: ['hearing'] }
  caseByCase(homeBanking, { ...inYangjiang, set: bank }, [
    ['somebody of forty who moves with difficulty', {}, 'yes'],
    ['somebody deaf on the sixtieth birthday', { ...deaf, born: '1962-06-01' }, 'yes'],
    ['somebody deaf the day before it', { ...deaf, born: '1962-06-02' }, 'no'],
  ])
  caseByCase(guideDogAndDeviceAccess, inZhangdian, [
    ['with a device or dog (2.5.3)', { with_device_or_guide_dog: true }, 'yes'],
    ['with neither', { with_device_or_guide_dog: false }, 'no'],
  ])
  caseByCase(drivingPolicy, inZhangdian, [
    ['the policy stands elsewhere (2.5.3)', {}, 'unknown', 'driving-policy.qualifies'],
    ['without a certificate', uncertified, 'no'],
  ])
  for (const asked of [inYangjiang, inZhangdian])
    caseByCase(medicalVisitConvenience, asked, [
      [`with a certificate in ${asked.in}`, {}, 'yes'],
      [`without in ${asked.in}`, uncertified, 'no'],
    ])
})

describe('work', () => {
  const joins = { ...certified, joins_training_or_work: true }
  caseByCase(trainingAccessSupport, { ...inZhangdian, base: joins }, [
    ['somebody who speaks with difficulty', { disability_categories: ['speech'] }, 'yes'],
    ['somebody with a physical disability', {}, 'no'],
    [
      'somebody blind who joins nothing',
      { disability_categories: ['vision'], joins_training_or_work: false },
      'no',
    ],
  ])
  for (const asked of [inYangjiang, inZhangdian])
    caseByCase(workplaceAccommodation, asked, [
      [`an employee in ${asked.in}`, { work_state: 'employed' }, 'yes'],
      [`somebody self-employed in ${asked.in}`, { work_state: 'self-employed' }, 'no'],
      [
        `somebody in auxiliary employment in ${asked.in}`,
        { work_state: 'auxiliary' },
        'unknown',
        'workplace-accommodation.auxiliary',
      ],
    ])
  caseByCase(fairHealthCheck, inZhangdian, [
    [
      'who has to pass a medical (2.6.2)',
      { medical_for_post: true },
      'unknown',
      'fair-health-check.fit-for-duties',
    ],
    ['who has none to pass', { medical_for_post: false }, 'no'],
  ])
  caseByCase(
    urbanRegistrationPriority,
    { ...inShuozhou, set: { 'urban-registration-priority.qualifies': everybody } },
    [
      ['moved from farming (4.7)', { moved_from_farming: true }, 'yes'],
      ['not moved', { moved_from_farming: false }, 'no'],
    ],
  )
})

describe('families', () => {
  for (const [asked, plan] of [
    [inYangjiang, 'yangjiang-14'],
    [inShuozhou, 'shuozhou-13'],
  ] as const) {
    const word = `${plan}.disabled-child`
    caseByCase(familyRehabGuidance, asked, [
      [`who is a child is open in ${asked.in}`, { born: '2014-01-01' }, 'unknown', word],
    ])
    caseByCase(familyRehabGuidance, { ...asked, set: { [word]: firstReading } }, [
      [`of a child in ${asked.in}`, { born: '2014-01-01' }, 'yes'],
      [`of somebody grown up in ${asked.in}`, {}, 'no'],
    ])
  }
})
