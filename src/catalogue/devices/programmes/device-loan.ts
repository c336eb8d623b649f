/** 辅具借用、租赁、维修: devices lent, tried out and repaired; deposit and term are not stated. */
import { cite, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inLinhe, inShenzhen, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 11)] }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.4')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'annex', 5)] }

export const deviceLoan = programme({
  id: 'device-loan',
  name: {
    zh: '辅助器具借用、租赁和维修',
    en: 'Devices lent and repaired',
    easy: '借辅具、修辅具',
  },
  serves: 'person',
  summary: {
    zh: '借用、租赁、试用和维修辅助器具。',
    en: 'Assistive devices can be borrowed, hired, tried out and repaired.',
    easy: '辅具可以借，可以试，坏了可以修。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...shenzhen,
      eligible: disabledPerson.because(...shenzhen.basis),
      amount: service(
        '辅具借用、展示、体验、适应性训练和维修',
        'Lending, showing, trying out, training and repair',
        '借辅具、试辅具、教您用、帮您修',
      ),
    },
    {
      ...yangjiang,
      standing: 'supported',
      eligible: disabledPerson.because(...yangjiang.basis),
      amount: service(
        '社区辅助器具租赁、回收、维修等',
        'Hiring, taking back and repair in the community',
        '在社区租辅具、修辅具',
      ),
    },
    {
      ...fictional,
      eligible: disabledPerson.because(...fictional.basis),
      amount: service('在借还站借用辅助器具', 'Devices lent at the lending stations', '去借还站借辅具'),
    },
  ],
})
