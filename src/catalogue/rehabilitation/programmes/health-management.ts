/** 残疾人健康管理: files, check-ups and surveys of health; how often, the plans do not say. */
import { cite, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-3', 1), cite(yangjiang14, '3.3.2')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.2')] }

export const healthManagement = programme({
  id: 'health-management',
  name: { zh: '残疾人健康管理', en: 'Care for health', easy: '身体检查' },
  serves: 'person',
  summary: {
    zh: '为残疾人建立健康档案、开展健康体检或健康状况评估。',
    en: 'A health file, check-ups and surveys of health for persons with disabilities.',
    easy: '医生给您检查身体，记下来。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: disabledPerson.because(...yangjiang.basis),
      amount: service(
        '健康档案、健康体检、健康监测、健康教育和指导（间隔未写明）',
        'A health file, check-ups, monitoring, advice (not said how often)',
        '建健康档案，检查身体，教您怎么保养',
      ),
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: service(
        '健康状况评估调查，就近就便的基本医疗、公共卫生、康复护理等服务',
        'Surveys of health; medical care, public health and nursing near home',
        '问您身体好不好，在家附近看病、做康复',
      ),
    },
  ],
})
