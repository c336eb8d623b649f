/** Facts of athletes. */
import { yesNo } from '#policy'

export const athlete = yesNo({
  key: 'athlete',
  record: 'registration',
  label: { zh: '残疾人运动员', en: 'Athlete', easy: '运动员' },
  question: {
    zh: '您是否为残疾人运动员？',
    en: 'Are you an athlete in sport of persons with disabilities?',
    easy: '您是不是残疾人运动员？',
  },
  values: {
    yes: { zh: '残疾人运动员', en: 'an athlete', easy: '是运动员' },
    no: { zh: '不是残疾人运动员', en: 'not an athlete', easy: '不是运动员' },
  },
})

export const wonPrize = yesNo({
  key: 'won_sports_prize',
  record: 'registration',
  label: { zh: '体育比赛获奖', en: 'Has won a prize in sport', easy: '比赛得奖' },
  question: {
    zh: '您是否在残疾人体育比赛中获奖？',
    en: 'Have you won a prize in sport of persons with disabilities?',
    easy: '您参加残疾人体育比赛，得过奖吗？',
  },
  values: {
    yes: { zh: '在体育比赛中获奖', en: 'has won a prize', easy: '得过奖' },
    no: { zh: '未在体育比赛中获奖', en: 'has won no prize', easy: '没有得过奖' },
  },
})

export const athleteFacts = [athlete, wonPrize] as const
