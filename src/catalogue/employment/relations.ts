/** How programmes of work and business bear on others. */
import { cite, type Relation, relation } from '#policy'
import { yangjiang, zhangdian } from '../places.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'
import { zhangdian14 } from '../sources/zhangdian14.ts'

const inYangjiang = {
  in: yangjiang,
  because: [cite(yangjiang14, '3.2.1'), cite(yangjiang14, 'annex', 18)],
} as const
const inZhangdian = { in: zhangdian, because: [cite(zhangdian14, '2.3.1')] } as const

/** For how long, neither plan says. */
const tapers = (dibao: string, where: Pick<Relation, 'in' | 'because'>) =>
  relation({
    kind: 'tapers',
    of: 'benefit-taper',
    with: dibao,
    ...where,
    words: {
      zh: '就业后低保逐步退出',
      en: 'Dibao goes on for a time after work begins',
      easy: '上班以后，低保不会马上停',
    },
  })

export const employmentRelations: readonly Relation[] = [inYangjiang, inZhangdian].flatMap((where) => [
  tapers('dibao-household', where),
  tapers('dibao-single-person', where),
])
