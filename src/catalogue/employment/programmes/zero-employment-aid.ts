/** “零就业”残疾人家庭就业扶持: at least one member finds work. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { workingMembers } from '../../facts/household.ts'
import { registeredUnemployed } from '../../facts/work.ts'
import { inLinhe, inShuozhou, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { jobSeekerCard } from '../bring.ts'

const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-5', 5)] }

const id = 'zero-employment-aid'
const places = [
  { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2'), cite(yangjiang14, 'annex', 19)] },
  { ...inShuozhou, basis: [cite(shuozhou13, '3.2.5'), cite(shuozhou13, 'annex', 13)] },
]

const zeroEmployment = leftOpen(
  `${id}.zero`,
  {
    zh: '属于“零就业”家庭（规划未写明标准）',
    en: 'Is a family in which nobody works (not defined)',
    easy: '家里没有一个人有工作',
  },
  { about: 'household', readings: [workingMembers.is(0)] },
)

export const zeroEmploymentAid = programme({
  id,
  name: {
    zh: '“零就业”残疾人家庭就业扶持',
    en: 'Help for families in which nobody works',
    easy: '家里没人有工作，政府帮',
  },
  serves: 'household',
  summary: {
    zh: '帮扶“零就业”残疾人家庭至少一人实现就业。',
    en: 'Where nobody in the family works, at least one member is helped into work.',
    easy: '家里没有人上班，政府帮至少一个人找到工作。',
  },
  bring: [identityCard, householdRegister, certificateItself, jobSeekerCard],
  variants: [
    ...places.map((place) => ({
      ...place,
      eligible: all(disabledPerson, zeroEmployment).because(...place.basis),
      amount: inKind(
        { zh: '帮扶至少一人就业', en: 'Work for at least one member', easy: '帮一个人找到工作' },
        'support',
        'unstated',
      ),
    })),
    {
      ...fictional,
      eligible: all(disabledPerson, workingMembers.is(0), registeredUnemployed.holds).because(
        ...fictional.basis,
      ),
      amount: inKind(
        {
          zh: '三个月内至少帮一人上岗',
          en: 'Work for at least one member within three months',
          easy: '三个月里，帮一个人找到工作',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
