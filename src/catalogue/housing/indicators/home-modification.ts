/** Homes made accessible: indicator 11 of Yangjiang's plan; 9 of Linhe's counts only households in hardship, so it is another share. */
import { day } from '#kernel'
import { all, any, attained, cite } from '#policy'
import { linhe, yangjiang } from '../../places.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, hardship } from '../../terms.ts'
import { homeModified } from '../facts/housing.ts'
import { needsHomeModification } from '../facts/need.ts'

const ofYangjiang = cite(yangjiang14, 'box-1', 11)
const ofLinhe = cite(linhe14, 'box-1', 9)

/** A home that has been changed needed it, though nobody would state the need now. */
const needsOrHas = any(homeModified.holds, needsHomeModification.holds)

const words = {
  has: {
    zh: '其中家庭已完成无障碍改造的人',
    en: 'of these, people whose home has been made accessible',
    easy: '其中，家里已经改好的人',
  },
  lacks: {
    zh: '有无障碍改造需求，尚未改造',
    en: 'the home needs changes, not made yet',
    easy: '家里要改，还没有改',
  },
} as const

export const homeModificationShare = attained({
  id: 'home-modification-share',
  rows: [
    {
      in: yangjiang,
      because: ofYangjiang,
      kind: 'expected',
      target: { comparator: '=', value: '100' },
      by: 2025,
    },
  ],
  name: {
    zh: '残疾人家庭无障碍改造率',
    en: 'Share of homes made accessible, of those that need it',
    easy: '要改造的残疾人家，有多少改好了',
  },
  of: {
    id: 'home-modification-share',
    name: {
      zh: '持有效残疾人证、家庭有无障碍改造需求（或已改造）的人；按人统计，不按户',
      en: 'holders of a valid certificate whose home needs changes or has been changed; people are counted, not homes',
      easy: '有残疾人证，家里要改造的人（数人，不数家）',
    },
    ...words,
    variants: [
      {
        in: yangjiang,
        from: day('2020-01-01'),
        basis: [ofYangjiang],
        eligible: all(disabledPerson, needsOrHas).because(ofYangjiang),
        having: homeModified.holds.because(ofYangjiang),
      },
    ],
  },
})

export const hardshipHomeModificationShare = attained({
  id: 'hardship-home-modification-share',
  rows: [{ in: linhe, because: ofLinhe, kind: 'expected', target: { everybody: true }, by: 2025 }],
  name: {
    zh: '困难残疾人家庭无障碍改造率',
    en: 'Share of homes of people in hardship made accessible, of those that need it',
    easy: '困难的残疾人家要改造，有多少改好了',
  },
  of: {
    id: 'hardship-home-modification-share',
    name: {
      zh: '持有效残疾人证、生活困难（标准由当地确定）、家庭有无障碍改造需求（或已改造）的人；按人统计，不按户',
      en: 'holders of a valid certificate in hardship (the place draws the line) whose home needs changes or has been changed; people are counted, not homes',
      easy: '有残疾人证，生活困难，家里要改造的人（数人，不数家）',
    },
    ...words,
    variants: [
      {
        in: linhe,
        from: day('2021-01-01'),
        basis: [ofLinhe],
        eligible: all(disabledPerson, hardship(linhe14), needsOrHas).because(ofLinhe),
        having: homeModified.holds.because(ofLinhe),
      },
    ],
  },
})
