/** 残疾人创办的小微企业和社会组织优惠孵化; going first in other policies is a part. */
import { cite, inKind, programme } from '#policy'
import { businessLicence, certificateItself } from '../../bring.ts'
import { inUnnamedDistrict } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { founded } from '../facts/enterprise.ts'

const basis = [cite(districtXiaokang, 'annex', 9)]

export const microEnterpriseIncubation = programme({
  id: 'micro-enterprise-incubation',
  name: {
    zh: '残疾人创办小微企业和社会组织优惠孵化',
    en: 'Incubation of small businesses and organisations',
    easy: '残疾人办小企业，有人帮着办',
  },
  serves: 'enterprise',
  summary: {
    zh: '对残疾人创办的小微企业和社会组织提供优惠孵化服务。',
    en: 'Small enterprises and organisations founded by people with disabilities grow at lower cost.',
    easy: '残疾人自己办小企业、办社会组织，有地方、有人帮，收费少。',
  },
  bring: [businessLicence, certificateItself],
  variants: [
    {
      ...inUnnamedDistrict,
      basis,
      eligible: founded.oneOf('small-enterprise', 'social-organisation').because(...basis),
      amount: inKind(
        { zh: '优惠孵化服务', en: 'Incubation at lower cost', easy: '帮着办企业，收费少' },
        'discount',
        'unstated',
      ),
    },
  ],
})
