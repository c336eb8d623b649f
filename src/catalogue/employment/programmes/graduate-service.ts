/** 高校残疾人毕业生就业服务: how long after graduation, no plan says. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { highestStage } from '../../facts/schooling.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { graduationCertificate } from '../bring.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.4')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'annex', 14), cite(shuozhou13, '3.2.6')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.4')] }

const graduate = all(
  disabledPerson,
  highestStage
    .oneOf('college', 'bachelor', 'postgraduate')
    .called({ zh: '高校毕业生', en: 'A university or college graduate', easy: '大学、大专毕业' }),
)

export const graduateService = programme({
  id: 'graduate-service',
  name: {
    zh: '高校残疾人毕业生就业服务',
    en: 'Job service for university graduates',
    easy: '大学毕业找工作，有人帮',
  },
  serves: 'graduate',
  summary: {
    zh: '为高校残疾人毕业生提供“一人一策”等就业服务。',
    en: 'Help with work that is made to fit each graduate.',
    easy: '大学毕业了，有人按您的情况帮您找工作。',
  },
  bring: [identityCard, certificateItself, graduationCertificate],
  variants: [
    {
      ...yangjiang,
      eligible: graduate.because(...yangjiang.basis),
      amount: inKind(
        { zh: '“一人一策”就业服务', en: 'Help made to fit each graduate', easy: '按您的情况帮您找工作' },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: graduate.because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '就业见习、实习和就业重点帮扶',
          en: 'Internships, traineeships and special help',
          easy: '帮您找地方实习、见习',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: graduate.because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '“一人一档”“一人一策”就业服务',
          en: 'A file and help made to fit each graduate',
          easy: '按您的情况帮您找工作',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
