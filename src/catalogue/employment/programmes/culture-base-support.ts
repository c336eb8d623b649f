/** 残疾人文化创意产业基地扶持. */
import { cite, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { recognition } from '../bring.ts'

const id = 'culture-base-support'
const basis = [cite(shuozhou13, 'box-3', 5), cite(shuozhou13, '3.2.3')]

const cultureBase = leftOpen(
  `${id}.base`,
  {
    zh: '属于从业残疾人较多、市场前景较好的残疾人文化创意产业基地（标准未写明）',
    en: 'Is a base of the creative industries that employs many and has good prospects (no measures given)',
    easy: '是做文化创意的基地，请了很多残疾人，办得好',
  },
  { about: 'institution' },
)

export const cultureBaseSupport = programme({
  id,
  partOf: 'base-funding',
  name: {
    zh: '残疾人文化创意产业基地扶持',
    en: 'Support for bases of the creative industries',
    easy: '做画、做手工的地方，政府帮',
  },
  serves: 'institution',
  summary: {
    zh: '扶持一批吸纳较多残疾人从业的文化创意产业基地。',
    en: 'Bases of the creative industries that employ many people with disabilities are supported.',
    easy: '做画、做手工的地方，请了很多残疾人，政府帮一些。',
  },
  bring: [businessLicence, recognition],
  variants: [{ ...inShuozhou, basis, eligible: cultureBase.because(...basis), amount: unsaidSupport }],
})
