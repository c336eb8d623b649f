/** 精神残疾人服药救助: medicine for people with a mental disability; help with a stay in hospital is a part. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, diagnosis, identityCard } from '../../bring.ts'
import { categories } from '../../facts/certificate.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const basis = [cite(zhangdian14, '2.2.4')]

export const mentalMedicineHospitalAid = programme({
  id: 'mental-medicine-hospital-aid',
  name: {
    zh: '精神残疾人服药救助',
    en: 'Medicine for people with a mental disability',
    easy: '精神残疾的人，吃药有救助',
  },
  serves: 'person',
  summary: {
    zh: '区内的精神残疾人，服药可以得到救助。',
    en: 'People of the district with a mental disability are helped to their medicine.',
    easy: '精神残疾的人要吃药，政府来帮。',
  },
  bring: [identityCard, certificateItself, diagnosis],
  variants: [
    {
      ...inZhangdian,
      basis,
      // 辖区内 is the place of the variant itself: the text names neither registration nor a permit.
      eligible: all(disabledPerson, categories.has('mental')).because(...basis),
      amount: inKind(
        {
          zh: '服药救助（给药或补助、标准未写明）',
          en: 'Help with medicine (not said whether medicine or money, nor how much)',
          easy: '吃药的救助（给药还是给钱，还没有写）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
