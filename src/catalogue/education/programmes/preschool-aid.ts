/** 普惠性学前教育资助: money for children in preschools open to all at a moderate fee. */
import { all, cite, leftOpen, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, guardianCard, householdRegister } from '../../bring.ts'
import { stage } from '../../facts/schooling.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledChild } from '../../terms.ts'
import { studentProof } from '../bring.ts'

const id = 'preschool-aid'
const place = { ...inShuozhou, basis: [cite(shuozhou13, '3.3.4')] }

const aid = openRate(
  { id, name: { zh: '学前教育资助标准', en: 'Rate of preschool aid', easy: '上幼儿园补多少钱' } },
  [place],
)

const moderateFee = leftOpen(`${id}.moderate-fee`, {
  zh: '所上的幼儿园属于普惠性学前教育',
  en: 'The kindergarten is one of those open to all at a moderate fee',
  easy: '上的是“普惠”幼儿园',
})

export const preschoolAid = programme({
  id,
  name: { zh: '普惠性学前教育资助', en: 'Preschool aid', easy: '上幼儿园的补助' },
  serves: 'child',
  summary: {
    zh: '残疾儿童接受普惠性学前教育，给予资助。',
    en: 'Children with disabilities in kindergartens open to all receive aid.',
    easy: '残疾孩子上幼儿园，政府补助。',
  },
  bring: [householdRegister, guardianCard, certificateItself, studentProof, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledChild(shuozhou13), stage.is('preschool'), moderateFee).because(...place.basis),
      amount: paid(aid),
    },
  ],
})
