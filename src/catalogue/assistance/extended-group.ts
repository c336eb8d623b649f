/** Grades 3 and 4, intellectual or mental: the group to which Yangjiang widened both subsidies, and which it treats as single households. */
import { all, cite } from '#policy'
import { categories, grade } from '../facts/certificate.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'

export const gradesThreeAndFour = all(grade.oneOf(3, 4), categories.hasAny('intellectual', 'mental')).called({
  zh: '三级、四级智力或精神残疾人',
  en: 'Intellectual or mental disability of grade 3 or 4',
  easy: '智力或精神残疾，三级或四级',
})

export const mildIntellectualOrMental = gradesThreeAndFour.because(cite(yangjiang14, '1.1'))
