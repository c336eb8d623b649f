/** 残疾人集中就业单位税费优惠: buying from them first, and accessibility, are parts. */
import { cite, inKind, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { recognition } from '../bring.ts'
import { concentrated } from '../facts/employer.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.3'), cite(shuozhou13, 'annex', 10)] }

export const concentratedEmploymentSupport = programme({
  id: 'concentrated-employment-support',
  name: {
    zh: '残疾人集中就业单位税费优惠',
    en: 'Lower taxes and fees for concentrated-employment units',
    easy: '集中请残疾人的单位，少交税',
  },
  serves: 'employer',
  summary: {
    zh: '残疾人集中就业单位享受税费优惠。',
    en: 'Units that employ people with disabilities together pay lower taxes and fees.',
    easy: '单位里有很多残疾人上班，税和费可以少交。',
  },
  bring: [businessLicence, staffList, recognition],
  variants: [
    {
      ...yangjiang,
      eligible: concentrated.holds.because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '税费优惠（税种和幅度未写明）',
          en: 'Lower taxes and fees (not said which, nor by how much)',
          easy: '税和费少交（少多少还没有写）',
        },
        'relief',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: concentrated.holds.because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '税收优惠；城市建设与公用事业收费参照社会福利机构优惠（幅度未写明）',
          en: 'Lower taxes; fees of construction and utilities as for welfare institutions (not said by how much)',
          easy: '税少交，建房、水电这些费用也少交',
        },
        'relief',
        'unstated',
      ),
    },
  ],
})
