/** 免费教育: twelve years in Yangjiang and Shuozhou, fifteen in Zhangdian. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { stage } from '../../facts/schooling.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { disabledYoung, familyInDifficulty, primaryToSecondary } from '../terms.ts'

const id = 'free-education'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '1.1')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.3.4'), cite(shuozhou13, 'annex', 18)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.2')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.4.1'), cite(linhe14, 'annex', 17)] }

/** 1.1 tells what was reached by the end of 2020; no clause of the plan says that it goes on. */
const goesOn = leftOpen(`${id}.goes-on`, {
  zh: '2020年底已实现的12年免费教育现在仍然执行',
  en: 'The twelve free years reached by 2020 still hold',
  easy: '以前上学不要钱，现在还是这样',
})

/** Fifteen years are three more than twelve; which three, the document does not say. */
const inFifteenYears = leftOpen(
  `${id}.fifteen-years`,
  {
    zh: '就读阶段属于15年免费教育（原文未写明包括哪些阶段）',
    en: 'In a stage that is among the fifteen free years (not said which)',
    easy: '上的学在15年里面',
  },
  { readings: [stage.oneOf('preschool', 'primary', 'junior', 'senior', 'vocational')] },
)

const twelve = inKind(
  {
    zh: '小学至高中阶段12年免费教育',
    en: 'Twelve free years, from primary school to senior secondary school',
    easy: '从小学到高中，12年不要钱',
  },
  'free',
  'unstated',
)

export const freeEducation = programme({
  id,
  name: { zh: '残疾学生免费教育', en: 'Free education', easy: '上学不要钱' },
  serves: 'student',
  summary: {
    zh: '残疾学生在规定的年限内免费接受教育。',
    en: 'Students with disabilities go to school free of charge for twelve or fifteen years.',
    easy: '残疾学生上学，12年或者15年不要钱。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, primaryToSecondary, goesOn).because(...yangjiang.basis),
      amount: twelve,
    },
    {
      ...shuozhou,
      eligible: all(disabledYoung(shuozhou13), familyInDifficulty(shuozhou13), primaryToSecondary).because(
        ...shuozhou.basis,
      ),
      amount: twelve,
    },
    {
      ...zhangdian,
      eligible: all(disabledYoung(zhangdian14), inFifteenYears).because(...zhangdian.basis),
      amount: inKind(
        { zh: '15年免费教育', en: 'Fifteen free years', easy: '上学15年不要钱' },
        'free',
        'unstated',
      ),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, primaryToSecondary).because(...fictional.basis),
      amount: twelve,
    },
  ],
})
