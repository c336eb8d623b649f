/** 学前教育机构内的基本康复服务: social forces are encouraged to bring it to children there. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, diagnosis, guardianCard } from '../../bring.ts'
import { stage } from '../../facts/schooling.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledChild, qualifies } from '../../terms.ts'

const id = 'preschool-rehab-service'
const name = {
  zh: '学前教育机构内的基本康复服务',
  en: 'Rehabilitation at preschool',
  easy: '在幼儿园做康复',
}
const basis = [cite(yangjiang14, '3.3.5')]

export const preschoolRehabService = programme({
  id,
  partOf: 'preschool-inclusion-service',
  name,
  serves: 'child',
  summary: {
    zh: '上幼儿园的残疾儿童，可以得到功能评估、训练和辅助器具等服务（规划鼓励社会力量提供）。',
    en: 'Assessment, training and devices for children with disabilities at preschool.',
    easy: '残疾孩子在幼儿园里，也能做康复训练。',
  },
  bring: [guardianCard, certificateItself, diagnosis],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'encouraged',
      eligible: all(disabledChild(yangjiang14), stage.is('preschool'), qualifies(id, name, 'child')).because(
        ...basis,
      ),
      amount: inKind(
        {
          zh: '功能评估、训练和辅助器具等服务',
          en: 'Assessment, training and devices',
          easy: '看看孩子的情况，做训练，配辅助器具',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
