/** Health, family and insurance: what doctors, families and the insurance office would have said. Our assumptions. */
import type { Sheet } from './shares.ts'
import { fact } from './shares.ts'

export const healthSheet: Sheet = {
  record: 'health',
  missing: 0.06,
  pages: 3,
  blank: 0.18,
  facts: [
    fact(
      'mental_disorder',
      { when: { category: ['mental'] }, yes: 0.985 },
      { when: { category: ['intellectual'] }, yes: 0.09 },
      { yes: 0.02 },
    ),
    fact(
      'severe_mental_disorder',
      { when: { category: ['mental'], grade: [1, 2] }, yes: 0.83 },
      { when: { category: ['mental'] }, yes: 0.34 },
      { yes: 0.003 },
    ),
    fact(
      'autism',
      { when: { category: ['mental', 'intellectual'], age: [0, 17] }, yes: 0.34 },
      { when: { category: ['mental', 'intellectual'], age: [18, 35] }, yes: 0.05 },
      { yes: 0.001 },
    ),
    fact(
      'cerebral_palsy',
      { when: { category: ['physical'], age: [0, 17] }, yes: 0.42 },
      { when: { category: ['physical'], age: [18, 45] }, yes: 0.06 },
      { yes: 0.002 },
    ),
    fact(
      'needs_rehabilitation',
      { when: { age: [0, 14] }, yes: 0.86 },
      { when: { grade: [1, 2] }, yes: 0.58 },
      { yes: 0.3 },
    ),
    fact(
      'low_eyesight',
      { when: { category: ['vision'] }, yes: 1 },
      { when: { age: [6, 18] }, yes: 0.3 },
      { when: { age: [70, 120] }, yes: 0.22 },
      { yes: 0.05 },
    ),
    fact('scoliosis', { when: { category: ['physical'], age: [6, 30] }, yes: 0.06 }, { yes: 0.004 }),
    fact(
      'acquired_disability',
      {
        when: { category: ['physical'], age: [18, 99], grade: [1, 2] },
        of: { 'spinal-cord': 0.09, other: 0.5, none: 0.41 },
      },
      { when: { category: ['hearing'], age: [40, 120] }, of: { 'post-lingual-deafness': 0.5, none: 0.5 } },
      { when: { category: ['vision'], age: [40, 120] }, of: { 'late-blindness': 0.58, none: 0.42 } },
      { when: { age: [18, 120] }, of: { other: 0.35, none: 0.65 } },
      { of: { other: 0.05, none: 0.95 } },
    ),
    fact(
      'disabling_rare_disease',
      {
        when: { category: ['physical'] },
        of: { 'motor-neurone': 0.002, 'brittle-bone': 0.002, other: 0.006, none: 0.99 },
      },
      { of: { other: 0.003, none: 0.997 } },
    ),
    fact(
      'childbearing_stage',
      {
        when: { sex: 'female', age: [20, 40] },
        of: { marrying: 0.02, planning: 0.03, expecting: 0.012, none: 0.938 },
      },
      { of: { none: 1 } },
    ),
    fact(
      'basic_rehabilitation_received',
      { when: { said: { needs_rehabilitation: [true] }, age: [0, 14] }, yes: 0.93 },
      { when: { said: { needs_rehabilitation: [true] } }, yes: 0.82 },
      { yes: 0.02 },
    ),
    fact(
      'assistive_device_fitting',
      {
        when: { category: ['physical', 'hearing', 'vision'], grade: [1, 2] },
        of: { fitted: 0.52, waiting: 0.09, 'not-needed': 0.39 },
      },
      {
        when: { category: ['physical', 'hearing', 'vision'] },
        of: { fitted: 0.27, waiting: 0.05, 'not-needed': 0.68 },
      },
      { of: { fitted: 0.05, waiting: 0.01, 'not-needed': 0.94 } },
    ),
  ],
}

export const familySheet: Sheet = {
  record: 'family',
  missing: 0.07,
  pages: 3,
  blank: 0.15,
  facts: [
    fact(
      'care_of_parents',
      { when: { age: [0, 17] }, of: { 'cared-for': 0.955, orphan: 0.018, unsupported: 0.027 } },
      {},
    ),
    fact(
      'has_guardian',
      { when: { age: [0, 17] }, yes: 0.995 },
      { when: { category: ['intellectual', 'mental'], grade: [1, 2] }, yes: 0.88 },
      { when: { category: ['intellectual', 'mental'] }, yes: 0.5 },
      { yes: 0.04 },
    ),
    fact('guardian_unable', { when: { said: { has_guardian: [true] } }, yes: 0.03 }, { yes: 0.004 }),
    fact('adopted', { when: { age: [0, 17] }, yes: 0.02 }, { yes: 0.002 }),
    fact('parent_disabled', { when: { age: [0, 25] }, yes: 0.09 }, { yes: 0.03 }),
    fact(
      'parents_no_mutual_care',
      { when: { age: [30, 60], grade: [1, 2] }, yes: 0.1 },
      { when: { age: [30, 60] }, yes: 0.02 },
      { yes: 0.002 },
    ),
  ],
}

export const insuranceSheet: Sheet = {
  record: 'insurance',
  missing: 0.04,
  pages: 3,
  blank: 0.12,
  facts: [
    fact(
      'pension_insurance',
      { when: { age: [0, 15] }, of: { none: 1 } },
      {
        when: { said: { work_state: ['employed', 'public-post'] } },
        of: { employees: 0.86, residents: 0.12, none: 0.02 },
      },
      { when: { residence: 'urban', age: [60, 120] }, of: { employees: 0.46, residents: 0.5, none: 0.04 } },
      { of: { residents: 0.88, employees: 0.03, none: 0.09 } },
    ),
    fact(
      'medical_insurance',
      { when: { said: { pension_insurance: ['employees'] } }, of: { employees: 0.97, residents: 0.03 } },
      { when: { age: [0, 1] }, of: { residents: 0.93, none: 0.07 } },
      { of: { residents: 0.97, none: 0.03 } },
    ),
    fact(
      'unemployment_insured',
      { when: { said: { pension_insurance: ['employees'] }, age: [16, 60] }, yes: 0.78 },
      { yes: 0.004 },
    ),
  ],
}
