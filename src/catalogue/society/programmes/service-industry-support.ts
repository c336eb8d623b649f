/** 残疾人服务业扶持: enterprises that serve persons with disabilities; leading firms and financial products are its parts. */
import { cite, inKind, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { servesDisabledPersons } from '../kinds.ts'

const basis = [cite(shuozhou13, '3.5.3'), cite(shuozhou13, 'annex', 29)]

export const serviceIndustrySupport = programme({
  id: 'service-industry-support',
  name: {
    zh: '残疾人服务业扶持',
    en: 'Support for enterprises that serve persons with disabilities',
    easy: '为残疾人服务的企业，政府帮一些',
  },
  serves: 'enterprise',
  summary: {
    zh: '企业为残疾人提供产品和服务的（辅助器具、康复护理、照料、生活服务、无障碍等），享受扶持政策。',
    en: 'Enterprises of devices, rehabilitation, care, daily living and accessible products are supported.',
    easy: '企业做辅助器具、做康复、照顾残疾人，政府帮一些。',
  },
  bring: [businessLicence],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: servesDisabledPersons.because(...basis),
      amount: inKind(
        {
          zh: '在准入、用地、融资、引进人才等方面给予扶持',
          en: 'Help with entry to the market, land, finance and staff',
          easy: '开业、土地、借钱、找人上的帮助',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
