/** The group to which Yangjiang widened both subsidies. */
import { cite } from '#policy'
import { gradesThreeAndFour } from '../groups.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'

export const mildIntellectualOrMental = gradesThreeAndFour.because(cite(yangjiang14, '1.1'))
