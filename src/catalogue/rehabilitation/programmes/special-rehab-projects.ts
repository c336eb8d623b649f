/** “福康工程”“孤儿医疗康复明天计划”“希望之家”: three groups and three projects; which is for whom the clause does not say. */
import { all, any, cite, leftOpen, programme } from '#policy'
import { certificateItself, diagnosis, identityCard } from '../../bring.ts'
import { careOfParents } from '../../facts/family.ts'
import { service } from '../../giving.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledChild, disabledPerson, hardship } from '../../terms.ts'
import { acquiredDisability } from '../facts/health.ts'

const id = 'special-rehab-projects'
const basis = [cite(yangjiang14, 'box-3', 3)]

const orphan = careOfParents.is('orphan')

/** 孤残儿童: no age or proof, and not decided whether both or either. */
const orphanOrDisabledChild = leftOpen(
  `${id}.orphan-child`,
  {
    zh: '属于孤残儿童（规划未写明范围）',
    en: 'Is one of the orphaned and disabled children (not defined)',
    easy: '是没有爸妈养的残疾孩子',
  },
  { readings: [all(orphan, disabledChild(yangjiang14)), any(orphan, disabledChild(yangjiang14))] },
)

/** 脊椎损伤, not the spinal cord injury of other plans, unless an office reads it so. */
const injuredSpine = leftOpen(
  `${id}.injured-spine`,
  {
    zh: '脊椎损伤（规划未写明范围）',
    en: 'Has an injured spine (not defined)',
    easy: '后背的骨头受过伤',
  },
  { readings: [acquiredDisability.is('spinal-cord')] },
)

export const specialRehabProjects = programme({
  id,
  name: {
    zh: '“福康工程”等康复服务项目',
    en: 'Special rehabilitation projects',
    easy: '专门的康复项目',
  },
  serves: 'person',
  summary: {
    zh: '困难残疾人、孤残儿童和脊椎损伤残疾人，可以参加“福康工程”“希望之家”“孤儿医疗康复明天计划”等康复项目。',
    en: 'Projects for people in hardship, for orphaned and disabled children and for people with an injured spine.',
    easy: '家里困难，或者孩子没有爸妈，或者后背受过伤。有专门的办法帮您做康复。',
  },
  bring: [identityCard, certificateItself, diagnosis],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: any(
        all(disabledPerson, any(hardship(yangjiang14), injuredSpine)),
        orphanOrDisabledChild,
      ).because(...basis),
      amount: service(
        '其中一个项目的康复服务（哪个项目给哪些人，未写明）',
        'Rehabilitation by one of the projects (which is for whom is not stated)',
        '其中一个项目，帮您做康复',
      ),
    },
  ],
})
