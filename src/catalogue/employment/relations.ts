/** How programmes of work and business bear on others. */
import { cite, type Relation, relation } from '#policy'
import { workingSince } from '../facts/work.ts'
import { linhe, yangjiang, zhangdian } from '../places.ts'
import { linhe14 } from '../sources/linhe14.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'
import { zhangdian14 } from '../sources/zhangdian14.ts'

const inYangjiang = {
  in: yangjiang,
  because: [cite(yangjiang14, '3.2.1'), cite(yangjiang14, 'annex', 18)],
} as const
const inZhangdian = { in: zhangdian, because: [cite(zhangdian14, '2.3.1')] } as const

/** Fictional: six months. For how long, the real plans do not say. */
const inLinhe = { in: linhe, because: [cite(linhe14, 'box-5', 6)], months: 6 } as const

const tapers = (dibao: string, where: Pick<Relation, 'in' | 'because' | 'months'>) =>
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

export const employmentRelations: readonly Relation[] = [inYangjiang, inZhangdian, inLinhe].flatMap(
  (where) => [tapers('dibao-household', where), tapers('dibao-single-person', where)],
)
