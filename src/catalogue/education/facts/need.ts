/** Facts of what people wish to learn. */
import { yesNo } from '#policy'

export const wantsVocationalSchool = yesNo({
  key: 'wants_vocational_school',
  record: 'need',
  label: { zh: '接受中等职业教育的意愿', en: 'Wishes to go to vocational school', easy: '想上职业学校' },
  question: {
    zh: '您是否愿意接受中等职业教育？',
    en: 'Do you wish to go to a vocational secondary school?',
    easy: '您想不想上中专、职高，学一门本事？',
  },
  values: {
    yes: {
      zh: '愿意接受中等职业教育',
      en: 'wishes to go to vocational school',
      easy: '想上职业学校',
    },
    no: { zh: '不愿接受中等职业教育', en: 'does not wish to', easy: '不想上' },
  },
})

export const educationNeedFacts = [wantsVocationalSchool] as const
