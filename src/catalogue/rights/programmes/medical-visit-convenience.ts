/** 就医便利: of what kind, neither plan says. */
import { cite, inKind, programme } from '#policy'
import { certificateItself } from '../../bring.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.2')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.2')] }

export const medicalVisitConvenience = programme({
  id: 'medical-visit-convenience',
  name: { zh: '就医便利', en: 'Ease in seeing a doctor', easy: '看病给方便' },
  serves: 'person',
  summary: {
    zh: '为残疾人提供就医便利。',
    en: 'Hospitals make it easier for persons with disabilities to see a doctor.',
    easy: '残疾人去看病，医院给方便。',
  },
  bring: [certificateItself],
  variants: [yangjiang, zhangdian].map((place) => ({
    ...place,
    eligible: disabledPerson.because(...place.basis),
    amount: inKind(
      {
        zh: '就医便利（形式未写明）',
        en: 'Accommodation at the hospital (not said of what kind)',
        easy: '看病的时候给您方便',
      },
      'accommodation',
      'time',
    ),
  })),
})
