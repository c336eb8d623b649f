/** 残疾人基本康复服务覆盖率: indicator 9 of Yangjiang's plan, 8 of Shuozhou's, 7 of Linhe's. */
import { day } from '#kernel'
import { all, any, attained, type Citation, cite, type GroupVariant } from '#policy'
import { needsRehabilitation } from '../../facts/health.ts'
import { linhe, shuozhou, yangjiang } from '../../places.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { basicRehabilitationReceived } from '../facts/received.ts'

const ofYangjiang = cite(yangjiang14, 'box-1', 9)
const ofShuozhou = cite(shuozhou13, 'box-1', 8)
const ofLinhe = cite(linhe14, 'box-1', 7)

/** A need that has been met was one, even if nobody would state it now. */
const served = (
  place: Pick<GroupVariant, 'in'>,
  since: `${number}-${number}-${number}`,
  row: Citation,
): GroupVariant => ({
  ...place,
  from: day(since),
  basis: [row],
  eligible: all(disabledPerson, any(needsRehabilitation.holds, basicRehabilitationReceived.holds)).because(
    row,
  ),
  having: basicRehabilitationReceived.holds.because(row),
})

export const rehabilitationCoverage = attained({
  id: 'rehabilitation-coverage',
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
      kind: 'binding',
      base: { year: 2020, value: '88' },
      target: { comparator: '>=', value: '95' },
      by: 2025,
    },
  ],
  name: {
    zh: '残疾人基本康复服务覆盖率',
    en: 'Coverage of basic rehabilitation',
    easy: '要做康复的人，有多少做了',
  },
  of: {
    id: 'rehabilitation-coverage',
    name: {
      zh: '持有效残疾人证、经评估有康复需求（或本年度已接受基本康复服务）的人',
      en: 'holders of a valid certificate with an assessed need of rehabilitation, or served this year',
      easy: '有残疾人证，需要康复的人',
    },
    has: {
      zh: '其中本年度已接受基本康复服务的人',
      en: 'of these, people served this year',
      easy: '其中，今年做过康复的人',
    },
    lacks: {
      zh: '有康复需求，本年度尚未接受服务',
      en: 'needs rehabilitation, not served this year',
      easy: '要做康复，今年还没有做',
    },
    variants: [
      served({ in: yangjiang }, '2020-01-01', ofYangjiang),
      served({ in: shuozhou }, '2016-01-01', ofShuozhou),
      served({ in: linhe }, '2021-01-01', ofLinhe),
    ],
  },
})
