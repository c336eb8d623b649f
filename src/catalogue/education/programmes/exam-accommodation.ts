/** 考试合理便利: in every examination in Yangjiang, in some in Zhangdian. */
import { all, any, cite, inKind, not, programme, whereWidened } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { examEntry } from '../bring.ts'
import { examination } from '../facts/schooling.ts'
import { atSchool } from '../terms.ts'

const id = 'exam-accommodation'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.6')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.1')] }

const someOccupational = whereWidened(
  `${id}.occupational`,
  {
    zh: '该职业考试提供合理便利（原文只写“部分职业考试”）',
    en: 'This occupational examination is one of those with accommodation (only “some” are)',
    easy: '这个考试给残疾人方便',
  },
  examination.is('occupational'),
)

const accommodation = inKind(
  {
    zh: '考试合理便利（形式由招生考试机构确定）',
    en: 'Reasonable accommodation (of what kind, the examiners say)',
    easy: '考试的时候给您方便',
  },
  'accommodation',
  'time',
)

export const examAccommodation = programme({
  id,
  name: { zh: '残疾学生考试合理便利', en: 'Accommodation in examinations', easy: '考试给方便' },
  serves: 'student',
  summary: {
    zh: '残疾学生参加考试，由考试机构提供合理便利。',
    en: 'Students with disabilities get reasonable accommodation in examinations.',
    easy: '残疾学生考试，可以要求给方便。',
  },
  bring: [identityCard, certificateItself, examEntry],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, atSchool, not(examination.is('none'))).because(...yangjiang.basis),
      amount: accommodation,
    },
    {
      ...zhangdian,
      eligible: all(
        disabledPerson,
        atSchool,
        any(examination.is('state-education'), someOccupational),
      ).because(...zhangdian.basis),
      amount: accommodation,
    },
  ],
})
