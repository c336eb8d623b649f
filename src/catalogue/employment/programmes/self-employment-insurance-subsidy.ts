/** 自主创业、灵活就业社会保险补贴. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { workProof } from '../bring.ts'
import { onOwnAccount, ownBusiness } from '../groups.ts'

const id = 'self-employment-insurance-subsidy'
const name = {
  zh: '自主创业、灵活就业社会保险补贴',
  en: 'Social-insurance subsidy for the self-employed',
  easy: '自己做生意，社会保险有补贴',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 14), cite(yangjiang14, '3.2.1')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.4')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.2')] }

const subsidy = openRate(
  {
    id,
    name: { zh: '社会保险补贴标准', en: 'Rate of the social-insurance subsidy', easy: '社会保险补多少钱' },
  },
  [yangjiang, shuozhou, zhangdian],
)

export const selfEmploymentInsuranceSubsidy = programme({
  id,
  partOf: 'self-employment-subsidy',
  name,
  serves: 'person',
  summary: {
    zh: '残疾人自主创业、灵活就业并缴纳社会保险，给予补贴。',
    en: 'Money towards the insurance of people who work on their own account.',
    easy: '自己做生意、打零工，交了社会保险，政府补一些。',
  },
  bring: [identityCard, certificateItself, workProof, accountBook],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, ownBusiness, qualifies(id, name)).because(...yangjiang.basis),
      amount: paid(subsidy),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, onOwnAccount, qualifies(id, name)).because(...shuozhou.basis),
      amount: paid(subsidy),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, onOwnAccount).because(...zhangdian.basis),
      amount: paid(subsidy),
    },
  ],
})
