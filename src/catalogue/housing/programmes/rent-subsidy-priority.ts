/** 住房租赁补贴优先发放: the rent subsidy is paid to these households first; how much it is, other rules say. */
import { all, cite, leftOpen, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { residence } from '../../facts/person.ts'
import { first } from '../../giving.ts'
import { inShuozhou, inUnnamedDistrict } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'
import { meetsPublicHousing } from '../terms.ts'

const id = 'rent-subsidy-priority'

const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.4'), cite(shuozhou13, 'annex', 6)] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 5)] }

/** 公共租赁或发放住房租赁补贴: one of the two, and the clause does not say which. */
const ratherThanRental = leftOpen(
  `${id}.rather-than-rental`,
  {
    zh: '本地采用发放租赁补贴（而不是提供公共租赁）的方式',
    en: 'The place pays a rent subsidy rather than providing public rental',
    easy: '您这里给租房的补贴，不是给房子',
  },
  { about: 'household' },
)

const amount = first('优先发放住房租赁补贴', 'The rent subsidy first', '租房的补贴，先发给您家')

export const rentSubsidyPriority = programme({
  id,
  name: {
    zh: '住房租赁补贴优先发放',
    en: 'Priority in the rent subsidy',
    easy: '租房子的补贴，先发给您家',
  },
  serves: 'household',
  summary: {
    zh: '城镇残疾人家庭达到住房保障条件的，租赁补贴先行发放。',
    en: 'Urban households that meet the conditions of public housing receive the rent subsidy first.',
    easy: '城里的残疾人家庭租房子，补贴先发给您家。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...shuozhou,
      eligible: all(disabledPerson, residence.is('urban'), meetsPublicHousing(shuozhou13)).because(
        ...shuozhou.basis,
      ),
      amount,
    },
    {
      ...district,
      eligible: all(
        disabledPerson,
        residence.is('urban'),
        meetsPublicHousing(districtXiaokang),
        ratherThanRental,
      ).because(...district.basis),
      amount,
    },
  ],
})
