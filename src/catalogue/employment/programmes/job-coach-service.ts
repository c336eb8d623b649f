/** 就业辅导员服务（支持性就业）; bodies that offer it or train coaches are a part. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { categories } from '../../facts/certificate.ts'
import { inLinhe, inShenzhen, inShuozhou, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, reached } from '../../terms.ts'

const id = 'job-coach-service'
const name = { zh: '就业辅导员服务', en: 'Job coach', easy: '上班有人教、有人陪' }

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 16)] }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2')] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-3', 7), cite(shuozhou13, '3.2.2'), cite(shuozhou13, 'annex', 13)],
}
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-5', 7)] }

/** Shenzhen's row speaks of the coaches alone. */
const served = leftOpen(`${id}.served`, {
  zh: '属于就业辅导员的服务对象（原文未写明）',
  en: 'Is among those the job coaches serve (not said who)',
  easy: '是就业辅导员要帮的人',
})

const coach = inKind(
  {
    zh: '就业辅导员帮助找到并稳定工作（服务时间未写明）',
    en: 'A coach who helps to find a job and to keep it (hours not stated)',
    easy: '有人教您工作，陪您上班',
  },
  'service',
  'unstated',
)

export const jobCoachService = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '由就业辅导员帮助残疾人实现支持性就业。',
    en: 'A job coach helps people with disabilities into supported employment.',
    easy: '有一位老师教您怎么上班，帮您和同事相处。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    { ...shenzhen, eligible: served.because(...shenzhen.basis), amount: coach },
    {
      ...yangjiang,
      eligible: all(disabledPerson, reached(id, name)).because(...yangjiang.basis),
      amount: coach,
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, categories.hasAny('intellectual', 'mental')).because(...shuozhou.basis),
      amount: coach,
    },
    {
      ...fictional,
      eligible: all(disabledPerson, categories.hasAny('intellectual', 'mental')).because(...fictional.basis),
      amount: coach,
    },
  ],
})
