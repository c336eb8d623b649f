/** 扶贫资产折股量化: shares in assets bought with public money; the text says they may be given, and to poor households first. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, poor } from '../../terms.ts'

const basis = [cite(shuozhou13, '3.2.1')]

export const povertyAssetShares = programme({
  id: 'poverty-asset-shares',
  partOf: 'poverty-relief-help',
  name: {
    zh: '扶贫资产折股优先配置',
    en: 'First call on shares in public assets',
    easy: '先分到村里项目的股份',
  },
  serves: 'household',
  summary: {
    zh: '用财政专项资金办成的项目可以折成股份，贫困残疾人家庭优先分得。',
    en: 'Shares in assets bought with public money may go first to poor households.',
    easy: '政府出钱办的项目，可以先给困难残疾人家分一份。',
  },
  bring: [identityCard, householdRegister, certificateItself],
  variants: [
    {
      ...inShuozhou,
      basis,
      standing: 'supported',
      eligible: all(disabledPerson, poor(shuozhou13)).because(...basis),
      amount: inKind(
        {
          zh: '优先配置折股量化的资产',
          en: 'Shares in assets, before others',
          easy: '先分到股份',
        },
        'priority',
        'unstated',
      ),
    },
  ],
})
