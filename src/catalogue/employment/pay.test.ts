/** Supplements to low pay, and what happens to benefits when pay comes in. */
import { describe } from 'vitest'
import { yuan } from '#kernel'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase } from '../assistance/case-by-case.ts'
import { linhe } from '../places.ts'
import { inShuozhou, inYangjiang, inZhangdian } from './people-at-work.ts'
import { benefitTaper } from './programmes/benefit-taper.ts'
import { earnedIncomeDeduction } from './programmes/earned-income-deduction.ts'
import { incomeTaxRelief } from './programmes/income-tax-relief.ts'
import { lowIncomeWorkAssistance } from './programmes/low-income-work-assistance.ts'
import { lowIncomeWorkSupplement } from './programmes/low-income-work-supplement.ts'

const { everybody, nobody } = openAnswers

describe('the supplement', () => {
  const set = { 'yangjiang-14.hard-to-employ': readingAnswer(0), 'yangjiang-14.low-income': readingAnswer(0) }
  for (const help of [lowIncomeWorkSupplement, lowIncomeWorkAssistance])
    caseByCase(help, { ...inYangjiang, set }, [
      ['hard to employ and of low income (annex 17)', { low_income: true }, 'yes'],
      ['hard to employ alone', {}, 'no'],
      ['of low income alone', { low_income: true, hard_to_employ: false }, 'no'],
    ])
  const poorlyPaid = {
    ...inShuozhou.base,
    work_state: 'flexible',
    own_income: yuan(900),
    hard_to_employ: false,
  }
  const answered = {
    'minimum-wage': yuan(1400),
    'shuozhou-13.hardship': everybody,
    'shuozhou-13.hard-to-employ': readingAnswer(0),
    'shuozhou-13.working-age': readingAnswer(0),
  }
  caseByCase(lowIncomeWorkSupplement, { ...inShuozhou, base: poorlyPaid, set: answered }, [
    ['in flexible work, below the minimum wage (box 3, 8)', {}, 'yes'],
    ['at the minimum wage', { own_income: yuan(1400) }, 'no'],
    ['in an ordinary job', { work_state: 'employed' }, 'no'],
    ['not yet at work, of working age', { work_state: 'none', own_income: 0 }, 'yes'],
    ['not at work, past that age', { work_state: 'none', own_income: 0, born: '1950-01-01' }, 'no'],
    [
      'hard to employ is the other way in (annex 14)',
      { own_income: yuan(1400), hard_to_employ: true },
      'yes',
    ],
  ])
  caseByCase(
    lowIncomeWorkSupplement,
    {
      ...inShuozhou,
      base: poorlyPaid,
      set: { 'shuozhou-13.hardship': everybody, 'shuozhou-13.hard-to-employ': nobody },
    },
    [['the minimum wage is not set', {}, 'unknown', 'minimum-wage']],
  )
  caseByCase(
    lowIncomeWorkAssistance,
    { ...inShuozhou, set: { 'shuozhou-13.hard-to-employ': readingAnswer(0) } },
    [
      ['hard to employ, whatever the income (annex 14)', {}, 'yes'],
      ['not hard to employ', { hard_to_employ: false }, 'no'],
    ],
  )
})

describe('when pay comes in', () => {
  const working = { ...inYangjiang.base, work_state: 'employed', relief_status: 'dibao' }
  caseByCase(benefitTaper, { ...inYangjiang, base: working }, [
    ['in dibao and at work (3.2.1)', {}, 'yes'],
    ['in dibao, not at work', { work_state: 'none' }, 'no'],
    ['at work, never in dibao', { relief_status: 'none' }, 'no'],
  ])
  caseByCase(benefitTaper, { ...inZhangdian, base: working }, [
    ['as the law has it (2.3.1)', {}, 'unknown', 'benefit-taper.qualifies'],
  ])
  caseByCase(
    benefitTaper,
    { in: linhe, on: '2022-06-01', base: { ...working, working_since: '2021-12-01' } },
    [
      ['six months at work today, in the city of the demonstration (box 5, 6)', {}, 'yes'],
      ['six months at work yesterday', { working_since: '2021-11-30' }, 'no'],
      ['since when is not recorded', { working_since: null }, 'unknown', 'working_since'],
    ],
  )
  for (const relief of [earnedIncomeDeduction, incomeTaxRelief])
    caseByCase(relief, { ...inYangjiang, base: working }, [
      ['in auxiliary employment', { work_state: 'auxiliary' }, 'yes'],
      ['retired', { work_state: 'retired' }, 'no'],
    ])
  caseByCase(earnedIncomeDeduction, { ...inZhangdian, base: working }, [
    ['in auxiliary employment (2.3.1)', { work_state: 'auxiliary' }, 'yes'],
    ['in another job, as the law has it', {}, 'unknown', 'earned-income-deduction.qualifies'],
  ])
  caseByCase(incomeTaxRelief, { ...inZhangdian, base: working }, [
    ['as the law has it', {}, 'unknown', 'income-tax-relief.qualifies'],
  ])
})
