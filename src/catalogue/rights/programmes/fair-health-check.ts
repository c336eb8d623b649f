/** 合理的入职体检条件: for qualifications and public posts, of those who are fit to do the duties. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { medicalForPost } from '../facts/need.ts'

const id = 'fair-health-check'
const basis = [cite(zhangdian14, '2.6.2')]

const fitForDuties = leftOpen(`${id}.fit-for-duties`, {
  zh: '具有正常履行职责的身体条件（规划未写明标准）',
  en: 'Is fit to do the duties (not said by what standard)',
  easy: '身体能做好这份工作',
})

export const fairHealthCheck = programme({
  id,
  partOf: 'workplace-accommodation',
  name: { zh: '合理的入职体检条件', en: 'A fair medical', easy: '体检要公平' },
  serves: 'person',
  summary: {
    zh: '残疾人考取职业资格、进入公务员或者事业单位岗位，体检条件要合理。',
    en: 'Medicals for qualifications and public posts ask only what is reasonable.',
    easy: '残疾人考证、进单位，体检的要求要合理。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(disabledPerson, medicalForPost.holds, fitForDuties).because(...basis),
      amount: inKind(
        {
          zh: '合理的体检条件（内容未写明）',
          en: 'Reasonable conditions of the medical (not said which)',
          easy: '体检的要求合理',
        },
        'accommodation',
        'time',
      ),
    },
  ],
})
