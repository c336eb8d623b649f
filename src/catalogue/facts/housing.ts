/** Facts of the home. */
import { yesNo } from '#policy'

export const ownsHome = yesNo({
  key: 'owns_home',
  record: 'housing',
  about: 'household',
  label: { zh: '自有住房', en: 'Owns a home', easy: '有自己的房子' },
  question: {
    zh: '您家是否有自己的住房？',
    en: 'Does your household own its home?',
    easy: '您家有自己的房子吗？',
  },
  values: {
    yes: { zh: '有自有住房', en: 'owns its home', easy: '有自己的房子' },
    no: { zh: '没有自有住房', en: 'does not own a home', easy: '没有自己的房子' },
  },
})

export const housingFacts = [ownsHome] as const
