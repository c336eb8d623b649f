/** 自主创业、灵活就业税费减免. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { ownBusinessProof } from '../bring.ts'
import { onOwnAccount } from '../groups.ts'

const id = 'self-employment-tax-relief'
const name = {
  zh: '自主创业、灵活就业税费减免',
  en: 'Lower taxes and fees for the self-employed',
  easy: '自己做生意，少交税',
}
const basis = [cite(shuozhou13, '3.2.4')]

export const selfEmploymentTaxRelief = programme({
  id,
  partOf: 'self-employment-subsidy',
  name,
  serves: 'person',
  summary: {
    zh: '残疾人自主创业、灵活就业，符合条件的可以减免税费。',
    en: 'Taxes and fees are lower for people on their own account who meet the conditions.',
    easy: '自己做生意、打零工，税和费可以少交，或者不交。',
  },
  bring: [identityCard, certificateItself, ownBusinessProof],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, onOwnAccount, qualifies(id, name)).because(...basis),
      amount: inKind(
        {
          zh: '按规定减免税费（税种和幅度另行规定）',
          en: 'Lower taxes and fees (which, and by how much, is laid down elsewhere)',
          easy: '税和费少交（少多少，另外定）',
        },
        'relief',
        'unstated',
      ),
    },
  ],
})
