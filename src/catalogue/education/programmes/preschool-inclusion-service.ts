/** 学前融合教育: a place in an ordinary kindergarten; rehabilitation there is its part. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { inShenzhen, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { ableForOrdinarySchool, disabledPreschooler } from '../terms.ts'

const id = 'preschool-inclusion-service'
const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 12)] }
const yangjiang = {
  ...inYangjiang,
  basis: [cite(yangjiang14, '3.3.5'), cite(yangjiang14, 'box-4', 2), cite(yangjiang14, 'annex', 27)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.2')] }

/** The task speaks of kindergartens and of no child. */
const whoIsTaken = leftOpen(`${id}.taken`, {
  zh: '属于学前融合教育招收对象（原文未写明）',
  en: 'Is among the children taken (not said which)',
  easy: '幼儿园能收的孩子',
})

export const preschoolInclusionService = programme({
  id,
  name: {
    zh: '学前融合教育',
    en: 'Ordinary kindergarten for children with disabilities',
    easy: '和别的孩子一起上幼儿园',
  },
  serves: 'child',
  summary: {
    zh: '残疾幼儿进入普通幼儿园，与其他幼儿一起接受学前教育。',
    en: 'Children with disabilities go to ordinary kindergartens with other children.',
    easy: '残疾孩子上普通幼儿园，和大家在一起。',
  },
  bring: [householdRegister, guardianCard, certificateItself, diagnosis],
  variants: [
    {
      ...shenzhen,
      standing: 'supported',
      eligible: whoIsTaken.because(...shenzhen.basis),
      amount: inKind(
        {
          zh: '学前融合教育（试点园、示范园）',
          en: 'Inclusive preschool education in pilot and model kindergartens',
          easy: '有的幼儿园收残疾孩子',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...yangjiang,
      eligible: disabledPreschooler(yangjiang14).because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '就近安排学前教育，优先在普通幼儿园随班就读',
          en: 'Preschool education nearby, by preference in an ordinary kindergarten',
          easy: '安排在家附近上幼儿园，先选普通幼儿园',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      standing: 'encouraged',
      eligible: all(disabledPreschooler(zhangdian14), ableForOrdinarySchool(zhangdian14)).because(
        ...zhangdian.basis,
      ),
      amount: inKind(
        { zh: '普通幼儿园招收', en: 'A place in an ordinary kindergarten', easy: '上普通幼儿园' },
        'service',
        'unstated',
      ),
    },
  ],
})
