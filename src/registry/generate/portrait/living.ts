/** How people live: income, household, home, registration. Shares are assumptions of ours, shaped like published statistics. */
import type { Sheet } from './shares.ts'
import { fact } from './shares.ts'

const poorRelief = ['dibao', 'tekun'] as const

/** Yuan a month in fen, with shares: most people near the middle, a few far above. */
const monthly = (from: number, to: number, steps = 8) =>
  Array.from({ length: steps }, (_, n) => {
    const yuan = Math.round((from + ((to - from) * n) / (steps - 1)) / 20) * 20
    return [yuan * 100, steps - Math.abs(n - steps / 3)] as const
  })

const someRelief = ['dibao', 'dibao-edge', 'tekun', 'none'] as const

/** Relief is drawn before (quotas); whoever has no record of it has none of this kind. */
export const incomeSheet: Sheet = {
  record: 'income-status',
  only: { relief: someRelief },
  missing: 0,
  pages: 4,
  blank: 0.4,
  facts: [
    {
      key: 'relief_status',
      sure: true,
      cases: someRelief.map((relief) => ({ when: { relief: [relief] }, of: { [relief]: 1 } })),
    },
    fact(
      'low_income',
      { when: { relief: poorRelief }, yes: 1 },
      { when: { relief: ['dibao-edge'] }, yes: 0.97 },
      { yes: 0.06 },
    ),
    fact(
      'registered_poor',
      { when: { residence: 'urban' }, yes: 0.01 },
      { when: { relief: poorRelief }, yes: 0.55 },
      { when: { relief: ['dibao-edge'] }, yes: 0.3 },
      { yes: 0.05 },
    ),
    fact('relapse_monitored', { when: { said: { registered_poor: [true] } }, yes: 0.09 }, { yes: 0.004 }),
    fact(
      'unstably_out_of_poverty',
      { when: { said: { relapse_monitored: [true] } }, yes: 0.6 },
      { yes: 0.01 },
    ),
    fact(
      'income_per_head',
      { when: { relief: ['dibao'] }, of: monthly(120, 820) },
      { when: { relief: ['tekun'] }, of: monthly(0, 300, 4) },
      { when: { relief: ['dibao-edge'] }, of: monthly(840, 1260) },
      { when: { residence: 'urban' }, of: monthly(1200, 5200, 16) },
      { of: monthly(900, 3600, 14) },
    ),
    fact(
      'own_income',
      { when: { age: [0, 15] }, of: { 0: 1 } },
      { when: { age: [60, 120], residence: 'rural' }, of: monthly(180, 620, 6) },
      { when: { age: [60, 120] }, of: monthly(200, 3600, 12) },
      {
        when: { grade: [1] },
        of: [[0, 0.85], ...monthly(300, 1500, 5).map(([fen, n]) => [fen, n / 200] as const)],
      },
      {
        when: { grade: [2] },
        of: [[0, 0.6], ...monthly(300, 2400, 8).map(([fen, n]) => [fen, n / 120] as const)],
      },
      { of: [[0, 0.32], ...monthly(500, 4600, 14).map(([fen, n]) => [fen, n / 140] as const)] },
    ),
    fact('out_of_poverty', { when: { said: { registered_poor: [true] } }, yes: 0.94 }, { yes: 0.02 }),
  ],
}

export const householdSheet: Sheet = {
  record: 'household',
  missing: 0.03,
  pages: 3,
  blank: 0.15,
  facts: [
    fact('lives_alone', { when: { size: [1, 1] }, yes: 1 }, { when: { size: [2, 99] }, yes: 0 }),
    fact(
      'disabled_members',
      { when: { members: 1 }, of: { 1: 1 } },
      { when: { members: 2 }, of: { 2: 1 } },
      { when: { members: 3 }, of: { 3: 1 } },
    ),
    fact(
      'working_members',
      { when: { size: [1, 1] }, of: { 0: 0.72, 1: 0.28 } },
      { when: { relief: poorRelief }, of: { 0: 0.74, 1: 0.24, 2: 0.02 } },
      { when: { size: [2, 3] }, of: { 0: 0.27, 1: 0.5, 2: 0.23 } },
      { when: { size: [4, 99] }, of: { 0: 0.12, 1: 0.34, 2: 0.42, 3: 0.12 } },
    ),
    fact(
      'depends_on_family',
      { when: { age: [0, 17] }, yes: 0.98 },
      { when: { size: [1, 1] }, yes: 0.1 },
      { when: { grade: [1] }, yes: 0.82 },
      { when: { grade: [2] }, yes: 0.6 },
      { when: { category: ['intellectual', 'mental'] }, yes: 0.62 },
      { yes: 0.24 },
    ),
  ],
}

