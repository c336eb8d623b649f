/** 实习实训补贴: for young people of 16 to 30; that of trainees (见习) is a part. */
import { all, cite, leftOpen, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { born } from '../../facts/person.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { practiceProof } from '../bring.ts'
import { practice } from '../facts/work.ts'

const id = 'internship-subsidy'
const name = { zh: '残疾青年实习实训补贴', en: 'Subsidy during an internship', easy: '实习的补贴' }
const place = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 15)] }

const subsidy = openRate(
  { id, name: { zh: '实习实训补贴标准', en: 'Rate of the internship subsidy', easy: '实习补多少钱' } },
  [place],
)

/** 一定期限. */
const withinTerm = leftOpen(`${id}.term`, {
  zh: '仍在补贴期限内（期限未写明）',
  en: 'Still within the term of the subsidy (not said how long)',
  easy: '还在可以领的时间里',
})

export const internshipSubsidy = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '16至30周岁残疾青年（包括残疾大学生）在实习实训期间，给予一定期限的补贴。',
    en: 'Money for a time for interns of 16 to 30 with a disability, students included.',
    easy: '16岁到30岁，在单位实习，政府补一些钱。',
  },
  bring: [identityCard, certificateItself, practiceProof, accountBook],
  variants: [
    {
      ...place,
      eligible: all(
        disabledPerson,
        born.ageBetween(16, 30),
        practice.is('internship'),
        withinTerm,
        qualifies(id, name),
      ).because(...place.basis),
      amount: paid(subsidy),
    },
  ],
})
