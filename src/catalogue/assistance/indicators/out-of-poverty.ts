/** 农村建档立卡贫困残疾人脱贫率: indicator 6 of Shuozhou's plan. */
import { day } from '#kernel'
import { all, attained, cite } from '#policy'
import { registeredPoor } from '../../facts/income.ts'
import { residence } from '../../facts/person.ts'
import { shuozhou } from '../../places.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'
import { outOfPoverty } from '../facts/poverty.ts'

const row = cite(shuozhou13, 'box-1', 6)

export const outOfPovertyShare = attained({
  id: 'out-of-poverty-share',
  rows: [
    {
      in: shuozhou,
      because: row,
      kind: 'binding',
      target: { comparator: '=', value: '100' },
      by: 2020,
    },
  ],
  name: {
    zh: '农村建档立卡贫困残疾人脱贫率',
    en: 'Share of the registered rural poor with disabilities who are out of poverty',
    easy: '农村建档立卡的残疾人，有多少脱贫了',
  },
  of: {
    id: 'out-of-poverty-share',
    name: {
      zh: '农村户口、持有效残疾人证、家庭建档立卡的人（含已脱贫）',
      en: 'rural holders of a valid certificate whose household is on the register of the poor, also those out of poverty',
      easy: '农村户口，有残疾人证，家里建档立卡的人',
    },
    has: {
      zh: '其中已按程序认定脱贫的人',
      en: 'of these, people found to be out of poverty',
      easy: '其中，已经脱贫的人',
    },
    lacks: { zh: '建档立卡，尚未脱贫', en: 'on the register, not out of poverty', easy: '还没有脱贫' },
    variants: [
      {
        in: shuozhou,
        from: day('2016-01-01'),
        basis: [row],
        eligible: all(disabledPerson, residence.is('rural'), registeredPoor.holds).because(row),
        having: outOfPoverty.holds.because(row),
      },
    ],
  },
})
