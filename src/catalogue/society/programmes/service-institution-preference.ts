/** 残疾人服务机构优惠扶持: Shuozhou is to draw it up, Zhangdian gives it. */
import { cite, inKind, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inShuozhou, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { serviceInstitution } from '../kinds.ts'

const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '4.3'), cite(shuozhou13, 'annex', 33)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.8.1')] }

export const serviceInstitutionPreference = programme({
  id: 'service-institution-preference',
  name: {
    zh: '残疾人服务机构优惠扶持',
    en: 'Favourable treatment of service institutions',
    easy: '残疾人服务机构，政府帮一些',
  },
  serves: 'institution',
  summary: {
    zh: '在场地（用地）、设备、资金、人才、技术等方面扶持残疾人服务机构。',
    en: 'Service institutions are helped with premises, equipment, money, staff and technology.',
    easy: '办残疾人服务机构，政府在房子、设备、人手上帮一些。',
  },
  bring: [businessLicence],
  variants: [
    {
      ...shuozhou,
      standing: 'supported',
      eligible: serviceInstitution.because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '用地、资金、技术、人才、管理等方面的优惠（待制定）',
          en: 'Land, money, technology, staff and management on better terms (to be drawn up)',
          easy: '土地、资金、技术、人手上的优惠（还没有定）',
        },
        'support',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: serviceInstitution.because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '场地、设备、人才、技术等方面的扶持；公益性、普惠性机构优先',
          en: 'Help with premises, equipment, staff and technology; bodies for the public good come first',
          easy: '场地、设备、人手、技术上的帮助。公益的机构排在前面',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
