/** 危房改造优先: whose dangerous home is renovated first; special care for those without means is a part of its own. */
import { yuan } from '#kernel'
import { all, any, cite, once, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { residence } from '../../facts/person.ts'
import { status as reliefStatus } from '../../facts/relief.ts'
import { first, help } from '../../giving.ts'
import { inLinhe, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, lowIncome, poor } from '../../terms.ts'
import { dangerousHomeReport } from '../bring.ts'
import { dangerousHome } from '../facts/housing.ts'
import { economicHardship, lowIncomeGroup } from '../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.5')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.4'), cite(shuozhou13, 'annex', 6)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.7')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 5)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-4', 4), cite(linhe14, 'annex', 16)] }

const ruralDangerousHome = dangerousHome.is('rural')

const renovatedFirst = first(
  '优先安排农村危房改造',
  'The rural home is among the first to be renovated',
  '农村的危房，先给您家修',
)

export const dangerousHousingAid = programme({
  id: 'dangerous-housing-aid',
  name: {
    zh: '残疾人家庭危房改造',
    en: 'Renovation of dangerous homes',
    easy: '房子危险，帮您家修',
  },
  serves: 'household',
  summary: {
    zh: '困难残疾人家庭的危房，优先改造。',
    en: 'Dangerous homes of households with little means are renovated first.',
    easy: '家里的房子危险，又没有钱。政府先帮您家修。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof, dangerousHomeReport],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, ruralDangerousHome, lowIncome(yangjiang14)).because(...yangjiang.basis),
      amount: renovatedFirst,
    },
    {
      ...shuozhou,
      // The body puts those in economic hardship first; the annex has the homes of the rural poor finished by 2020.
      eligible: all(
        disabledPerson,
        ruralDangerousHome,
        any(
          economicHardship(shuozhou13).because(cite(shuozhou13, '3.1.4')),
          all(residence.is('rural'), poor(shuozhou13)).because(...shuozhou.basis),
        ),
      ).because(...shuozhou.basis),
      amount: first(
        '农村危房改造同等条件下优先安排，农村贫困残疾人家庭存量危房到2020年改造完',
        'Renovated first under equal conditions; homes of the rural poor by 2020',
        '农村的危房，别的都一样时先给您家修',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, ruralDangerousHome, lowIncomeGroup).because(...zhangdian.basis),
      amount: renovatedFirst,
    },
    {
      ...district,
      // The only clause that does not say rural.
      eligible: all(disabledPerson, dangerousHome.oneOf('rural', 'urban'), poor(districtXiaokang)).because(
        ...district.basis,
      ),
      amount: help(
        '危房改造（资金标准未写明），2020年完成',
        'Renovation (the money is not stated), finished in 2020',
        '帮您家修房子，2020年修完',
      ),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, ruralDangerousHome, reliefStatus.is('dibao')).because(...fictional.basis),
      amount: once(yuan(20_000)),
    },
  ],
})
