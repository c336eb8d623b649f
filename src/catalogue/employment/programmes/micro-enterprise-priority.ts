/** 残疾人创办的小微企业和社会组织优先享受国家和省扶持政策. */
import { cite, inKind, programme } from '#policy'
import { businessLicence, certificateItself } from '../../bring.ts'
import { inUnnamedDistrict } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { founded } from '../facts/enterprise.ts'

const name = {
  zh: '小微企业和社会组织优先享受扶持政策',
  en: 'First call on national and provincial support',
  easy: '国家和省里帮小企业，先帮残疾人办的',
}
const basis = [cite(districtXiaokang, 'annex', 9)]

export const microEnterprisePriority = programme({
  id: 'micro-enterprise-priority',
  partOf: 'micro-enterprise-incubation',
  name,
  serves: 'enterprise',
  summary: {
    zh: '残疾人创办的小微企业和社会组织，优先享受国家和省扶持政策。',
    en: 'Small enterprises and organisations founded by people with disabilities come first.',
    easy: '残疾人自己办的小企业、社会组织，国家和省里先帮。',
  },
  bring: [businessLicence, certificateItself],
  variants: [
    {
      ...inUnnamedDistrict,
      basis,
      eligible: founded.oneOf('small-enterprise', 'social-organisation').because(...basis),
      amount: inKind(name, 'priority', 'unstated'),
    },
  ],
})
