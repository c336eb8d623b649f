/** 社区康园中心就业年龄段托养服务: care and training, in the box’s words “of working age”, who “meet the conditions” of the task. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { intellectualMentalOrSeverePhysical } from '../../groups.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies, severe, workingAge } from '../../terms.ts'

const id = 'kangyuan-working-age'
const name = {
  zh: '社区康园中心就业年龄段托养服务',
  en: 'Care and training at a Kangyuan centre',
  easy: '在康园中心学本领、做康复',
}
const basis = [cite(yangjiang14, 'box-2', 11), cite(yangjiang14, 'annex', 12)]

export const kangyuanWorkingAge = programme({
  id,
  partOf: 'day-care-kangyuan',
  name,
  serves: 'person',
  summary: {
    zh: '社区康园中心为就业年龄段残疾人提供照料护理、生活自理和劳动技能训练等服务。',
    en: 'Care, and training for daily life and for work, for those of working age.',
    easy: '在康园中心，有人照顾您，教您做饭、做活、锻炼身体。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(
        disabledPerson,
        workingAge(yangjiang14),
        intellectualMentalOrSeverePhysical(severe(yangjiang14)),
        qualifies(id, name),
      ).because(...basis),
      amount: inKind(
        {
          zh: '照料护理，生活自理、社会适应和运动训练，职业康复和劳动技能训练',
          en: 'Care; training of daily living, of getting on with others, of movement; training for work',
          easy: '有人照顾，教您照顾自己、和人相处、锻炼、做活',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
