/** Facts of the household a person lives in, as recorded for each of its members. */
import { number, yesNo } from '#policy'

export const livesAlone = yesNo({
  key: 'lives_alone',
  record: 'household',
  label: { zh: '独居', en: 'Lives alone', easy: '一个人住' },
  question: { zh: '您是否独自居住？', en: 'Do you live alone?', easy: '您是一个人住吗？' },
  values: {
    yes: { zh: '独自居住', en: 'lives alone', easy: '一个人住' },
    no: { zh: '不是独自居住', en: 'does not live alone', easy: '不是一个人住' },
  },
})

export const dependsOnFamily = yesNo({
  key: 'depends_on_family',
  record: 'household',
  label: { zh: '靠家庭供养', en: 'Supported by the family', easy: '靠家里养' },
  question: {
    zh: '您的生活是否靠家人供养？',
    en: 'Do you live on the support of your family?',
    easy: '您是靠家里人养着吗？',
  },
  values: {
    yes: { zh: '靠家庭供养', en: 'supported by the family', easy: '靠家里养' },
    no: { zh: '不靠家庭供养', en: 'not supported by the family', easy: '不靠家里养' },
  },
})

export const disabledMembers = number({
  key: 'disabled_members',
  record: 'household',
  about: 'household',
  min: 0,
  max: 20,
  unit: { zh: '人', en: 'people', easy: '人' },
  label: { zh: '家庭中残疾人人数', en: 'People with disabilities in the household', easy: '家里几个残疾人' },
  question: {
    zh: '您家里一共有几位残疾人？',
    en: 'How many people in your household have a disability?',
    easy: '您家一共有几个残疾人？',
  },
})

export const workingMembers = number({
  key: 'working_members',
  record: 'household',
  about: 'household',
  min: 0,
  max: 20,
  unit: { zh: '人', en: 'people', easy: '人' },
  label: { zh: '家庭中就业人数', en: 'People at work in the household', easy: '家里几个人上班' },
  question: {
    zh: '您家里有几个人在工作？',
    en: 'How many people in your household are at work?',
    easy: '您家有几个人在上班、干活？',
  },
})

export const householdFacts = [livesAlone, dependsOnFamily, disabledMembers, workingMembers] as const
