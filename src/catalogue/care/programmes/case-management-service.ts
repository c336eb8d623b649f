/** 个案管理服务: somebody finds out what a person needs and brings the services together. */
import { cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShenzhen } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { disabledPerson } from '../../terms.ts'

const basis = [cite(shenzhenTasks, 'annex', 10)]

export const caseManagementService = programme({
  id: 'case-management-service',
  name: { zh: '个案管理服务', en: 'Case management', easy: '一个人专门帮您安排' },
  serves: 'person',
  summary: {
    zh: '以社区为基础，为残疾人评估需求、制定支持计划并整合各项服务。',
    en: 'In the community somebody assesses what you need, makes a plan with you and brings services together.',
    easy: '社区里有人问您需要什么，帮您订计划，帮您找服务。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inShenzhen,
      basis,
      eligible: disabledPerson.because(...basis),
      amount: inKind(
        {
          zh: '评估需求、制定计划，衔接康复、心理、辅具、转介和互助等服务',
          en: 'Assessment, a plan, and rehabilitation, counselling, devices, referral, self-help',
          easy: '问您需要什么，订计划，帮您找康复、辅具和别的服务',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
