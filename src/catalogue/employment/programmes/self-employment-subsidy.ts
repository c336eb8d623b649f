/** 自主就业创业扶持: premises, money to start, credit; insurance, equipment, training and taxes are its parts. */
import { yuan } from '#kernel'
import { all, cite, inKind, once, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { workState } from '../../facts/work.ts'
import { inLinhe, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { ownBusinessProof } from '../bring.ts'
import { worksOnline } from '../facts/work.ts'
import { onOwnAccount, ownBusiness } from '../groups.ts'

const id = 'self-employment-subsidy'
const name = { zh: '自主就业创业扶持', en: 'Help for the self-employed', easy: '自己做生意，政府帮' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 14)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.4')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.2')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 10)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.3.4')] }

const premises = openRate(
  { id, name: { zh: '经营场地补贴标准', en: 'Subsidy for business premises', easy: '做生意的场地补多少钱' } },
  [yangjiang],
)

/** 特殊资金扶持. */
const specialFund = openRate(
  {
    id: 'online-business-fund',
    name: {
      zh: '网络就业创业特殊资金扶持标准',
      en: 'Special funds for online work and business',
      easy: '在网上做生意，给多少钱',
    },
  },
  [district],
)

export const selfEmploymentSubsidy = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '扶持残疾人自主创业、灵活就业，在经营场地、资金等方面给予帮助。',
    en: 'Help with premises and money for people who work on their own account.',
    easy: '自己做生意、打零工，政府在场地、本钱上帮一些。',
  },
  bring: [identityCard, certificateItself, ownBusinessProof, accountBook],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, ownBusiness, qualifies(id, name)).because(...yangjiang.basis),
      amount: paid(premises),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, onOwnAccount, qualifies(id, name)).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '帮助安排经营场所、提供启动资金支持（标准未写明）',
          en: 'Premises and money to start (not said how much)',
          easy: '帮您找做生意的地方，给一些本钱',
        },
        'support',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, onOwnAccount).because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '经营场地、设施设备、金融信贷等方面的扶持（标准未写明）',
          en: 'Help with premises, equipment and credit (not said how much)',
          easy: '场地、设备、贷款上的帮助',
        },
        'support',
        'unstated',
      ),
    },
    {
      ...district,
      eligible: all(disabledPerson, worksOnline.holds).because(...district.basis),
      amount: paid(specialFund),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, workState.is('self-employed')).because(...fictional.basis),
      amount: once(yuan(5000)),
    },
  ],
})
