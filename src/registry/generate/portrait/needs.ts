/** What people want and need, as a village worker would note it on a visit. Our assumptions. */
import type { Sheet } from './shares.ts'
import { fact } from './shares.ts'

const poorRelief = ['dibao', 'tekun'] as const
const mind = ['intellectual', 'mental'] as const

export const needSheet: Sheet = {
  record: 'need',
  missing: 0.08,
  pages: 4,
  blank: 0.2,
  facts: [
    fact(
      'basic_living_in_difficulty',
      { when: { relief: poorRelief }, yes: 0.12 },
      { when: { relief: ['dibao-edge'] }, yes: 0.07 },
      { yes: 0.008 },
    ),
    fact(
      'sudden_hardship',
      { when: { relief: ['dibao', 'tekun', 'dibao-edge'] }, yes: 0.02 },
      { yes: 0.005 },
    ),
    fact('isolated_at_home', { yes: 0.002 }),
    fact('vagrant_or_begging', { yes: 0.0004 }),
    fact('without_livelihood', { when: { relief: ['tekun'] }, yes: 0.1 }, { yes: 0.004 }),
    fact('in_disability_assessment', { yes: 0.012 }),
    fact(
      'costs_hard_after_insurance',
      { when: { category: ['mental'], grade: [1, 2] }, yes: 0.18 },
      { when: { relief: poorRelief }, yes: 0.12 },
      { yes: 0.04 },
    ),
    fact(
      'needs_care_service',
      { when: { needsCare: true }, yes: 0.56 },
      { when: { grade: [1, 2] }, yes: 0.16 },
      { yes: 0.03 },
    ),
    fact(
      'wants_concentrated_care',
      { when: { said: { needs_care_service: [true] } }, yes: 0.14 },
      { yes: 0.004 },
    ),
    fact(
      'needs_rukang_service',
      { when: { age: [16, 59], category: mind }, yes: 0.24 },
      { when: { age: [16, 59], category: ['physical'], grade: [1, 2] }, yes: 0.1 },
      { yes: 0.004 },
    ),
    fact('needs_home_modification', { when: { relief: poorRelief }, yes: 0.24 }, { yes: 0.11 }),
    fact('wants_relocation', { when: { residence: 'rural' }, yes: 0.006 }, { yes: 0.001 }),
    fact(
      'wants_training',
      { when: { said: { wants_work: [true] } }, yes: 0.48 },
      { when: { age: [16, 59] }, yes: 0.05 },
      { yes: 0.003 },
    ),
    fact(
      'wants_vocational_school',
      { when: { age: [14, 18], said: { school_stage: ['junior', 'none'] } }, yes: 0.3 },
      { yes: 0.002 },
    ),
    fact(
      'public_post_applied',
      {
        when: { age: [16, 59], said: { wants_work: [true] } },
        of: { reserved: 0.03, general: 0.03, none: 0.94 },
      },
      { of: { none: 1 } },
    ),
    fact('joins_training_or_work', { when: { age: [16, 59] }, yes: 0.06 }, { yes: 0.004 }),
    fact(
      'medical_for_post',
      { when: { said: { public_post_applied: ['reserved', 'general'] } }, yes: 0.3 },
      { yes: 0.001 },
    ),
    fact(
      'with_device_or_guide_dog',
      { when: { category: ['physical', 'vision'], grade: [1, 2] }, yes: 0.42 },
      { when: { category: ['physical', 'vision', 'hearing'] }, yes: 0.18 },
      { yes: 0.01 },
    ),
    fact('in_lawsuit', { yes: 0.004 }),
  ],
}
