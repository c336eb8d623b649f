/** Words of rehabilitation that plans use without saying what they mean: ages of children, and what shows a child's disability. */
import { isValid } from '../facts/certificate.ts'
import { born } from '../facts/person.ts'
import { term } from '../terms.ts'

/** 新生儿, without days. */
export const newborn = term(
  'newborn',
  {
    zh: '新生儿（原文未写明天数）',
    en: 'A newborn (the plan does not say until when)',
    easy: '刚出生的孩子',
  },
  [born.withinMonths(1), born.ageBelow(1)],
)

/** 残疾儿童 where the clause itself names the ages: only the proof is open, so that no reading can narrow them. */
export const disabledOfStatedAge = term(
  'disabled-child-proof',
  {
    zh: '残疾儿童（规划未写明认定办法）',
    en: 'A child with a disability (not said how it is shown)',
    easy: '残疾孩子',
  },
  [isValid],
)

/** 儿童, without an age, and where no disability is asked for. */
export const child = term(
  'child',
  { zh: '儿童（规划未写明年龄）', en: 'A child (no age given)', easy: '孩子' },
  [born.ageBelow(18), born.ageBelow(15)],
)

/** 儿童青少年, without an age. */
export const childOrYouth = term(
  'child-or-youth',
  {
    zh: '儿童青少年（规划未写明年龄）',
    en: 'A child or adolescent (no age given)',
    easy: '孩子、少年',
  },
  [born.ageBelow(18), born.ageBetween(3, 17)],
)
