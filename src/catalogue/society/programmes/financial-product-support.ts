/** 残疾人金融产品: trusts and insurers are encouraged to offer what persons with disabilities need. */
import { cite, inKind, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { line } from '../facts/enterprise.ts'

const basis = [cite(shuozhou13, '3.5.3')]

export const financialProductSupport = programme({
  id: 'financial-product-support',
  partOf: 'service-industry-support',
  name: {
    zh: '鼓励开发残疾人金融产品',
    en: 'Encouragement of financial products',
    easy: '鼓励做残疾人用的保险',
  },
  serves: 'enterprise',
  summary: {
    zh: '政府鼓励信托和保险公司，就意外伤害、康复护理、托养等风险推出适合残疾人的产品。',
    en: 'Trusts and insurers are encouraged to cover accidents, rehabilitation and care.',
    easy: '保险公司可以做残疾人需要的保险。',
  },
  bring: [businessLicence],
  variants: [
    {
      ...inShuozhou,
      basis,
      standing: 'encouraged',
      eligible: line.is('finance').because(...basis),
      amount: inKind(
        {
          zh: '鼓励（措施未写明）',
          en: 'Encouragement (not said by what means)',
          easy: '鼓励（怎么鼓励还没有写）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
