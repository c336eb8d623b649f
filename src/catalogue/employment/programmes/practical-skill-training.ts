/** 实用技术培训: one practical skill, for those who ask for it or are poor and live in the country. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { residence } from '../../facts/person.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, poor } from '../../terms.ts'
import { wantsTraining } from '../facts/need.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.3')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'box-3', 1), cite(shuozhou13, 'annex', 14)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.3')] }

const rural = residence.is('rural')
const id = 'practical-skill-training'
const name = { zh: '实用技术培训', en: 'Training in a practical skill', easy: '学一门实用的技术' }

/** 农村实用技术培训: what is rural, the skill or whom it is taught, the sentence does not say. */
const forRuralSkills = leftOpen(
  `${id}.rural`,
  {
    zh: '属于农村实用技术培训对象（原文未写明是否限于农村残疾人）',
    en: 'Is among those taught rural skills (not said whether only rural people are)',
    easy: '可以学农村的技术',
  },
  { readings: [rural] },
)

export const practicalSkillTraining = programme({
  id,
  partOf: 'vocational-training',
  name,
  serves: 'person',
  summary: {
    zh: '帮助残疾人掌握实用技术。',
    en: 'Helps people to master a practical skill.',
    easy: '教您一门有用的技术，像种菜、养殖。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, wantsTraining.holds).because(...yangjiang.basis),
      amount: inKind(
        { zh: '至少掌握一门实用技术的培训', en: 'At least one practical skill', easy: '至少学会一门技术' },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, rural, poor(shuozhou13)).because(...shuozhou.basis),
      amount: inKind(
        { zh: '免费的实用技术培训', en: 'Training in a practical skill, free', easy: '免费学实用的技术' },
        'free',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, forRuralSkills).because(...zhangdian.basis),
      amount: inKind(name, 'service', 'unstated'),
    },
  ],
})
