/** 残疾人家庭医生签约服务: a contract with a family doctor; what the doctor then does, the plans do not say. */
import { cite, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inLinhe, inShenzhen, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const fictional = { ...inLinhe, basis: [cite(linhe14, '3.2.4')] }

const places = [
  { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 7)] },
  { ...inYangjiang, basis: [cite(yangjiang14, '3.3.2')] },
  { ...inZhangdian, basis: [cite(zhangdian14, '2.2.2')] },
]

export const familyDoctor = programme({
  id: 'family-doctor',
  name: {
    zh: '残疾人家庭医生签约服务',
    en: 'A family doctor',
    easy: '有自己的家庭医生',
  },
  serves: 'person',
  summary: {
    zh: '残疾人与家庭医生签约，获得签约服务。',
    en: 'Persons with disabilities sign up with a family doctor.',
    easy: '跟一位家庭医生约好，有病找他。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    ...places.map((place) => ({
      ...place,
      eligible: disabledPerson.because(...place.basis),
      amount: service(
        '家庭医生签约服务（服务包未写明）',
        'A contract with a family doctor (what it contains is not stated)',
        '家庭医生帮您看病、问您身体好不好',
      ),
    })),
    {
      ...fictional,
      eligible: disabledPerson.because(...fictional.basis),
      amount: service(
        '家庭医生签约服务，每季度问诊一次',
        'A family doctor, who asks after you every quarter',
        '有自己的家庭医生，三个月来问一次',
      ),
    },
  ],
})