export const housingSheet: Sheet = {
  record: 'housing',
  missing: 0.06,
  pages: 2,
  blank: 0.12,
  facts: [
    fact(
      'owns_home',
      { when: { residence: 'rural' }, yes: 0.93 },
      { when: { relief: poorRelief }, yes: 0.46 },
      { yes: 0.74 },
    ),
    fact(
      'dangerous_home',
      { when: { residence: 'rural', relief: poorRelief }, of: { none: 0.93, rural: 0.07 } },
      { when: { residence: 'rural' }, of: { none: 0.985, rural: 0.015 } },
      { of: { none: 0.996, urban: 0.004 } },
    ),
    fact(
      'cannot_fund_renovation',
      { when: { relief: poorRelief, said: { dangerous_home: ['rural', 'urban'] } }, yes: 0.8 },
      { when: { said: { dangerous_home: ['rural', 'urban'] } }, yes: 0.35 },
      { yes: 0.005 },
    ),
    fact(
      'dangerous_home_renovated',
      { when: { said: { dangerous_home: ['rural', 'urban'] } }, yes: 0 },
      { when: { residence: 'rural', relief: poorRelief }, yes: 0.22 },
      { when: { residence: 'rural' }, yes: 0.03 },
      { yes: 0.004 },
    ),
    fact('home_modified', { when: { relief: poorRelief }, yes: 0.16 }, { yes: 0.06 }),
  ],
}

export const registrationSheet: Sheet = {
  record: 'registration',
  missing: 0.04,
  pages: 3,
  blank: 0.15,
  facts: [
    fact('local_registration', { yes: 0.975 }),
    fact('residence_permit', { when: { said: { local_registration: [false] } }, yes: 0.7 }, { yes: 0.002 }),
    fact('moved_from_farming', { when: { residence: 'urban' }, yes: 0.11 }, { yes: 0.01 }),
    fact(
      'motor_wheelchair',
      { when: { category: ['physical'], age: [18, 69], grade: [1, 2, 3] }, yes: 0.035 },
      { when: { category: ['physical'], age: [18, 69] }, yes: 0.01 },
      { yes: 0 },
    ),
    fact('identity_unknown', { yes: 0.0006 }),
    fact('athlete', { when: { age: [12, 45], grade: [2, 3, 4] }, yes: 0.004 }, { yes: 0.0002 }),
    fact('won_sports_prize', { when: { said: { athlete: [true] } }, yes: 0.3 }, { yes: 0 }),
  ],
}

export const serviceSheet: Sheet = {
  record: 'service-status',
  missing: 0.09,
  pages: 2,
  blank: 0.06,
  facts: [
    fact(
      'disabled_serviceman',
      { when: { sex: 'male', age: [20, 99], category: ['physical', 'vision', 'hearing'] }, yes: 0.008 },
      { yes: 0.0004 },
    ),
    fact('injured_police', { when: { sex: 'male', age: [22, 70] }, yes: 0.0006 }, { yes: 0 }),
    fact(
      'leaving_military_service',
      { when: { said: { disabled_serviceman: [true] }, age: [20, 30] }, yes: 0.3 },
      { yes: 0 },
    ),
  ],
}

export const elsewhereSheet: Sheet = {
  record: 'benefit-elsewhere',
  missing: 0.08,
  pages: 2,
  blank: 0.08,
  facts: [
    fact(
      'receives_work_injury_care',
      { when: { category: ['physical'], age: [20, 70], grade: [1, 2] }, yes: 0.012 },
      { yes: 0.0008 },
    ),
    fact('receives_welfare_living_allowance', { when: { age: [0, 17] }, yes: 0.02 }, { yes: 0 }),
    fact(
      'receives_welfare_nursing_allowance',
      { when: { age: [60, 120], needsCare: true }, yes: 0.015 },
      { yes: 0 },
    ),
    fact(
      'lives_in_institution',
      { when: { relief: ['tekun'], grade: [1, 2] }, yes: 0.22 },
      { when: { age: [80, 120] }, yes: 0.06 },
      { when: { needsCare: true }, yes: 0.03 },
      { yes: 0.006 },
    ),
  ],
}
