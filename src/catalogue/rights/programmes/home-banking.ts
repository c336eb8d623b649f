/** 金融机构上门办理业务: banks are encouraged to come to the elderly and to those who move with difficulty. */
import { all, any, cite, inKind, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, elderly, mobilityImpaired } from '../../terms.ts'

const basis = [cite(yangjiang14, '3.4.6')]

export const homeBanking = programme({
  id: 'home-banking',
  name: { zh: '金融业务上门办理', en: 'Banking at home', easy: '银行上门办事' },
  serves: 'person',
  summary: {
    zh: '老年残疾人、行动不便的残疾人，可以请金融机构上门办理业务（规划鼓励提供）。',
    en: 'Banks are encouraged to come to the homes of the elderly and of those who move with difficulty.',
    easy: '年纪大、走路难，可以请银行的人到家里来。',
  },
  bring: [identityCard, certificateItself, accountBook],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'encouraged',
      eligible: all(disabledPerson, any(elderly(yangjiang14), mobilityImpaired(yangjiang14))).because(
        ...basis,
      ),
      amount: inKind(
        {
          zh: '上门办理金融业务（银行和项目未写明）',
          en: 'Banking at home (not said by which banks, nor what)',
          easy: '银行的人到家里帮您办',
        },
        'service',
        'time',
      ),
    },
  ],
})
