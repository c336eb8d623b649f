/** 低收入家庭重度残疾人照护服务: what able counties put on their list of basic services; towns and villages are parts. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, lowIncome, severe } from '../../terms.ts'

const basis = [cite(yangjiang14, 'box-2', 10)]

export const severeLowincomeCare = programme({
  id: 'severe-lowincome-care',
  name: {
    zh: '低收入家庭重度残疾人照护服务',
    en: 'Care for severe disability in families of low income',
    easy: '家里收入低、残疾重的人，有人照顾',
  },
  serves: 'person',
  summary: {
    zh: '在有条件的县（市、区），照护低收入家庭的重度残疾人是一项基本公共服务。',
    en: 'Able counties make care for severe disability in families of low income a basic service.',
    easy: '有的县定了：家里收入低、残疾重的人，有人来照顾。',
  },
  bring: [identityCard, certificateItself, incomeProof],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'where-able',
      eligible: all(disabledPerson, severe(yangjiang14), lowIncome(yangjiang14)).because(...basis),
      amount: inKind(
        {
          zh: '纳入基本公共服务目录的照护服务',
          en: 'Care as a basic public service',
          easy: '有人照顾您',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
