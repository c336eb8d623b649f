/** 残疾人辅助器具适配率: indicator 10 of Yangjiang's plan, 9 of Shuozhou's, 8 of Linhe's. */
import { day } from '#kernel'
import { all, attained, type Citation, cite, type GroupVariant } from '#policy'
import { linhe, shuozhou, yangjiang } from '../../places.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { deviceFitting } from '../facts/fitting.ts'

const ofYangjiang = cite(yangjiang14, 'box-1', 10)
const ofShuozhou = cite(shuozhou13, 'box-1', 9)
const ofLinhe = cite(linhe14, 'box-1', 8)

const fitted = (
  place: Pick<GroupVariant, 'in'>,
  since: `${number}-${number}-${number}`,
  row: Citation,
): GroupVariant => ({
  ...place,
  from: day(since),
  basis: [row],
  eligible: all(disabledPerson, deviceFitting.oneOf('fitted', 'waiting')).because(row),
  having: deviceFitting.is('fitted').because(row),
})

export const deviceFittingShare = attained({
  id: 'device-fitting-share',
  rows: [
    {
      in: yangjiang,
      because: ofYangjiang,
      kind: 'expected',
      base: { year: 2020, value: '99' },
      target: { comparator: '=', value: '100' },
      by: 2025,
    },
    {
      in: shuozhou,
      because: ofShuozhou,
      kind: 'binding',
      target: { comparator: '=', value: '80' },
      by: 2020,
    },
    {
      in: linhe,
      because: ofLinhe,
      kind: 'expected',
      base: { year: 2020, value: '94' },
      target: { comparator: '=', value: '98' },
      by: 2025,
    },
  ],
  name: {
    zh: '残疾人辅助器具适配率',
    en: 'Share of those who need assistive devices who have them',
    easy: '要用辅具的人，有多少配好了',
  },
  of: {
    id: 'device-fitting-share',
    name: {
      zh: '持有效残疾人证、经评估有辅助器具需求的人',
      en: 'holders of a valid certificate with an assessed need of assistive devices',
      easy: '有残疾人证，要用辅具的人',
    },
    has: {
      zh: '其中已适配辅助器具的人',
      en: 'of these, people whose devices are fitted',
      easy: '其中，辅具配好的人',
    },
    lacks: {
      zh: '有辅助器具需求，尚未适配',
      en: 'needs assistive devices, not fitted',
      easy: '要用辅具，还没有配',
    },
    variants: [
      fitted({ in: yangjiang }, '2020-01-01', ofYangjiang),
      fitted({ in: shuozhou }, '2016-01-01', ofShuozhou),
      fitted({ in: linhe }, '2021-01-01', ofLinhe),
    ],
  },
})
