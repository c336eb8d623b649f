/** Facts of businesses that persons with disabilities found, work in or are led by: given with the question. */
import { oneOf, yesNo } from '#policy'

export const founded = oneOf({
  key: 'enterprise_founded_by_disabled',
  record: 'enterprise',
  about: 'enterprise',
  label: { zh: '残疾人创办的单位', en: 'Founded by a person with a disability', easy: '残疾人自己办的' },
  question: {
    zh: '贵单位是否由残疾人创办？属于哪一类？',
    en: 'Did a person with a disability found you? What are you?',
    easy: '你们单位是残疾人自己办的吗？是哪一种？',
  },
  values: {
    'small-enterprise': {
      zh: '残疾人创办的小微企业',
      en: 'a small or micro enterprise founded by a person with a disability',
      easy: '残疾人办的小企业',
    },
    'social-organisation': {
      zh: '残疾人创办的社会组织',
      en: 'a social organisation founded by a person with a disability',
      easy: '残疾人办的社会组织',
    },
    other: { zh: '残疾人创办的其他单位', en: 'another body so founded', easy: '残疾人办的别的单位' },
    no: { zh: '不是残疾人创办', en: 'not so founded', easy: '不是残疾人办的' },
  },
})

export const blindMassage = yesNo({
  key: 'enterprise_blind_massage',
  record: 'enterprise',
  about: 'enterprise',
  label: { zh: '盲人按摩机构', en: 'Blind-massage shop', easy: '盲人按摩店' },
  question: {
    zh: '贵店（单位）是否为盲人按摩机构？',
    en: 'Are you a blind-massage shop or institution?',
    easy: '你们是盲人按摩店吗？',
  },
  values: {
    yes: { zh: '盲人按摩机构', en: 'a blind-massage shop', easy: '是盲人按摩店' },
    no: { zh: '不是盲人按摩机构', en: 'not a blind-massage shop', easy: '不是盲人按摩店' },
  },
})

export const business = oneOf({
  key: 'enterprise_business_kind',
  record: 'enterprise',
  about: 'enterprise',
  label: { zh: '经营主体类别', en: 'Kind of business', easy: '哪种经营单位' },
  question: {
    zh: '贵单位属于哪一类经营主体？',
    en: 'What kind of business are you?',
    easy: '你们是哪种单位？',
  },
  values: {
    'leading-firm': { zh: '龙头企业', en: 'leading firm', easy: '龙头企业（带头的大企业）' },
    'innovation-base': {
      zh: '农村“双创”基地',
      en: 'rural base of start-ups',
      easy: '农村创业的基地',
    },
    'family-farm': { zh: '家庭农场', en: 'family farm', easy: '家庭农场' },
    cooperative: { zh: '农民（专业）合作社', en: 'farmers’ cooperative', easy: '农民合作社' },
    'demonstration-base': {
      zh: '农业产业化示范基地',
      en: 'model base of agriculture',
      easy: '农业示范基地',
    },
    'poverty-base': {
      zh: '残疾人扶贫基地',
      en: 'base that helps persons with disabilities out of poverty',
      easy: '残疾人扶贫基地',
    },
    'other-farming': {
      zh: '其他新型农业经营主体',
      en: 'another new kind of farm business',
      easy: '别的农业单位',
    },
    none: { zh: '都不是', en: 'none of these', easy: '都不是' },
  },
})

export const ruralWork = yesNo({
  key: 'enterprise_rural_disabled_work',
  record: 'enterprise',
  about: 'enterprise',
  label: {
    zh: '集中安置、带动农村残疾人就业',
    en: 'Gives work to rural persons with disabilities',
    easy: '让农村残疾人有活干',
  },
  question: {
    zh: '贵单位是否集中安置或带动农村残疾人就业？',
    en: 'Do you employ rural persons with disabilities together, or draw them into work?',
    easy: '你们是不是请农村残疾人干活，或者带着他们干？',
  },
  values: {
    yes: {
      zh: '集中安置、带动农村残疾人就业',
      en: 'gives work to rural persons with disabilities',
      easy: '让农村残疾人有活干',
    },
    no: { zh: '没有安置、带动农村残疾人就业', en: 'does not', easy: '没有' },
  },
})

export const businessFacts = [founded, blindMassage, business, ruralWork] as const
