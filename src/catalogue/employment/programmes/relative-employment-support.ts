/** 残疾人亲属就业创业扶持. */
import { cite, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'

const basis = [cite(shuozhou13, '3.2.5'), cite(shuozhou13, 'annex', 13)]

export const relativeEmploymentSupport = programme({
  id: 'relative-employment-support',
  partOf: 'zero-employment-aid',
  name: {
    zh: '残疾人亲属就业创业扶持',
    en: 'Help for relatives to find work or start a business',
    easy: '残疾人的亲人找工作，政府帮',
  },
  serves: 'household',
  summary: {
    zh: '扶持残疾人亲属就业创业。',
    en: 'Relatives of people with disabilities are helped into work or business.',
    easy: '残疾人的亲人找工作、做生意，政府帮一些。',
  },
  bring: [identityCard, householdRegister, certificateItself],
  variants: [{ ...inShuozhou, basis, eligible: disabledPerson.because(...basis), amount: unsaidSupport }],
})
