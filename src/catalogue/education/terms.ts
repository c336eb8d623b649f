/** Words of education that plans use without saying what they mean. */
import { all, any, not } from '#policy'
import { isValid } from '../facts/certificate.ts'
import { lowIncome } from '../facts/income.ts'
import { born } from '../facts/person.ts'
import { status as relief } from '../facts/relief.ts'
import { stage } from '../facts/schooling.ts'
import { term } from '../terms.ts'

/** 学生, from preschool to postgraduate. */
export const atSchool = not(stage.is('none')).called({
  zh: '在校就读（学前教育至研究生教育）',
  en: 'At school or university (preschool to postgraduate)',
  easy: '正在上学',
})

/** 小学至高中阶段, which vocational secondary schools are part of. */
export const primaryToSecondary = stage.oneOf('primary', 'junior', 'senior', 'vocational').called({
  zh: '就读于小学至高中阶段',
  en: 'In primary or secondary education',
  easy: '在上小学、初中、高中或者中专',
})

/** 残疾儿童少年、残疾儿童和青少年. */
export const disabledYoung = term(
  'disabled-young',
  {
    zh: '残疾儿童、青少年（规划未写明年龄和认定办法）',
    en: 'A child or young person with a disability (no age or proof given)',
    easy: '残疾孩子、残疾少年',
  },
  [all(isValid, born.ageBelow(18)), isValid],
)

/** 适龄残疾儿童少年: of the age of compulsory education. */
export const disabledOfSchoolAge = term(
  'disabled-of-school-age',
  {
    zh: '适龄残疾儿童少年（规划未写明年龄和认定办法）',
    en: 'A child with a disability of school age (no age or proof given)',
    easy: '到了上学年纪的残疾孩子',
  },
  [all(isValid, born.ageBetween(6, 15)), all(isValid, born.ageBetween(6, 17))],
)

/** 残疾幼儿、适龄残疾幼儿. */
export const disabledPreschooler = term(
  'disabled-preschooler',
  {
    zh: '残疾幼儿（规划未写明年龄和认定办法）',
    en: 'A child with a disability of preschool age (no age or proof given)',
    easy: '上幼儿园年纪的残疾孩子',
  },
  [all(isValid, born.ageBetween(3, 5)), all(isValid, born.ageBetween(0, 6))],
)

/** 具有接受普通教育能力. */
export const ableForOrdinarySchool = term('able-for-ordinary-school', {
  zh: '具有接受普通教育能力（规划未写明认定办法）',
  en: 'Able to be taught at an ordinary school (not said how this is found)',
  easy: '能在普通学校上学',
})

/** 家庭经济困难, of students. */
export const familyInDifficulty = term(
  'family-in-difficulty',
  {
    zh: '家庭经济困难（规划未写明标准）',
    en: 'The family is in financial difficulty (no line drawn)',
    easy: '家里经济困难',
  },
  [
    relief.oneOf('dibao', 'dibao-edge', 'tekun'),
    any(relief.oneOf('dibao', 'dibao-edge', 'tekun'), lowIncome.holds),
  ],
)
