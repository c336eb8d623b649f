/** Lines that clauses of work refer to without stating them. */
import { cite, openRate } from '#policy'
import { inLinhe, inShuozhou } from '../scopes.ts'
import { linhe14 } from '../sources/linhe14.ts'
import { shuozhou13 } from '../sources/shuozhou13.ts'

export const minimumWage = openRate(
  {
    id: 'minimum-wage',
    name: { zh: '月最低工资标准', en: 'Monthly minimum wage', easy: '每月最低工资' },
  },
  [
    { ...inShuozhou, basis: [cite(shuozhou13, 'box-3', 8)] },
    { ...inLinhe, basis: [cite(linhe14, 'box-5', 3)] },
  ],
)
