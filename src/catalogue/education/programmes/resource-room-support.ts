/** 资源教室: a room, equipment and staff for ordinary schools with pupils with disabilities. */
import { all, cite, inKind, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { qualifies } from '../../terms.ts'
import { pupilList } from '../bring.ts'
import { disabledPupils, kind } from '../facts/school.ts'

const id = 'resource-room-support'
const name = { zh: '资源教室配置', en: 'Resource rooms', easy: '学校的资源教室' }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-4', 4)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.2')] }

const room = inKind(
  {
    zh: '资源教室，以及教学和康复需要的设备、专业人员',
    en: 'A resource room, with equipment for teaching and rehabilitation and trained staff',
    easy: '一间教室，里面有康复的东西，有专业的老师',
  },
  'support',
  'unstated',
)

export const resourceRoomSupport = programme({
  id,
  name,
  serves: 'school',
  summary: {
    zh: '在招收残疾学生的普通学校设置资源教室，配备设施设备和专业人员。',
    en: 'Ordinary schools with pupils with disabilities get a resource room.',
    easy: '普通学校有残疾学生，要有一间资源教室。',
  },
  bring: [businessLicence, pupilList],
  variants: [
    {
      ...yangjiang,
      eligible: all(kind.is('ordinary'), disabledPupils.atLeast(5)).because(...yangjiang.basis),
      amount: room,
    },
    {
      ...zhangdian,
      eligible: all(kind.is('ordinary'), qualifies(id, name, 'school')).because(...zhangdian.basis),
      amount: room,
    },
  ],
})
