/** 农村（低收入、贫困）残疾人帮扶: help for rural people of low income; registration and shares in assets are its parts. */
import { all, any, cite, inKind, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { relapseMonitored, unstablyOutOfPoverty } from '../../facts/income.ts'
import { residence } from '../../facts/person.ts'
import { inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, lowIncome, poor } from '../../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.1'), cite(yangjiang14, 'annex', 11)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.1'), cite(shuozhou13, 'annex', 8)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.1')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 11)] }

const rural = residence.is('rural')

const help = inKind(
  { zh: '帮扶措施（由当地确定）', en: 'Help, which the place decides', easy: '有人来帮（怎么帮，由当地定）' },
  'support',
  'unstated',
)

export const povertyReliefHelp = programme({
  id: 'poverty-relief-help',
  name: {
    zh: '农村残疾人帮扶',
    en: 'Help for rural persons with disabilities in poverty',
    easy: '农村困难的残疾人，有人来帮',
  },
  serves: 'household',
  summary: {
    zh: '对农村低收入、贫困或有返贫风险的残疾人家庭给予帮扶。',
    en: 'Help for rural households that are poor, of low income, or may fall back into poverty.',
    easy: '农村残疾人家里收入低、有困难，政府和村里来帮。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(
        disabledPerson,
        rural,
        any(
          lowIncome(yangjiang14).because(cite(yangjiang14, '3.1.1')),
          unstablyOutOfPoverty.holds.because(cite(yangjiang14, 'annex', 11)),
        ),
      ).because(...yangjiang.basis),
      amount: help,
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, rural, poor(shuozhou13)).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '至少参加一个增收项目（养殖、种植、设施农业等）',
          en: 'A place in at least one project that brings income: animals, crops, greenhouses',
          easy: '参加一个能挣钱的项目，像养殖、种地',
        },
        'support',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, any(relapseMonitored.holds, all(rural, lowIncome(zhangdian14)))).because(
        ...zhangdian.basis,
      ),
      amount: help,
    },
    {
      ...district,
      eligible: all(disabledPerson, rural, poor(districtXiaokang)).because(...district.basis),
      amount: inKind(
        {
          zh: '各项扶困措施优先扶持',
          en: 'First in every measure against poverty',
          easy: '有什么帮助，先帮您',
        },
        'priority',
        'unstated',
      ),
    },
  ],
})
