/** Facts of parents and grown children who live with each other. */
import { yesNo } from '#policy'

/** Stated of the grown child with a disability, through whom the family is asked. */
export const noMutualCare = yesNo({
  key: 'parents_no_mutual_care',
  record: 'family',
  label: {
    zh: '与老年父母无法互相照顾',
    en: 'Old parents and child cannot care for each other',
    easy: '年老的爸妈和您，谁也照顾不了谁',
  },
  question: {
    zh: '您与年老的父母是否已无法互相照顾？',
    en: 'Are you and your old parents no longer able to care for each other?',
    easy: '您爸妈老了。您和爸妈是不是谁也照顾不了谁了？',
  },
  values: {
    yes: {
      zh: '与老年父母无法互相照顾',
      en: 'old parents and child cannot care for each other',
      easy: '谁也照顾不了谁',
    },
    no: { zh: '不是这种情况', en: 'not so', easy: '不是这样' },
  },
})

export const careFamilyFacts = [noMutualCare] as const
