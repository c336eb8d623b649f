/** 早期康复教育服务: for half days, for hours, together with the parents. */
import { cite, inKind, programme } from '#policy'
import { certificateItself, diagnosis, guardianCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledChild } from '../../terms.ts'

const basis = [cite(yangjiang14, '3.3.5'), cite(yangjiang14, 'box-4', 2)]

export const earlyRehabEducation = programme({
  id: 'early-rehab-education',
  partOf: 'preschool-inclusion-service',
  name: { zh: '早期康复教育服务', en: 'Early rehabilitation and education', easy: '小孩子的康复课' },
  serves: 'child',
  summary: {
    zh: '残疾儿童可以按半日、按小时或者与家长一起，接受早期康复教育（规划鼓励提供）。',
    en: 'Early education by the half day, by the hour, or together with parents.',
    easy: '残疾孩子上康复课，可以上半天，也可以和爸妈一起上。',
  },
  bring: [guardianCard, certificateItself, diagnosis],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'encouraged',
      eligible: disabledChild(yangjiang14).because(...basis),
      amount: inKind(
        {
          zh: '按半日、按小时或者亲子一起的早期康复教育',
          en: 'Early education by the half day, by the hour, or with parents',
          easy: '半天、几个小时、和爸妈一起的康复课',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
