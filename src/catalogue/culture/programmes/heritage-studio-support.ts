/** 残疾人非遗工匠工作室扶持: a number of studios, chosen as the document does not say. */
import { cite, inKind, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { workSamples } from '../bring.ts'

const id = 'heritage-studio-support'
const basis = [cite(zhangdian14, '2.3.3')]

const heritageStudio = leftOpen(
  `${id}.heritage-studio`,
  {
    zh: '属于残疾人非遗工匠工作室（原文未写明标准）',
    en: 'Is a studio of heritage craft by persons with disabilities (not defined)',
    easy: '是残疾人做老手艺的工作室',
  },
  { about: 'organisation' },
)

export const heritageStudioSupport = programme({
  id,
  partOf: 'creative-talent-support',
  name: {
    zh: '残疾人非遗工匠工作室扶持',
    en: 'Support for studios of heritage craft',
    easy: '老手艺工作室，政府帮',
  },
  serves: 'organisation',
  summary: {
    zh: '扶持建立一批残疾人非遗工匠工作室。',
    en: 'Some studios of heritage craft by persons with disabilities are helped to open.',
    easy: '残疾人办老手艺的工作室，政府帮一些。',
  },
  bring: [businessLicence, workSamples],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: heritageStudio.because(...basis),
      amount: inKind(
        {
          zh: '扶持建立（内容未写明）',
          en: 'Help in opening (not said which)',
          easy: '政府帮着办（帮什么还没有写）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
