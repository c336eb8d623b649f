/** “五个一”文化进家庭: a book, a film, a park, an exhibition and a community event; only Shuozhou says every year. */
import { all, any, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, poor, severe } from '../../terms.ts'

const id = 'culture-five-ones'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.7')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'box-4', 6), cite(shuozhou13, 'annex', 21)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.3')] }

const two = [poor(shuozhou13), severe(shuozhou13)] as const

const poorSevere = leftOpen(
  `${id}.group`,
  {
    zh: '属于贫困、重度残疾人家庭（原文未写明须同时具备还是具备其一）',
    en: 'Of a poor, severely disabled person’s household (not said whether both or either)',
    easy: '家里贫困、残疾重（不知道是一样就行，还是两样都要）',
  },
  { readings: [all(...two), any(...two)] },
)

/** 3.3.7 names no household; by 2020 about three in five were reached (1.1), so not every one is. */
const household = leftOpen(
  `${id}.household`,
  {
    zh: '属于“五个一”文化活动进家庭的对象（规划未写明）',
    en: 'Is among the households the five activities are for (not said which)',
    easy: '您家选上了',
  },
  { about: 'household' },
)

export const cultureFiveOnes = programme({
  id,
  name: { zh: '“五个一”文化进家庭', en: 'Five cultural outings', easy: '看书、看电影、逛公园' },
  serves: 'household',
  summary: {
    zh: '帮助残疾人家庭读书、看电影、游园、看展览、参加文化活动，各一次。',
    en: 'Help to read a book, see a film, visit a park and an exhibition, and join an event.',
    easy: '帮残疾人看一本书、看一次电影、逛一次公园、看一次展览、参加一次活动。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, household).because(...yangjiang.basis),
      amount: inKind(
        { zh: '“五个一”文化活动进家庭', en: 'The five activities', easy: '五样文化活动' },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, poorSevere).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '读书、看电影、游园、看展览、参加社区文化活动，每年各一次',
          en: 'Every year a book, a film, a park, an exhibition and a community event',
          easy: '每年一本书、一次电影、一次公园、一次展览、一次活动',
        },
        'service',
        'year',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, severe(zhangdian14)).because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '读书、看电影、游园、看展览、参加文化活动，各一次',
          en: 'A book, a film, a park, an exhibition and a cultural event',
          easy: '一本书、一次电影、一次公园、一次展览、一次活动',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
