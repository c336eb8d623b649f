/** Facts of those who train athletes with disabilities: given with the question. */
import { oneOf, yesNo } from '#policy'

export const role = oneOf({
  key: 'staff_athlete_role',
  record: 'staff',
  about: 'staff',
  label: { zh: '运动训练岗位', en: 'Post in training athletes', easy: '在运动队做什么' },
  question: {
    zh: '您在残疾人运动员训练中担任什么工作？',
    en: 'What is your work in training athletes with disabilities?',
    easy: '您在残疾人运动队里做什么？',
  },
  values: {
    coach: { zh: '教练员', en: 'coach', easy: '教练' },
    doctor: { zh: '训练单位队医', en: 'team doctor of the training unit', easy: '队里的医生' },
    researcher: { zh: '训练单位科研人员', en: 'researcher of the training unit', easy: '搞研究的人' },
    aide: { zh: '训练单位辅助训练人员', en: 'training aide of the training unit', easy: '帮着训练的人' },
    related: { zh: '训练单位其他相关人员', en: 'other staff concerned', easy: '队里别的人' },
    none: { zh: '不从事运动训练', en: 'none', easy: '都不是' },
  },
})

export const teamWonPrize = yesNo({
  key: 'staff_team_won_prize',
  record: 'staff',
  about: 'staff',
  label: { zh: '所带运动员获奖', en: 'The athletes won a prize', easy: '队里得奖' },
  question: {
    zh: '您训练的残疾人运动员是否获奖？',
    en: 'Have the athletes with disabilities you train won a prize?',
    easy: '您训练的残疾人运动员得奖了吗？',
  },
  values: {
    yes: { zh: '所带残疾人运动员获奖', en: 'the athletes won a prize', easy: '得奖了' },
    no: { zh: '所带残疾人运动员未获奖', en: 'the athletes won no prize', easy: '没有得奖' },
  },
})

export const athleteStaffFacts = [role, teamWonPrize] as const
