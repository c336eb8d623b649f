/** Care and support of families, clause by clause: ages, groups, wishes, and what only able places offer. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { linhe, shenzhen, shuozhou, yangjiang, zhangdian } from '../places.ts'
import { careService } from './programmes/care-service.ts'
import { careSubsidy } from './programmes/care-subsidy.ts'
import { careSubsidyInstitution } from './programmes/care-subsidy-institution.ts'
import { caseManagementService } from './programmes/case-management-service.ts'
import { dayCareKangyuan } from './programmes/day-care-kangyuan.ts'
import { doorstepService } from './programmes/doorstep-service.ts'
import { elderlyDisabledCare } from './programmes/elderly-disabled-care.ts'
import { jointResidence } from './programmes/joint-residence.ts'
import { kangyuanWorkingAge } from './programmes/kangyuan-working-age.ts'
import { respiteAndFamilySupport } from './programmes/respite-and-family-support.ts'
import { rukangService } from './programmes/rukang-service.ts'
import { severeCareVillage } from './programmes/severe-care-village.ts'
import { severeLowincomeCare } from './programmes/severe-lowincome-care.ts'
import { severeLowincomeCareTownship } from './programmes/severe-lowincome-care-township.ts'
import { sunshineHome } from './programmes/sunshine-home.ts'
import { warmHomeService } from './programmes/warm-home-service.ts'

const { everybody } = openAnswers
const first = readingAnswer(0)
const second = readingAnswer(1)
const inShenzhen = { in: shenzhen, on: '2026-12-01' }
const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }
const intellectual = { ...certified, disability_categories: ['intellectual'], disability_grade: 4 } as const
const severe = {
  'yangjiang-14.severe': first,
  'shuozhou-13.severe': first,
  'zhangdian-14.severe': first,
}

describe('care services', () => {
  for (const [programme, place] of [
    [careService, inShenzhen],
    [caseManagementService, inShenzhen],
    [respiteAndFamilySupport, inYangjiang],
    [respiteAndFamilySupport, inZhangdian],
    [careService, { in: linhe, on: '2022-06-01' }],
  ] as const)
    caseByCase(programme, { ...place, base: certified }, [
      [`in ${place.in} anybody with a certificate`, { disability_grade: 4 }, 'yes'],
      [`in ${place.in} without one`, { certificate_status: 'none' }, 'no'],
      [`in ${place.in} nobody knows`, { certificate_status: null }, 'unknown', 'certificate_status'],
    ])
  caseByCase(careService, { ...inYangjiang, base: certified, set: severe }, [
    ['in Yangjiang only able places offer it (3.1.6)', {}, 'unknown', 'care-service.offered'],
    ['in Yangjiang at grade 3', { disability_grade: 3 }, 'no'],
  ])
  caseByCase(careService, { ...inZhangdian, base: { ...certified, needs_care_service: true } }, [
    ['in Zhangdian who needs it, as its own rules say (2.1.4)', {}, 'unknown', 'care-service.qualifies'],
    ['in Zhangdian who does not need it', { needs_care_service: false }, 'no'],
  ])
  caseByCase(careSubsidy, { ...inShenzhen, base: certified }, [
    [
      'which care, and who is paid, is open (annex 5)',
      {},
      'unknown',
      'care-subsidy.kind-of-care',
      'care-subsidy.paid-to-person',
    ],
  ])
  caseByCase(careSubsidy, { ...inYangjiang, base: certified }, [
    ['the classes are set elsewhere (box 2, 6)', {}, 'unknown', 'care-subsidy.qualifies'],
  ])
  caseByCase(
    careSubsidyInstitution,
    {
      ...inYangjiang,
      base: { institution_kind: 'care' },
      set: { 'care-subsidy-institution.qualifies': everybody },
    },
    [
      ['a care institution (box 2, 6)', {}, 'yes'],
      ['a rehabilitation institution', { institution_kind: 'rehabilitation' }, 'no'],
    ],
  )
})

describe('centres by day', () => {
  caseByCase(dayCareKangyuan, { ...inYangjiang, base: intellectual, set: severe }, [
    ['on the sixteenth birthday (3.1.6)', { born: '2006-06-01' }, 'yes'],
    ['the day before it', { born: '2006-06-02' }, 'no'],
    ['the day before turning sixty', { born: '1962-06-02' }, 'yes'],
    ['on the sixtieth birthday', { born: '1962-06-01' }, 'no'],
    ['physical disability of grade 4', { disability_categories: ['physical'] }, 'no'],
    ['physical disability of grade 2', { disability_categories: ['physical'], disability_grade: 2 }, 'yes'],
    ['vision, however severe', { disability_categories: ['vision'], disability_grade: 1 }, 'no'],
  ])
  caseByCase(
    kangyuanWorkingAge,
    { ...inYangjiang, base: intellectual, set: { 'yangjiang-14.working-age': first } },
    [
      ['of working age (annex 12)', {}, 'unknown', 'kangyuan-working-age.qualifies'],
      ['a pensioner', { born: '1950-01-01' }, 'no'],
    ],
  )
  const inNeed = { ...intellectual, needs_rukang_service: true }
  caseByCase(
    rukangService,
    { ...inZhangdian, base: inNeed, set: { ...severe, 'zhangdian-14.hardship': everybody } },
    [
      ['on the sixteenth birthday (2.1.2)', { born: '2006-06-01' }, 'yes'],
      ['the day before it', { born: '2006-06-02' }, 'no'],
      ['at ninety, for there is no upper age', { born: '1932-01-01' }, 'yes'],
      ['who does not need it', { needs_rukang_service: false }, 'no'],
    ],
  )
  const offered = { ...severe, 'sunshine-home.offered': everybody, 'shuozhou-13.working-age': first }
  caseByCase(sunshineHome, { ...inShuozhou, base: certified, set: offered }, [
    ['box and body differ, and nobody has decided', {}, 'unknown', 'sunshine-home.group'],
  ])
  for (const [how, reading, verdict] of [
    ['the box', first, 'no'],
    ['the body', second, 'yes'],
  ] as const)
    caseByCase(
      sunshineHome,
      { ...inShuozhou, base: certified, set: { ...offered, 'sunshine-home.group': reading } },
      [[`somebody blind, read as in ${how}`, { disability_categories: ['vision'] }, verdict]],
    )
  caseByCase(sunshineHome, { ...inZhangdian, base: certified }, [
    ['Zhangdian only goes on with it (2.1.4)', {}, 'unknown', 'sunshine-home.qualifies'],
  ])
  caseByCase(warmHomeService, { ...inShuozhou, base: certified }, [
    [
      'whether there is a station is for the place to say (box 5, 8)',
      {},
      'unknown',
      'warm-home-service.reached',
    ],
  ])
})

describe('severe disability and low income (Yangjiang, box 2, 10)', () => {
  const base = { ...certified, low_income: true, needs_long_term_care: true, wants_concentrated_care: true }
  const set = { ...severe, 'yangjiang-14.low-income': first }
  caseByCase(severeLowincomeCare, { ...inYangjiang, base, set }, [
    ['a county that has it on its list', {}, 'unknown', 'severe-lowincome-care.offered'],
    ['a family not of low income', { low_income: false }, 'no'],
  ])
  const inTown = { ...set, 'severe-lowincome-care-township.offered': everybody }
  caseByCase(severeLowincomeCareTownship, { ...inYangjiang, base, set: inTown }, [
    ['who needs long care and wishes it, where the town offers it', {}, 'yes'],
    ['who needs it and does not wish it', { wants_concentrated_care: false }, 'no'],
    ['who wishes it and does not need it', { needs_long_term_care: false }, 'no'],
    ['whose wish nobody asked', { wants_concentrated_care: null }, 'unknown', 'wants_concentrated_care'],
  ])
  caseByCase(
    severeCareVillage,
    { ...inYangjiang, base, set: { ...severe, 'severe-care-village.offered': everybody } },
    [
      ['severe, whatever the income, where the village offers it', { low_income: false }, 'yes'],
      ['at grade 3', { disability_grade: 3 }, 'no'],
    ],
  )
})

describe('old age', () => {
  const old = { ...certified, born: '1950-01-01', disability_categories: ['vision'] } as const
  const terms = Object.fromEntries(
    ['yangjiang-14', 'shuozhou-13'].flatMap((plan) =>
      ['elderly', 'blind', 'deaf'].map((word) => [`${plan}.${word}`, first]),
    ),
  )
  caseByCase(elderlyDisabledCare, { ...inYangjiang, base: old, set: terms }, [
    ['old and blind (3.1.6)', {}, 'unknown', 'elderly-disabled-care.qualifies'],
    ['blind, but not old', { born: '1980-01-01' }, 'no'],
  ])
  caseByCase(elderlyDisabledCare, { ...inShuozhou, base: old, set: terms }, [
    ['old and blind (annex 7)', {}, 'yes'],
    ['old, with an intellectual disability', { disability_categories: ['intellectual'] }, 'yes'],
    [
      'old, with a physical disability: the list is not closed',
      { disability_categories: ['physical'] },
      'unknown',
      'elderly-disabled-care.others',
    ],
  ])
  caseByCase(elderlyDisabledCare, { ...inZhangdian, base: certified }, [
    ['at any age, as set elsewhere (2.1.4)', {}, 'unknown', 'elderly-disabled-care.qualifies'],
  ])
  caseByCase(jointResidence, { ...inYangjiang, base: { ...certified, parents_no_mutual_care: true } }, [
    ['a grown child and old parents who cannot care for each other (3.1.6)', {}, 'yes'],
    ['a child of seventeen', { born: '2004-06-02' }, 'no'],
    ['who care for each other', { parents_no_mutual_care: false }, 'no'],
  ])
  caseByCase(doorstepService, { ...inZhangdian, base: certified }, [
    ['special hardship is not defined (2.1.2)', {}, 'unknown', 'doorstep-service.special-hardship'],
  ])
})
