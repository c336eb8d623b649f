/** 盲人医疗按摩从业人员的继续教育、职业资格认定、职称评定和医考服务. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { blind, disabledPerson } from '../../terms.ts'
import { skillCertificate } from '../bring.ts'
import { massage } from '../facts/work.ts'

const basis = [cite(yangjiang14, '3.2.5')]

export const blindMassageExamService = programme({
  id: 'blind-massage-exam-service',
  partOf: 'blind-massage-support',
  name: {
    zh: '盲人医疗按摩人员资格考试服务',
    en: 'Services around qualification for blind medical massage',
    easy: '做医疗按摩的盲人，考证有人帮',
  },
  serves: 'person',
  summary: {
    zh: '从事医疗按摩的盲人，在进修、考证、评职称等方面得到帮助。',
    en: 'Further training, recognition, titles and examinations for blind people in medical massage.',
    easy: '盲人做医疗按摩，要学习、要考证，有人帮您办。',
  },
  bring: [identityCard, certificateItself, skillCertificate],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(disabledPerson, blind(yangjiang14), massage.is('medical')).because(...basis),
      amount: inKind(
        {
          zh: '继续教育、职业资格认定、职称评定、医考等服务',
          en: 'Further training, recognition, titles, examinations',
          easy: '学习、考证、评职称，有人帮',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
