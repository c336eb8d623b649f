/** Schooling and work by age, grade and kind of disability. Our assumptions, shaped like published statistics. */
import type { Sheet } from './shares.ts'
import { fact, juneYearsAgo } from './shares.ts'

const mind = ['intellectual', 'mental'] as const
const inSchool = [
  'primary',
  'junior',
  'senior',
  'vocational',
  'college',
  'bachelor',
  'master',
  'doctor',
] as const
const atWork = ['employed', 'self-employed', 'flexible', 'public-post', 'auxiliary'] as const

export const schoolingSheet: Sheet = {
  record: 'schooling',
  missing: 0.05,
  pages: 3,
  blank: 0.15,
  facts: [
    fact(
      'school_stage',
      { when: { age: [0, 2] }, of: { none: 1 } },
      { when: { age: [3, 5] }, of: { preschool: 0.72, none: 0.28 } },
      { when: { age: [6, 11] }, of: { primary: 0.96, none: 0.04 } },
      { when: { age: [12, 14] }, of: { junior: 0.78, primary: 0.17, none: 0.05 } },
      { when: { age: [15, 17], category: mind }, of: { junior: 0.25, vocational: 0.34, none: 0.41 } },
      { when: { age: [15, 17] }, of: { senior: 0.5, vocational: 0.34, none: 0.16 } },
      { when: { age: [18, 21], category: mind }, of: { vocational: 0.04, none: 0.96 } },
      { when: { age: [18, 21] }, of: { college: 0.16, bachelor: 0.13, vocational: 0.05, none: 0.66 } },
      { when: { age: [22, 27] }, of: { bachelor: 0.015, master: 0.008, doctor: 0.001, none: 0.976 } },
      { of: { none: 1 } },
    ),
    fact(
      'cannot_attend_school',
      { when: { age: [6, 17], grade: [1] }, yes: 0.36 },
      { when: { age: [6, 17], grade: [2] }, yes: 0.09 },
      { when: { age: [6, 17] }, yes: 0.01 },
      { yes: 0 },
    ),
    fact(
      'highest_stage',
      { when: { age: [0, 11] }, of: { none: 1 } },
      { when: { age: [12, 17] }, of: { none: 0.12, primary: 0.6, junior: 0.28 } },
      {
        when: { age: [18, 29], category: mind },
        of: { none: 0.24, primary: 0.3, junior: 0.37, secondary: 0.09 },
      },
      {
        when: { age: [18, 29] },
        of: {
          none: 0.03,
          primary: 0.1,
          junior: 0.37,
          secondary: 0.28,
          college: 0.13,
          bachelor: 0.085,
          postgraduate: 0.005,
        },
      },
      {
        when: { age: [30, 59] },
        of: {
          none: 0.12,
          primary: 0.32,
          junior: 0.39,
          secondary: 0.12,
          college: 0.035,
          bachelor: 0.014,
          postgraduate: 0.001,
        },
      },
      { of: { none: 0.34, primary: 0.42, junior: 0.18, secondary: 0.05, college: 0.01 } },
    ),
    fact(
      'graduated_on',
      {
        when: { age: [20, 24], said: { highest_stage: ['college', 'bachelor', 'postgraduate'] } },
        of: [
          [juneYearsAgo(1), 0.4],
          [juneYearsAgo(2), 0.35],
          [juneYearsAgo(3), 0.25],
        ],
      },
      {
        when: { age: [25, 34], said: { highest_stage: ['college', 'bachelor', 'postgraduate'] } },
        of: [
          [juneYearsAgo(2), 0.1],
          [juneYearsAgo(4), 0.3],
          [juneYearsAgo(7), 0.35],
          [juneYearsAgo(10), 0.25],
        ],
      },
      {},
    ),
    fact(
      'illiterate',
      { when: { age: [15, 120], said: { highest_stage: ['none'] } }, yes: 0.78 },
      { when: { age: [15, 120], said: { highest_stage: ['primary'] } }, yes: 0.07 },
      { yes: 0 },
    ),
    fact(
      'examination_entered',
      {
        when: { age: [14, 19], said: { school_stage: ['junior', 'senior', 'vocational'] } },
        of: { 'state-education': 0.32, none: 0.68 },
      },
      {
        when: {
          age: [18, 45],
          said: { highest_stage: ['secondary', 'college', 'bachelor', 'postgraduate'] },
        },
        of: { occupational: 0.04, 'state-education': 0.01, other: 0.01, none: 0.94 },
      },
      { of: { none: 1 } },
    ),
  ],
}

