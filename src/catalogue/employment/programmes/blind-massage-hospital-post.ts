/** 医疗机构吸纳盲人医疗按摩人员就业执业: hospitals are to take them in, and decide. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { blind, disabledPerson, qualifies } from '../../terms.ts'
import { skillCertificate } from '../bring.ts'
import { massage } from '../facts/work.ts'

const id = 'blind-massage-hospital-post'
const name = {
  zh: '盲人医疗按摩人员到医疗机构就业',
  en: 'Posts in hospitals for blind medical masseurs',
  easy: '做医疗按摩的盲人，可以到医院上班',
}
const basis = [cite(shuozhou13, '3.2.2')]

export const blindMassageHospitalPost = programme({
  id,
  partOf: 'blind-massage-support',
  name,
  serves: 'person',
  summary: {
    zh: '符合条件的盲人医疗按摩人员，可以到医疗机构上岗执业。',
    en: 'Hospitals are to take in blind people qualified in medical massage.',
    easy: '盲人会医疗按摩，医院可以请您上班。',
  },
  bring: [identityCard, certificateItself, skillCertificate],
  variants: [
    {
      ...inShuozhou,
      basis,
      standing: 'supported',
      eligible: all(disabledPerson, blind(shuozhou13), massage.is('medical'), qualifies(id, name)).because(
        ...basis,
      ),
      amount: inKind(
        { zh: '到医疗机构就业执业', en: 'A post in a hospital', easy: '到医院上班' },
        'support',
        'unstated',
      ),
    },
  ],
})
