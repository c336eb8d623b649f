/** Facts of parents, guardians and of being an orphan. */
import { oneOf, yesNo } from '#policy'

export const careOfParents = oneOf({
  key: 'care_of_parents',
  record: 'family',
  label: { zh: '父母抚养情况', en: 'Care by parents', easy: '爸妈能不能养' },
  question: {
    zh: '孩子的父母抚养情况经认定是哪一种？',
    en: 'What has been found about the parents’ care of the child?',
    easy: '孩子的爸妈能养他吗？',
  },
  values: {
    'cared-for': { zh: '由父母抚养', en: 'cared for by the parents', easy: '爸妈养着' },
    orphan: { zh: '孤儿', en: 'orphan', easy: '是孤儿' },
    unsupported: { zh: '事实无人抚养', en: 'in fact without anybody’s care', easy: '爸妈在，但是没有人养' },
  },
})

export const hasGuardian = yesNo({
  key: 'has_guardian',
  record: 'family',
  label: { zh: '监护人', en: 'Guardian', easy: '监护人' },
  question: {
    zh: '是否有人担任您的监护人？',
    en: 'Does somebody act as your guardian?',
    easy: '有没有人做您的监护人？',
  },
  values: {
    yes: { zh: '有监护人', en: 'has a guardian', easy: '有监护人' },
    no: { zh: '没有监护人', en: 'has no guardian', easy: '没有监护人' },
  },
})

export const familyFacts = [careOfParents, hasGuardian] as const
