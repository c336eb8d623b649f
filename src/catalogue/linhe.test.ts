/** The promises of the fictional city, clause by clause: the demonstration shows no group the plan does not name. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, type Facts } from '#policy'
import { caseByCase, certified, type Told } from './assistance/case-by-case.ts'
import { findProgramme, linhe, programmes } from './index.ts'

const on = '2022-06-01'
const cases: Readonly<Record<string, { readonly base?: Facts; readonly told: readonly Told[] }>> = {
  'dibao-single-person': {
    base: { relief_status: 'dibao-edge' },
    told: [
      ['grade 2 on the edge of dibao (3.1.4)', {}, 'yes'],
      ['grade 3, physical', { disability_grade: 3 }, 'no'],
      ['grade 3, mental', { disability_grade: 3, disability_categories: ['mental'] }, 'yes'],
      ['already in dibao', { relief_status: 'dibao' }, 'no'],
      ['of unknown relief status', { relief_status: null }, 'unknown', 'relief_status'],
    ],
  },
  'orphan-basic-living': {
    base: { born: '2010-06-02', care_of_parents: 'unsupported' },
    told: [
      ['nobody cares, not yet 18 (3.1.4)', {}, 'yes'],
      ['turned 18 today', { born: '2004-06-01' }, 'no'],
      ['with parents', { care_of_parents: 'cared-for' }, 'no'],
    ],
  },
  'home-visit-service': {
    base: { disability_grade: 4, lives_alone: true },
    told: [
      ['alone at grade 4 (3.1.6)', {}, 'yes'],
      ['grade 1 among family', { disability_grade: 1, lives_alone: false }, 'yes'],
      ['grade 3 among family', { disability_grade: 3, lives_alone: false }, 'no'],
      [
        'grade 3, nobody knows with whom',
        { disability_grade: 3, lives_alone: null },
        'unknown',
        'lives_alone',
      ],
    ],
  },
  'care-subsidy': {
    base: { lives_alone: true, needs_long_term_care: true },
    told: [
      ['grade 2, alone, in need of care (box 3, 7)', {}, 'yes'],
      ['not alone', { lives_alone: false }, 'no'],
      ['never assessed', { needs_long_term_care: null }, 'unknown', 'needs_long_term_care'],
    ],
  },
  'day-care-kangyuan': {
    told: [
      ['physical, grade 2, 42 years old (box 3, 6)', {}, 'yes'],
      ['physical, grade 3', { disability_grade: 3 }, 'no'],
      ['intellectual, grade 4', { disability_grade: 4, disability_categories: ['intellectual'] }, 'yes'],
      ['sixty years old', { born: '1962-06-01' }, 'no'],
    ],
  },
  'medical-assistance': {
    base: { relief_status: 'dibao' },
    told: [
      ['in dibao (box 3, 4)', {}, 'yes'],
      ['on the edge of it', { relief_status: 'dibao-edge' }, 'no'],
    ],
  },
  'low-income-work-supplement': {
    base: { relief_status: 'dibao-edge', work_state: 'employed', own_income: 150_000 },
    told: [
      ['below the minimum wage, where nobody has set it (box 5, 3)', {}, 'unknown', 'minimum-wage'],
      ['not at work', { work_state: 'none' }, 'no'],
    ],
  },
  'home-teaching-service': {
    base: { born: '2012-01-01', cannot_attend_school: true },
    told: [
      ['ten years old and unable to come (3.4.2)', {}, 'yes'],
      ['sixteen years old', { born: '2006-06-01' }, 'no'],
      ['able to come', { cannot_attend_school: false }, 'no'],
    ],
  },
}

describe('the plan of Linhe', () => {
  for (const [id, { base, told }] of Object.entries(cases)) {
    const programme = findProgramme(id)
    if (!programme) throw new Error(id)
    caseByCase(programme, { in: linhe, on, base: { ...certified, ...base } }, told)
  }

  test('promises enough for a demonstration, in every field, and money in most of its own words', () => {
    const promised = programmes.filter(({ variants }) => variants.some((each) => each.in === linhe))
    expect(promised.length).toBeGreaterThanOrEqual(40)
    const answered = promised.map((programme) =>
      explain(programme, certified, { on: day(on), area: areaCode(linhe.padEnd(9, '0')) }),
    )
    expect(new Set(answered.map(({ verdict }) => verdict))).toEqual(new Set(['yes', 'no', 'unknown']))
  })
})
