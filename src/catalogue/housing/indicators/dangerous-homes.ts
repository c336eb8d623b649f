/** 农村贫困残疾人家庭存量危房改造率: indicator 7 of Shuozhou's plan. */
import { day } from '#kernel'
import { all, any, attained, cite } from '#policy'
import { residence } from '../../facts/person.ts'
import { shuozhou } from '../../places.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, poor } from '../../terms.ts'
import { dangerousHome, dangerousHomeRenovated } from '../facts/housing.ts'

const row = cite(shuozhou13, 'box-1', 7)

export const dangerousHomesRenovated = attained({
  id: 'dangerous-homes-renovated',
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
    zh: '农村贫困残疾人家庭存量危房改造率',
    en: 'Share of dangerous homes of the rural poor that are renovated',
    easy: '农村贫困残疾人家的危房，有多少修好了',
  },
  of: {
    id: 'dangerous-homes-renovated',
    name: {
      zh: '农村户口、持有效残疾人证、家庭贫困（标准由当地确定）、住房是或曾是农村危房的人；按人统计，不按户',
      en: 'rural holders of a valid certificate, poor (the place draws the line), whose home is or was dangerous; people are counted, not homes',
      easy: '农村户口，有残疾人证，家里穷，房子是危房的人（数人，不数家）',
    },
    has: {
      zh: '其中危房已改造的人',
      en: 'of these, people whose dangerous home was renovated',
      easy: '其中，危房修好了的人',
    },
    lacks: { zh: '住房为危房，尚未改造', en: 'the home is dangerous, not renovated', easy: '危房还没有修' },
    variants: [
      {
        in: shuozhou,
        from: day('2016-01-01'),
        basis: [row],
        eligible: all(
          disabledPerson,
          residence.is('rural'),
          poor(shuozhou13),
          any(dangerousHomeRenovated.holds, dangerousHome.is('rural')),
        ).because(row),
        having: dangerousHomeRenovated.holds.because(row),
      },
    ],
  },
})
