/** 社区康园中心日间照料: day care from 16 to 59; the wider services for those of working age are a part. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { grade } from '../../facts/certificate.ts'
import { born } from '../../facts/person.ts'
import { intellectualMentalOrSeverePhysical } from '../../groups.ts'
import { inLinhe, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, severe } from '../../terms.ts'

const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 6)] }

const basis = [cite(yangjiang14, '3.1.6')]

export const dayCareKangyuan = programme({
  id: 'day-care-kangyuan',
  name: {
    zh: '社区康园中心日间照料',
    en: 'Day care at a Kangyuan centre',
    easy: '白天去康园中心',
  },
  serves: 'person',
  summary: {
    zh: '16至59周岁的智力、精神残疾人和重度肢体残疾人，白天可以到社区康园中心接受照料。',
    en: 'Day care at a community centre, from 16 to 59 years of age.',
    easy: '白天可以去社区的康园中心，那里有人照顾您。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(
        disabledPerson,
        born.ageBetween(16, 59),
        intellectualMentalOrSeverePhysical(severe(yangjiang14)),
      ).because(...basis),
      amount: inKind({ zh: '日间照料服务', en: 'Day care', easy: '白天有人照顾' }, 'service', 'unstated'),
    },
    {
      ...fictional,
      eligible: all(
        disabledPerson,
        born.ageBetween(16, 59),
        intellectualMentalOrSeverePhysical(grade.oneOf(1, 2)),
      ).because(...fictional.basis),
      amount: inKind(
        {
          zh: '白天在社区康园中心由专人照料',
          en: 'Care by day at the community centre',
          easy: '白天在康园中心，有人照顾',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
