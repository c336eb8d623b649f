/** 免费就业服务. */
import { cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'

const basis = [cite(yangjiang14, '3.2.4')]

export const freeJobService = programme({
  id: 'free-job-service',
  name: { zh: '免费就业服务', en: 'Free job service', easy: '免费帮您找工作' },
  serves: 'person',
  summary: {
    zh: '残联服务机构和公共就业服务平台免费为残疾人提供就业服务。',
    en: 'Federation and public job services help people with disabilities free of charge.',
    easy: '残联和就业服务的工作人员帮您找工作，不收钱。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: disabledPerson.because(...basis),
      amount: inKind({ zh: '就业服务', en: 'Job service', easy: '帮您找工作' }, 'free', 'unstated'),
    },
  ],
})
