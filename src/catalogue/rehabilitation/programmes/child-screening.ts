/** 新生儿疾病筛查与0-6岁残疾筛查: screening of newborns and small children, disabled or not; screening before birth is a part of its own. */
import { cite, programme } from '#policy'
import { guardianCard, householdRegister } from '../../bring.ts'
import { born } from '../../facts/person.ts'
import { service } from '../../giving.ts'
import { inLinhe, inShenzhen, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { newborn } from '../terms.ts'

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 8)] }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.3'), cite(yangjiang14, 'annex', 4)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'annex', 16)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.1')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 12)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.2.3')] }

const upToSix = born.ageBetween(0, 6)

const ofNewborns = service('新生儿疾病筛查', 'Screening of newborns for diseases', '给刚出生的孩子做检查')
const early = service('残疾筛查', 'Screening for disability', '检查孩子有没有残疾')

export const childScreening = programme({
  id: 'child-screening',
  name: {
    zh: '新生儿疾病筛查和儿童残疾筛查',
    en: 'Screening of newborns and small children',
    easy: '孩子小的时候，做检查',
  },
  serves: 'child',
  summary: {
    zh: '为新生儿、0至6岁儿童筛查疾病和残疾，早发现、早康复。',
    en: 'Newborns and children up to six are screened, so that help begins early.',
    easy: '孩子小的时候检查一下，有问题早点治。',
  },
  bring: [householdRegister, guardianCard],
  variants: [
    { ...shenzhen, eligible: newborn(shenzhenTasks).because(...shenzhen.basis), amount: ofNewborns },
    { ...yangjiang, eligible: newborn(yangjiang14).because(...yangjiang.basis), amount: ofNewborns },
    {
      ...shuozhou,
      eligible: upToSix.because(...shuozhou.basis),
      amount: service(
        '残疾筛查、诊断、转介和康复服务',
        'Screening, diagnosis, referral and rehabilitation',
        '检查、看病、介绍去做康复',
      ),
    },
    { ...zhangdian, eligible: upToSix.because(...zhangdian.basis), amount: early },
    { ...district, eligible: upToSix.because(...district.basis), amount: early },
    {
      ...fictional,
      eligible: newborn(linhe14).because(...fictional.basis),
      amount: service(
        '新生儿筛查，结果七天内转到康复站',
        'Screening of newborns; the rehabilitation station hears within seven days',
        '给刚出生的孩子做检查，七天告诉康复站',
      ),
    },
  ],
})
