/** Facts of parents that bear on schooling. */
import { yesNo } from '#policy'

export const childOfDisabledPerson = yesNo({
  key: 'parent_disabled',
  record: 'family',
  label: { zh: '残疾人子女', en: 'Child of a person with a disability', easy: '爸爸或妈妈是残疾人' },
  question: {
    zh: '您的父亲或母亲是否为残疾人？',
    en: 'Does your father or mother have a disability?',
    easy: '您的爸爸或者妈妈是残疾人吗？',
  },
  values: {
    yes: {
      zh: '残疾人子女',
      en: 'child of a person with a disability',
      easy: '爸爸或妈妈是残疾人',
    },
    no: {
      zh: '不是残疾人子女',
      en: 'neither parent has a disability',
      easy: '爸爸妈妈都不是残疾人',
    },
  },
})

export const educationFamilyFacts = [childOfDisabledPerson] as const
