/** 重度残疾人分类救助: assistance that differs by kind and degree of hardship. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { inUnnamedDistrict, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, severe } from '../../terms.ts'

const id = 'severe-classified-assistance'

const inSomeClass = leftOpen(`${id}.class`, {
  zh: '属于当地划定的救助类别（困难类型、困难程度）',
  en: 'Belongs to a class of assistance the place has drawn up (kind and degree of hardship)',
  easy: '是当地定的、要救助的那一类人',
})

const places = [
  { ...inZhangdian, basis: [cite(zhangdian14, '2.1.6')], plan: zhangdian14 },
  { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 1)], plan: districtXiaokang },
]

export const severeClassifiedAssistance = programme({
  id,
  name: {
    zh: '重度残疾人分类救助',
    en: 'Classified assistance for severe disability',
    easy: '残疾重的人，难在哪里帮哪里',
  },
  serves: 'person',
  summary: {
    zh: '依据困难类型和困难程度，对重度残疾人给予有区别的救助。',
    en: 'Assistance for severe disability that differs by kind and degree of hardship.',
    easy: '残疾重的人困难不一样，政府帮的也不一样。',
  },
  bring: [identityCard, certificateItself, incomeProof],
  variants: places.map(({ plan, ...place }) => ({
    ...place,
    eligible: all(disabledPerson, severe(plan), inSomeClass).because(...place.basis),
    amount: inKind(
      {
        zh: '分类救助（各类的内容和标准由当地确定）',
        en: 'Assistance by class (what each class receives is for the place to set)',
        easy: '救助（给什么、给多少，由当地定）',
      },
      'support',
      'unstated',
    ),
  })),
})
