/** 购买照护和托养服务: professional social-service bodies are brought in by government purchase. */
import { cite, inKind, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { serviceProof } from '../bring.ts'

const id = 'care-service-purchase'
const basis = [cite(yangjiang14, '3.1.6')]

export const careServicePurchase = programme({
  id,
  partOf: 'care-institution-support',
  name: {
    zh: '政府购买照护和托养服务',
    en: 'Care bought by the government',
    easy: '政府花钱请机构来照顾',
  },
  serves: 'institution',
  summary: {
    zh: '政府出资购买照护和托养服务，由专业社会服务机构承接。',
    en: 'The government buys care from professional social-service bodies and so helps them grow.',
    easy: '政府出钱，请专业的机构来照顾残疾人。',
  },
  bring: [businessLicence, serviceProof],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: leftOpen(
        `${id}.professional`,
        {
          zh: '属于专业化社会服务机构（规划未写明标准）',
          en: 'Is a professional social-service body (not defined)',
          easy: '是专业的社会服务机构',
        },
        { about: 'institution' },
      ).because(...basis),
      amount: inKind(
        { zh: '政府购买服务', en: 'A contract with the government', easy: '政府花钱买服务' },
        'support',
        'unstated',
      ),
    },
  ],
})
