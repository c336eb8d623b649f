/** Who the clauses of work and business speak of, in the words several of them share. */
import { type Condition, leftOpen } from '#policy'
import { workAbility, workState } from '../facts/work.ts'
import { intellectualMentalOrSeverePhysical } from '../groups.ts'
import { type Plan, severe, term } from '../terms.ts'

/** 智力、精神和重度肢体残疾人. */
export const forAuxiliaryWork = (plan: Plan): Condition => intellectualMentalOrSeverePhysical(severe(plan))

/** 就业残疾人: at work in whatever form. */
export const atWork = workState
  .oneOf('employed', 'self-employed', 'flexible', 'public-post', 'auxiliary')
  .called({ zh: '已经就业', en: 'At work', easy: '已经有工作' })

/** 自主创业、灵活就业. */
export const onOwnAccount = workState.oneOf('self-employed', 'flexible').called({
  zh: '自主创业或灵活就业',
  en: 'Self-employed or in flexible work',
  easy: '自己做生意，或者打零工',
})

/** 自主就业创业, in Yangjiang's task row, which does not say whether flexible work counts. */
export const ownBusiness = leftOpen(
  'self-employment-subsidy.own-business',
  {
    zh: '自主就业创业（原文未写明是否包括灵活就业）',
    en: 'Works on own account (not said whether flexible work counts)',
    easy: '自己做生意、自己找活干',
  },
  { readings: [workState.is('self-employed'), onOwnAccount] },
)

/** 就业能力 without a test. */
export const employable = term(
  'employable',
  {
    zh: '有就业能力（规划未写明如何认定）',
    en: 'Able to take up work (not said how this is found)',
    easy: '能工作',
  },
  [workAbility.oneOf('full', 'partial')],
)
