/** What a household needs or wishes for in its home, as it says itself or a village worker has noted. */
import { yesNo } from '#policy'

export const wantsRelocation = yesNo({
  key: 'wants_relocation',
  record: 'need',
  about: 'household',
  label: { zh: '搬迁愿望和需求', en: 'Wishes and needs to move', easy: '想搬家，也要搬家' },
  question: {
    zh: '您家是否有易地搬迁的愿望和需求？',
    en: 'Does your household wish and need to be moved to another place?',
    easy: '您家想不想搬到别的地方住？是不是需要搬？',
  },
  values: {
    yes: {
      zh: '有搬迁愿望和需求',
      en: 'wishes and needs to be moved',
      easy: '想搬，也需要搬',
    },
    no: { zh: '没有搬迁愿望或需求', en: 'does not wish or need to move', easy: '不想搬，或者不用搬' },
  },
})

export const needsHomeModification = yesNo({
  key: 'needs_home_modification',
  record: 'need',
  about: 'household',
  label: {
    zh: '家庭无障碍改造需求',
    en: 'Need of changes to the home',
    easy: '家里要不要改',
  },
  question: {
    zh: '您家是否有无障碍改造的需求（如坡道、扶手、卫生间）？',
    en: 'Does your home need changes for accessibility, such as ramps, handrails or the bathroom?',
    easy: '家里要不要改一改，像门口、扶手、厕所，让您用起来方便？',
  },
  values: {
    yes: {
      zh: '有家庭无障碍改造需求',
      en: 'the home needs changes for accessibility',
      easy: '家里要改',
    },
    no: { zh: '没有家庭无障碍改造需求', en: 'the home needs no changes', easy: '家里不用改' },
  },
})

export const housingNeedFacts = [wantsRelocation, needsHomeModification] as const
