/** 肢体残疾人机动轮椅车燃油补贴: fuel for motorised wheelchair vehicles. */
import { yuan } from '#kernel'
import { all, cite, openRate, paid, perYear, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { categories } from '../../facts/certificate.ts'
import { inLinhe, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { vehicleProof } from '../bring.ts'
import { motorWheelchair } from '../facts/registration.ts'

const id = 'fuel-subsidy'
const name = {
  zh: '残疾人机动轮椅车燃油补贴',
  en: 'Fuel subsidy for motorised wheelchair vehicles',
  easy: '轮椅车加油的补贴',
}
const place = {
  ...inYangjiang,
  basis: [
    cite(yangjiang14, 'box-2', 8),
    cite(yangjiang14, 'annex', 9),
    cite(yangjiang14, '3.1.2'),
    cite(yangjiang14, '1.1'),
  ],
}
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.5')] }

/** 1.1 gives a total of past years and the number of payments, not a rate. */
const subsidy = openRate(
  { id, name: { zh: '机动轮椅车燃油补贴标准', en: 'Rate of the fuel subsidy', easy: '加油补多少钱' } },
  [place],
)

export const fuelSubsidy = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '为有残疾人机动轮椅车的肢体残疾人发放燃油补贴。',
    en: 'Money for fuel to persons with a physical disability who have such a vehicle.',
    easy: '手脚不方便、有烧油的轮椅车，政府补加油的钱。',
  },
  bring: [identityCard, certificateItself, vehicleProof, accountBook],
  variants: [
    {
      ...place,
      eligible: all(
        disabledPerson,
        categories.has('physical'),
        motorWheelchair.holds,
        qualifies(id, name),
      ).because(...place.basis),
      amount: paid(subsidy),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, categories.has('physical'), motorWheelchair.holds).because(
        ...fictional.basis,
      ),
      amount: perYear(yuan(260)),
    },
  ],
})
