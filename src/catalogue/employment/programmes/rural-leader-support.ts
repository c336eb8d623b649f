/** 残疾人创业带头人扶持: people; firms and farm businesses are its parts. */
import { all, cite, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { residence } from '../../facts/person.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { ownBusinessProof } from '../bring.ts'

const id = 'rural-leader-support'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.6')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.4')] }

const leader = leftOpen(`${id}.leader`, {
  zh: '属于创业（致富）带头人（规划未写明标准）',
  en: 'Leads others into business (not defined)',
  easy: '自己做得好，还带着别人做',
})

export const ruralLeaderSupport = programme({
  id,
  name: {
    zh: '残疾人创业带头人扶持',
    en: 'Support for people who lead others into business',
    easy: '带着别人干的残疾人，政府帮',
  },
  serves: 'person',
  summary: {
    zh: '扶持残疾人创业带头人（阳江市为农村残疾人），带动更多残疾人就业创业。',
    en: 'People with disabilities (in Yangjiang rural ones) who draw others into work are supported.',
    easy: '自己做生意做得好，还带着别的残疾人做，政府帮一些。',
  },
  bring: [identityCard, certificateItself, ownBusinessProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, residence.is('rural'), leader).because(...yangjiang.basis),
      amount: unsaidSupport,
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, leader).because(...shuozhou.basis),
      amount: unsaidSupport,
    },
  ],
})
