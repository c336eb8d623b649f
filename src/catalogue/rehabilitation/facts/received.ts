/** Facts of rehabilitation somebody has been given; the record holds for the year it speaks of. */
import { yesNo } from '#policy'

export const basicRehabilitationReceived = yesNo({
  key: 'basic_rehabilitation_received',
  record: 'health',
  label: {
    zh: '本年度接受基本康复服务',
    en: 'Basic rehabilitation received this year',
    easy: '今年有没有做过康复',
  },
  question: {
    zh: '您本年度是否已接受基本康复服务？',
    en: 'Have you received basic rehabilitation this year?',
    easy: '今年有人给您做过康复吗？',
  },
  values: {
    yes: {
      zh: '本年度已接受基本康复服务',
      en: 'received basic rehabilitation this year',
      easy: '今年做过康复',
    },
    no: {
      zh: '本年度未接受基本康复服务',
      en: 'received no basic rehabilitation this year',
      easy: '今年没有做过康复',
    },
  },
})

export const rehabilitationServiceFacts = [basicRehabilitationReceived] as const
