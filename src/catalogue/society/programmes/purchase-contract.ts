/** 政府购买助残服务: who provides what the guiding catalogue lists may be contracted; no plan states catalogue or price. */
import { cite, inKind, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inShuozhou, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { qualifies } from '../../terms.ts'
import { serviceProof } from '../bring.ts'

const id = 'purchase-contract'
const name = {
  zh: '政府购买助残服务',
  en: 'Services bought by the government',
  easy: '政府花钱买服务',
}

const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.5.4'), cite(shuozhou13, 'annex', 30)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.8.2')] }

const inCatalogue = leftOpen(
  `${id}.catalogue`,
  {
    zh: '所提供的服务列入政府购买助残服务指导性目录',
    en: 'Offers a service of the guiding catalogue of purchases',
    easy: '做的服务在政府要买的名单里',
  },
  { about: 'institution' },
)

const contract = inKind(
  {
    zh: '承接政府购买的助残服务（价格另行确定）',
    en: 'A contract to serve, paid by the government (price set elsewhere)',
    easy: '政府出钱，请你们做服务（多少钱另外定）',
  },
  'support',
  'unstated',
)

export const purchaseContract = programme({
  id,
  name,
  serves: 'institution',
  summary: {
    zh: '政府向服务机构购买康复护理、托养照料、就业服务、社会工作等助残服务。',
    en: 'The government buys rehabilitation, care, employment and social services from providers.',
    easy: '政府出钱，请机构为残疾人服务。',
  },
  bring: [businessLicence, serviceProof],
  variants: [
    { ...shuozhou, eligible: inCatalogue.because(...shuozhou.basis), amount: contract },
    {
      ...zhangdian,
      eligible: qualifies(id, name, 'institution').because(...zhangdian.basis),
      amount: contract,
    },
  ],
})
