/** 岗位技能提升培训: for those who already work in a skilled post. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'
import { workProof } from '../bring.ts'
import { skilledPost } from '../facts/work.ts'

const basis = [cite(shuozhou13, 'box-3', 1), cite(shuozhou13, '3.2.6'), cite(shuozhou13, 'annex', 14)]

export const skillUpgradingTraining = programme({
  id: 'skill-upgrading-training',
  partOf: 'vocational-training',
  name: { zh: '岗位技能提升培训', en: 'Upgrading of skills at work', easy: '把技术学得更好' },
  serves: 'employee',
  summary: {
    zh: '为技能岗位的残疾人提供岗位技能提升培训。',
    en: 'Training for those who work in skilled posts.',
    easy: '做技术工作的人，可以再去学，做得更好。',
  },
  bring: [identityCard, certificateItself, workProof],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, skilledPost.holds).because(...basis),
      amount: inKind(
        { zh: '岗位技能提升培训', en: 'Upgrading of skills', easy: '再学技术' },
        'service',
        'unstated',
      ),
    },
  ],
})
