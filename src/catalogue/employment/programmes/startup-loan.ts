/** 创业担保贷款和配套金融服务. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { ownBusinessProof } from '../bring.ts'

const id = 'startup-loan'
const name = {
  zh: '创业担保贷款和金融服务',
  en: 'Guaranteed loan for a business',
  easy: '做生意可以借钱',
}
const basis = [cite(shuozhou13, '3.2.4')]

export const startupLoan = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '对符合条件的残疾人提供创业担保贷款支持和配套金融服务。',
    en: 'Guaranteed loans and financial services for people who start a business.',
    easy: '想做生意没有本钱，可以向银行借，政府帮您担保。',
  },
  bring: [identityCard, certificateItself, ownBusinessProof],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, qualifies(id, name)).because(...basis),
      amount: inKind(
        {
          zh: '创业担保贷款支持和配套金融服务（额度、期限、贴息未写明）',
          en: 'A guaranteed loan and financial services (sum, term and interest not stated)',
          easy: '帮您借到做生意的钱（借多少还没有写）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
