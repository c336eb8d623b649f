/** 喘息服务、心理辅导与家庭支持: relief, counselling and guidance for families; both plans name no condition. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { grade } from '../../facts/certificate.ts'
import { inLinhe, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 8)] }

const places = [
  { ...inYangjiang, basis: [cite(yangjiang14, 'box-2', 12)] },
  { ...inZhangdian, basis: [cite(zhangdian14, '2.1.6')] },
]

export const respiteAndFamilySupport = programme({
  id: 'respite-and-family-support',
  name: {
    zh: '喘息服务和家庭支持',
    en: 'Respite and support for families',
    easy: '照顾的人歇一歇',
  },
  serves: 'household',
  summary: {
    zh: '残疾人家庭可以请人临时替班照料，并得到心理辅导和康复、教育方面的指导。',
    en: 'Families that care are relieved for a while, counselled and shown how.',
    easy: '您天天照顾家人，很累。有人来替您一会儿，也有人听您说、教您做。',
  },
  bring: [identityCard, householdRegister, certificateItself],
  variants: [
    ...places.map((place) => ({
      ...place,
      eligible: disabledPerson.because(...place.basis),
      amount: inKind(
        {
          zh: '社会工作服务、喘息服务、心理辅导、康复和教育等指导（时长和收费未写明）',
          en: 'Social work, respite, counselling, guidance (not said how long, nor at what charge)',
          easy: '有人替您照顾一会儿，陪您说话，教您怎么照顾',
        },
        'service',
        'unstated',
      ),
    })),
    {
      ...fictional,
      eligible: all(disabledPerson, grade.oneOf(1, 2)).because(...fictional.basis),
      amount: inKind(
        {
          zh: '每年替班照护10天，低保家庭免费，其他家庭每天30元',
          en: 'Relief for ten days a year, free in dibao, else 30 yuan a day',
          easy: '每年有人替您照顾10天。低保家庭不要钱，别的家庭一天30元',
        },
        'service',
        'year',
      ),
    },
  ],
})
