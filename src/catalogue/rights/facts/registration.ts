/** Facts of moving from the land to a town. */
import { yesNo } from '#policy'

export const movedFromFarming = yesNo({
  key: 'moved_from_farming',
  record: 'registration',
  label: { zh: '农业转移人口', en: 'Moved from farming to a town', easy: '从农村来城里' },
  question: {
    zh: '您是否属于农业转移人口（农村户籍，已进城务工或生活）？',
    en: 'Have you moved from farming to a town, while registered in the countryside?',
    easy: '您是农村户口，现在来城里干活、生活了吗？',
  },
  values: {
    yes: { zh: '农业转移人口', en: 'has moved from farming to a town', easy: '从农村来城里了' },
    no: { zh: '不是农业转移人口', en: 'has not', easy: '不是' },
  },
})

export const rightsRegistrationFacts = [movedFromFarming] as const
