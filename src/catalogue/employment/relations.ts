/** How programmes of work and business bear on others. */
import { asLimit, cite, openRate, type Relation, relation } from '#policy'
import { workingSince } from '../facts/work.ts'
import { linhe } from '../places.ts'
import { inYangjiang, inZhangdian } from '../scopes.ts'
import { linhe14 } from '../sources/linhe14.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'
import { zhangdian14 } from '../sources/zhangdian14.ts'

const yangjiangSays = [cite(yangjiang14, '3.2.1'), cite(yangjiang14, 'annex', 18)] as const
const zhangdianSays = [cite(zhangdian14, '2.3.1')] as const

/** For how long: the real plans do not say, so an office does. */
const months = asLimit(
  openRate(
    {
      id: 'benefit-taper.months',
      unit: 'count',
      name: {
        zh: '就业后低保渐退期限（月）',
        en: 'Months for which dibao goes on after work begins',
        easy: '上班以后，低保还发几个月',
      },
    },
    [
      { ...inYangjiang, basis: yangjiangSays },
      { ...inZhangdian, basis: zhangdianSays },
    ],
  ),
)
const yangjiang = { ...inYangjiang, because: yangjiangSays, months } as const
const zhangdian = { ...inZhangdian, because: zhangdianSays, months } as const

/** Fictional: six months. */
const fictional = { in: linhe, because: [cite(linhe14, 'box-5', 6)], months: 6 } as const

const tapers = (dibao: string, where: Pick<Relation, 'in' | 'from' | 'to' | 'because' | 'months'>) =>
  relation({
    kind: 'tapers',
    of: 'benefit-taper',
    with: dibao,
    since: workingSince,
    ...where,
    words: {
      zh: '就业后低保逐步退出',
      en: 'Dibao goes on for a time after work begins',
      easy: '上班以后，低保不会马上停',
    },
  })

export const employmentRelations: readonly Relation[] = [yangjiang, zhangdian, fictional].flatMap((where) => [
  tapers('dibao-household', where),
  tapers('dibao-single-person', where),
])
