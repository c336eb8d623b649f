/** 中途致残残疾人康复救助: rebuilding what people have lost through an injury or illness. */
import { all, any, cite, leftOpen, programme } from '#policy'
import { certificateItself, diagnosis, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { acquiredDisability } from '../facts/health.ts'

const id = 'acquired-disability-rehab'
const name = {
  zh: '中途致残残疾人康复救助',
  en: 'Rehabilitation after becoming disabled',
  easy: '后来才残疾的人，做康复',
}
const basis = [cite(zhangdian14, '2.2.4')]

/** 等: which other causes count is left open. */
const otherCause = all(
  acquiredDisability.is('other'),
  leftOpen(`${id}.other-cause`, {
    zh: '致残原因列入本项目（除脊髓损伤、语后聋、中途失明外）',
    en: 'The cause is one the project takes in, besides the three the plan names',
    easy: '是这个项目可以帮的那种原因',
  }),
)

export const acquiredDisabilityRehab = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '因脊髓损伤、语后聋、中途失明等原因中途致残的，可以获得功能重建方面的康复救助。',
    en: 'Help to rebuild what was lost by spinal cord injury, deafness or blindness later in life.',
    easy: '后来才残疾，比如看不见了。政府帮您做康复。',
  },
  bring: [identityCard, certificateItself, diagnosis],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(
        disabledPerson,
        any(acquiredDisability.oneOf('spinal-cord', 'post-lingual-deafness', 'late-blindness'), otherCause),
        qualifies(id, name),
      ).because(...basis),
      amount: service(
        '功能重建康复救助（标准未写明）',
        'Rehabilitation to rebuild abilities (rate not stated)',
        '帮您做康复（帮多少还没有写）',
      ),
    },
  ],
})
