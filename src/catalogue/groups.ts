/** Groups of people that plans of several fields name in the same words. */
import { all, any, type Condition } from '#policy'
import { categories, grade } from './facts/certificate.ts'

/** 三、四级智力、精神残疾人. */
export const gradesThreeAndFour = all(grade.oneOf(3, 4), categories.hasAny('intellectual', 'mental')).called({
  zh: '三级、四级智力或精神残疾人',
  en: 'Intellectual or mental disability of grade 3 or 4',
  easy: '智力或精神残疾，三级或四级',
})

/** 智力、精神和重度肢体残疾人; what counts as severe, each plan says or leaves open. */
export const intellectualMentalOrSeverePhysical = (severely: Condition): Condition =>
  any(categories.hasAny('intellectual', 'mental'), all(categories.has('physical'), severely)).called({
    zh: '智力、精神或重度肢体残疾',
    en: 'An intellectual, a mental or a severe physical disability',
    easy: '智力、精神残疾，或者手脚、身体残疾很重',
  })
