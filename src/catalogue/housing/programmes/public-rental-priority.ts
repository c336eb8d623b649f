/** 公租房等保障性住房优先: households of persons with disabilities come first for public rental housing. */
import { all, cite, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { residence } from '../../facts/person.ts'
import { status as reliefStatus } from '../../facts/relief.ts'
import { first } from '../../giving.ts'
import { inLinhe, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { meetsPublicHousing } from '../terms.ts'

const id = 'public-rental-priority'
const name = {
  zh: '保障性住房优先安排',
  en: 'Priority in public housing',
  easy: '租公家的房子，排在前面',
}

const meetsConditions = qualifies(id, name, 'household')

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.5')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.4'), cite(shuozhou13, 'annex', 6)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.7')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 5)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-4', 3)] }

export const publicRentalPriority = programme({
  id,
  name,
  serves: 'household',
  summary: {
    zh: '残疾人家庭达到住房保障条件的，申请公租房等保障性住房排在前面。',
    en: 'Households that qualify for public housing are served first.',
    easy: '家里有残疾人，租公家的房子可以排在前面。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, meetsConditions).because(...yangjiang.basis),
      amount: first('优先安排公共租赁住房', 'Public rental housing first', '公家的房子先租给您家'),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, residence.is('urban'), meetsPublicHousing(shuozhou13)).because(
        ...shuozhou.basis,
      ),
      amount: first('优先轮候、优先选房', 'First in the queue and in choosing', '排队排在前面，先选房子'),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, meetsConditions).because(...zhangdian.basis),
      amount: first(
        '优先轮候、优先选房，优先安排各类保障性住房',
        'First in the queue, in choosing, and for every kind of public housing',
        '排队排在前面，先选房子',
      ),
    },
    {
      ...district,
      eligible: all(disabledPerson, residence.is('urban'), meetsPublicHousing(districtXiaokang)).because(
        ...district.basis,
      ),
      amount: first(
        '优先提供公共租赁住房，或者发放住房租赁补贴（二者之一，由区确定）',
        'Public rental housing first, or a rent subsidy (the district decides which)',
        '先给公租房，或者给租房的补贴',
      ),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, reliefStatus.oneOf('dibao', 'dibao-edge')).because(...fictional.basis),
      amount: first('优先安排公租房', 'Public rental housing first', '公租房先租给您家'),
    },
  ],
})
