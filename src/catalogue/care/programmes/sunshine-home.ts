/** 阳光家园计划: care and training in day centres and institutions; old people’s care of the same task is `elderly-disabled-care`. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { intellectualMentalOrSeverePhysical } from '../../groups.ts'
import { inShuozhou, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies, severe, workingAge } from '../../terms.ts'

const id = 'sunshine-home'
const name = { zh: '“阳光家园计划”托养服务', en: 'Sunshine homes', easy: '阳光家园' }

const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-2', 9), cite(shuozhou13, '3.1.5'), cite(shuozhou13, 'annex', 7)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.4')] }

/** The box names an age and three groups; the body and the task name the same services for persons with disabilities at large. */
const boxOrBody = leftOpen(
  `${id}.group`,
  {
    zh: '属于服务对象（专栏写明就业年龄段智力、精神、重度肢体残疾人，正文和任务表未写）',
    en: 'Belongs to those served (the box names an age and three groups, the body and the task do not)',
    easy: '是阳光家园要照顾的人',
  },
  {
    readings: [
      all(workingAge(shuozhou13), intellectualMentalOrSeverePhysical(severe(shuozhou13))),
      disabledPerson,
    ],
  },
)

export const sunshineHome = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '残疾人到日间照料机构、专业托养机构，接受照料和训练。',
    en: 'Day centres and care institutions care for persons with disabilities and train them.',
    easy: '去阳光家园，有人照顾您，还可以学本领、做活。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...shuozhou,
      standing: 'supported',
      eligible: all(disabledPerson, boxOrBody).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '护理照料，自理和社会适应训练，职业康复、技能培训和辅助性就业等',
          en: 'Care, training for daily life and for work, sheltered employment',
          easy: '有人照顾，教您照顾自己、和人相处、做活',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: qualifies(id, name).because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '“阳光家园计划”托养服务（内容未写明）',
          en: 'Care under the Sunshine Home scheme (not said which)',
          easy: '阳光家园的服务（有哪些还没有写）',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