export const workSheet: Sheet = {
  record: 'work',
  missing: 0.05,
  pages: 4,
  blank: 0.22,
  facts: [
    fact(
      'work_state',
      { when: { age: [0, 15] }, of: { none: 1 } },
      { when: { age: [16, 24], said: { school_stage: inSchool } }, of: { none: 1 } },
      { when: { age: [60, 120] }, of: { retired: 0.45, none: 0.45, flexible: 0.1 } },
      {
        when: { age: [55, 59], sex: 'female', residence: 'urban' },
        of: { retired: 0.5, none: 0.36, flexible: 0.09, employed: 0.05 },
      },
      {
        when: { grade: [1] },
        of: { none: 0.9, auxiliary: 0.045, flexible: 0.03, 'self-employed': 0.02, employed: 0.005 },
      },
      {
        when: { category: mind },
        of: { none: 0.76, auxiliary: 0.07, flexible: 0.11, employed: 0.04, 'public-post': 0.02 },
      },
      {
        when: { grade: [2] },
        of: {
          none: 0.66,
          flexible: 0.16,
          'self-employed': 0.06,
          employed: 0.06,
          'public-post': 0.03,
          auxiliary: 0.03,
        },
      },
      {
        when: { residence: 'rural' },
        of: { none: 0.4, flexible: 0.4, 'self-employed': 0.1, employed: 0.08, 'public-post': 0.02 },
      },
      {
        of: {
          none: 0.43,
          flexible: 0.16,
          'self-employed': 0.1,
          employed: 0.26,
          'public-post': 0.04,
          auxiliary: 0.01,
        },
      },
    ),
    fact(
      'work_ability',
      { when: { age: [0, 15] } },
      { when: { grade: [1] }, of: { lost: 0.72, partial: 0.25, full: 0.03 } },
      { when: { said: { work_state: atWork } }, of: { partial: 0.38, full: 0.62 } },
      { when: { grade: [2] }, of: { lost: 0.4, partial: 0.52, full: 0.08 } },
      { when: { age: [70, 120] }, of: { lost: 0.5, partial: 0.4, full: 0.1 } },
      { of: { lost: 0.12, partial: 0.5, full: 0.38 } },
    ),
    fact(
      'wants_work',
      {
        when: { age: [16, 59], said: { work_state: ['none'], work_ability: ['partial', 'full'] } },
        yes: 0.44,
      },
      { when: { age: [16, 59], said: { work_state: ['none'] } }, yes: 0.06 },
      { when: { age: [16, 59] }, yes: 0.2 },
      { yes: 0.01 },
    ),
    fact(
      'registered_unemployed',
      { when: { age: [16, 59], said: { work_state: ['none'], wants_work: [true] } }, yes: 0.32 },
      { yes: 0.004 },
    ),
    fact(
      'hard_to_employ',
      { when: { said: { registered_unemployed: [true] } }, yes: 0.66 },
      { when: { age: [16, 59], said: { work_state: ['none'] } }, yes: 0.06 },
      { yes: 0.004 },
    ),
    fact(
      'work_practice',
      {
        when: { age: [16, 30], said: { school_stage: ['vocational', 'college', 'bachelor'] } },
        of: { internship: 0.14, none: 0.86 },
      },
      { when: { age: [18, 28], said: { work_state: ['none'] } }, of: { traineeship: 0.02, none: 0.98 } },
      { of: { none: 1 } },
    ),
    fact(
      'works_online',
      { when: { age: [18, 50], said: { work_state: ['self-employed', 'flexible'] } }, yes: 0.09 },
      { yes: 0.002 },
    ),
    fact('skilled_post', { when: { said: { work_state: ['employed'] } }, yes: 0.24 }, { yes: 0.003 }),
    fact(
      'massage_work',
      {
        when: { age: [18, 60], category: ['vision'], said: { work_state: atWork } },
        of: { medical: 0.05, health: 0.2, none: 0.75 },
      },
      { of: { none: 1 } },
    ),
    fact(
      'working_since',
      {
        when: {
          age: [26, 120],
          said: { work_state: ['employed', 'public-post', 'auxiliary', 'self-employed'] },
        },
        of: [
          [juneYearsAgo(1), 0.15],
          [juneYearsAgo(3), 0.35],
          [juneYearsAgo(8), 0.5],
        ],
      },
      {},
    ),
    fact('farm_project', { when: { residence: 'rural' }, yes: 0.06 }, { yes: 0.003 }),
  ],
}
