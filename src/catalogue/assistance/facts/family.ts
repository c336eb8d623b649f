/** Facts of guardians in an emergency, and of adoption. */
import { yesNo } from '#policy'

export const guardianUnable = yesNo({
  key: 'guardian_unable',
  record: 'family',
  label: {
    zh: '监护人因紧急情况暂时无法履行监护职责',
    en: 'The guardian cannot act because of an emergency',
    easy: '出了急事，监护人照顾不了',
  },
  question: {
    zh: '您的监护人是否因突发事件等紧急情况，暂时无法履行监护职责？',
    en: 'Is your guardian unable to look after you for now because of an emergency?',
    easy: '是不是出了急事，平时照顾您的监护人现在照顾不了您？',
  },
  values: {
    yes: {
      zh: '监护人因紧急情况暂时无法履行职责',
      en: 'the guardian cannot act because of an emergency',
      easy: '监护人现在照顾不了',
    },
    no: { zh: '监护人能够履行职责', en: 'the guardian can act', easy: '监护人能照顾' },
  },
})

export const adopted = yesNo({
  key: 'adopted',
  record: 'family',
  label: { zh: '被收养', en: 'Adopted', easy: '被别的家庭收养' },
  question: {
    zh: '孩子是否由现在的家庭收养？',
    en: 'Has the family the child lives with adopted the child?',
    easy: '孩子是不是现在这家人收养的？',
  },
  values: {
    yes: { zh: '由家庭收养', en: 'adopted by the family', easy: '是收养的' },
    no: { zh: '不是收养', en: 'not adopted', easy: '不是收养的' },
  },
})

export const familyFacts = [guardianUnable, adopted] as const
