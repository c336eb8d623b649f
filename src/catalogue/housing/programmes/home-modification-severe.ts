/** 贫困重度残疾人家庭无障碍改造: what Shuozhou carries out for the poor and severely disabled, wherever they live. */
import { all, cite, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, poor, severe } from '../../terms.ts'

const basis = [cite(shuozhou13, '3.3.7')]

/** Apart from the subsidy, which only able places give and to the poor of any grade. */
export const homeModificationSevere = programme({
  id: 'home-modification-severe',
  partOf: 'home-modification-subsidy',
  name: {
    zh: '贫困重度残疾人家庭无障碍改造',
    en: 'Changes to the homes of the poor and severely disabled',
    easy: '残疾重、家里穷，帮您改家里',
  },
  serves: 'household',
  summary: {
    zh: '家庭贫困、有重度残疾人的，由政府对住房进行无障碍改造。',
    en: 'Homes of poor households with a severely disabled member are made accessible.',
    easy: '残疾重，家里又穷。政府把家里改得好用。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, poor(shuozhou13), severe(shuozhou13)).because(...basis),
      amount: service('家庭无障碍改造', 'Changes to the home', '把家里改得好用'),
    },
  ],
})
