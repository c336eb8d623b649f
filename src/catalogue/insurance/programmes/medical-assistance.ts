/** 医疗救助: help with medical costs that insurance leaves; each plan names its own groups, not all of them with a certificate. */
import { yuan } from '#kernel'
import { all, any, cite, leftOpen, openRate, programme, share } from '#policy'
import { diagnosis, identityCard, incomeProof } from '../../bring.ts'
import { severeMentalDisorder } from '../../facts/health.ts'
import { status as reliefStatus } from '../../facts/relief.ts'
import { inLinhe, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledChild, disabledPerson, hardship, poor, qualifies, severe } from '../../terms.ts'
import { medicalBills } from '../bring.ts'
import { mentalDisorder } from '../facts/health.ts'
import { costsHardAfterInsurance } from '../facts/need.ts'

const id = 'medical-assistance'
const name = { zh: '医疗救助', en: 'Medical assistance', easy: '看病的救助' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.3'), cite(yangjiang14, 'annex', 6)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.1'), cite(shuozhou13, 'box-2', 7)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.6')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 14)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 4)] }

const help = share('unstated', {
  of: {
    zh: '医保支付后的医疗费用（范围和限额由经办部门确定）',
    en: 'medical costs insurance leaves (which of them, and up to what sum, is for the office to say)',
    easy: '报销以后剩下的看病的钱',
  },
  percent: openRate(
    {
      id,
      unit: 'percent',
      name: { zh: '医疗救助比例', en: 'Share borne by medical assistance', easy: '看病的钱救助多少' },
    },
    [yangjiang, shuozhou, zhangdian, district],
  ),
  form: 'reimbursement',
})

/** 对纳入城乡医疗救助范围的残疾人: who is in it, other rules say. */
const inScope = leftOpen(`${id}.in-scope`, {
  zh: '已纳入城乡医疗救助范围',
  en: 'Is among those medical assistance covers',
  easy: '是可以得到看病救助的人',
})

/** Shuozhou names three groups: whom insurance leaves in difficulty, who is covered anyway, and severe disability. */
const groupsOfShuozhou = any(
  all(mentalDisorder.holds, costsHardAfterInsurance.holds, qualifies(id, name)).because(
    cite(shuozhou13, '3.1.1'),
  ),
  all(disabledPerson, inScope).because(cite(shuozhou13, '3.1.1')),
  all(disabledPerson, severe(shuozhou13), qualifies(id, name)).because(cite(shuozhou13, 'box-2', 7)),
)

export const medicalAssistance = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '对规定对象经医保、大病保险支付后的医疗费用给予救助。',
    en: 'Help with medical costs after insurance has paid its part.',
    easy: '看病花钱多，报销以后还有困难，政府再帮一些。',
  },
  bring: [identityCard, diagnosis, medicalBills, incomeProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(
        any(all(disabledChild(yangjiang14), severe(yangjiang14)), severeMentalDisorder.holds),
        qualifies(id, name),
      ).because(...yangjiang.basis),
      amount: help,
    },
    { ...shuozhou, eligible: groupsOfShuozhou, amount: help },
    {
      ...zhangdian,
      eligible: all(disabledPerson, hardship(zhangdian14)).because(...zhangdian.basis),
      amount: help,
    },
    {
      ...district,
      eligible: all(mentalDisorder.holds, poor(districtXiaokang)).because(...district.basis),
      amount: help,
    },
    {
      ...fictional,
      eligible: all(disabledPerson, reliefStatus.is('dibao')).because(...fictional.basis),
      amount: share('year', {
        of: {
          zh: '住院费用经医保报销后个人负担的部分',
          en: 'what insurance leaves of the costs of a stay in hospital',
          easy: '住院报销以后，剩下要自己出的钱',
        },
        percent: 70,
        cap: yuan(20_000),
        form: 'reimbursement',
      }),
    },
  ],
})
