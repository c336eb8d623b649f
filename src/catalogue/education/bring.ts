/** What students, teachers and schools bring, where other fields do not ask for it. */
import type { PlainWords } from '#kernel'

export const studentProof: PlainWords = {
  zh: '在读证明或学生证',
  en: 'Proof of study or student card',
  easy: '学校开的证明，或者学生证',
}

export const examEntry: PlainWords = {
  zh: '考试报名凭证',
  en: 'Proof that you have entered for the examination',
  easy: '考试报名的单子',
}

export const teachingProof: PlainWords = {
  zh: '学校出具的任教证明',
  en: 'Proof of your post by the school',
  easy: '学校开的教书证明',
}

export const pupilList: PlainWords = {
  zh: '在校残疾学生名册',
  en: 'List of the pupils with disabilities',
  easy: '残疾学生的名单',
}
