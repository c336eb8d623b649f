/** 网络就业创业设施设备和网络资费补助: people are encouraged to work online; the money itself is stated firmly. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'
import { workProof } from '../bring.ts'
import { worksOnline } from '../facts/work.ts'

const id = 'network-equipment-aid'
const place = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.4')] }

const aid = openRate(
  {
    id,
    name: {
      zh: '设施设备和网络资费补助标准',
      en: 'Rate of the aid for equipment and internet fees',
      easy: '设备和网费补多少钱',
    },
  },
  [place],
)

export const networkEquipmentAid = programme({
  id,
  name: {
    zh: '网络就业创业设施设备和网络资费补助',
    en: 'Aid for equipment and internet fees of online work',
    easy: '在网上工作，设备和网费有补助',
  },
  serves: 'person',
  summary: {
    zh: '残疾人利用网络就业创业，补助设施设备和网络资费。',
    en: 'Money for the equipment and internet fees of people who work or trade online.',
    easy: '在网上工作、开网店，买设备和交网费，政府补一些。',
  },
  bring: [identityCard, certificateItself, workProof, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, worksOnline.holds).because(...place.basis),
      amount: paid(aid),
    },
  ],
})
