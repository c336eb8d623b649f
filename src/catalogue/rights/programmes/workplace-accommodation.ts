/** 残疾职工平等待遇和合理便利: conditions of work that fit in Yangjiang, equal treatment in both. */
import { all, any, cite, inKind, programme, whereWidened } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { workState } from '../../facts/work.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { workProof } from '../bring.ts'

const id = 'workplace-accommodation'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.7')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.6.2')] }

const auxiliaryCounts = whereWidened(
  `${id}.auxiliary`,
  {
    zh: '辅助性就业人员也属于残疾职工（规划未写明）',
    en: 'Those in auxiliary employment count as employees too (not said)',
    easy: '在机构里做简单的工作，也算职工',
  },
  workState.is('auxiliary'),
)

const disabledEmployee = all(disabledPerson, any(workState.oneOf('employed', 'public-post'), auxiliaryCounts))

export const workplaceAccommodation = programme({
  id,
  name: {
    zh: '残疾职工平等待遇和合理便利',
    en: 'Equal treatment at work',
    easy: '上班一样对待，给方便',
  },
  serves: 'employee',
  summary: {
    zh: '残疾职工升职、评职称、参加社会保险、享受福利，与其他职工同等对待。',
    en: 'Employees with disabilities are treated equally in promotion, insurance and welfare.',
    easy: '残疾人上班，升职、保险、福利和别人一样。',
  },
  bring: [identityCard, certificateItself, workProof],
  variants: [
    {
      ...yangjiang,
      eligible: disabledEmployee.because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '适合身心特点的无障碍劳动条件、劳动保护、平等待遇和合理便利',
          en: 'Accessible and safe conditions of work, equal treatment, reasonable accommodation',
          easy: '单位要给适合您的工作条件，给方便，一样对待',
        },
        'accommodation',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: disabledEmployee.because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '职务和级别晋升、评职称、社会保险、福利上的平等待遇',
          en: 'Equal treatment in promotion, titles, insurance and welfare',
          easy: '升职、保险、福利，和别人一样',
        },
        'accommodation',
        'unstated',
      ),
    },
  ],
})
