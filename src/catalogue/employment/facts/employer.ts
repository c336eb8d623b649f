/** Facts of how an employer gives work to persons with disabilities: given with the question. */
import { setOf, yesNo } from '#policy'

export const placement = setOf({
  key: 'employer_placement',
  record: 'employer',
  about: 'employer',
  label: {
    zh: '安排残疾人就业的方式',
    en: 'How you employ people with disabilities',
    easy: '怎么安排残疾人',
  },
  question: {
    zh: '贵单位以哪些方式安排残疾人就业？可以多选。',
    en: 'In which of these ways do you employ people with disabilities? Choose all that apply.',
    easy: '单位怎么安排残疾人工作？可以选几个。',
  },
  values: {
    auxiliary: {
      zh: '辅助性就业机构安排',
      en: 'as an auxiliary-employment institution',
      easy: '让残疾人做简单的工作',
    },
    'public-post': { zh: '公益性岗位安排', en: 'in public-welfare posts', easy: '公益性岗位' },
    other: { zh: '其他方式', en: 'in other ways', easy: '别的办法' },
  },
})

export const concentrated = yesNo({
  key: 'employer_concentrated',
  record: 'employer',
  about: 'employer',
  label: { zh: '残疾人集中就业单位', en: 'Concentrated-employment unit', easy: '残疾人集中就业的单位' },
  question: {
    zh: '贵单位是否已被认定为残疾人集中就业单位（如福利企业、盲人按摩机构、辅助性就业机构）？',
    en: 'Are you recognised as a concentrated-employment unit (a welfare enterprise, a blind-massage or auxiliary-employment body)?',
    easy: '你们是不是残疾人集中上班的单位？政府认定过吗？',
  },
  values: {
    yes: {
      zh: '残疾人集中就业单位',
      en: 'a concentrated-employment unit',
      easy: '是残疾人集中就业的单位',
    },
    no: { zh: '不是残疾人集中就业单位', en: 'not a concentrated-employment unit', easy: '不是' },
  },
})

export const soleTrader = yesNo({
  key: 'employer_sole_trader',
  record: 'employer',
  about: 'employer',
  label: { zh: '个体工商户', en: 'Sole trader', easy: '个体户' },
  question: {
    zh: '您是否以个体工商户身份雇用人员？',
    en: 'Do you employ people as a sole trader (individual business)?',
    easy: '您是开小店的个体户吗？',
  },
  values: {
    yes: { zh: '个体工商户', en: 'a sole trader', easy: '是个体户' },
    no: { zh: '不是个体工商户', en: 'not a sole trader', easy: '不是个体户' },
  },
})

export const placingFacts = [placement, concentrated, soleTrader] as const
