/** 残疾儿童康复救助: rehabilitation of small children; each plan has its own ages. */
import { all, any, cite, inKind, openRate, paid, programme, whereWidened } from '#policy'
import { diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { categories } from '../../facts/certificate.ts'
import { autism, needsRehabilitation } from '../../facts/health.ts'
import { born, localRegistration, residencePermit } from '../../facts/person.ts'
import { service } from '../../giving.ts'
import { inLinhe, inShenzhen, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledChild, qualifies, reached } from '../../terms.ts'
import { disabledOfStatedAge } from '../terms.ts'

const id = 'child-rehab-aid'
const name = {
  zh: '残疾儿童康复救助',
  en: 'Rehabilitation of children with disabilities',
  easy: '残疾孩子做康复',
}

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 8)] }
const yangjiang = {
  ...inYangjiang,
  basis: [
    cite(yangjiang14, 'box-2', 3),
    cite(yangjiang14, '3.3.3'),
    cite(yangjiang14, 'annex', 4),
    cite(yangjiang14, 'annex', 24),
  ],
}
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-2', 3), cite(shuozhou13, 'annex', 3), cite(shuozhou13, 'annex', 16)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.3')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 13)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'annex', 6)] }

const aid = openRate(
  {
    id,
    name: {
      zh: '残疾儿童康复救助标准',
      en: 'Standard of child rehabilitation aid',
      easy: '孩子做康复补多少钱',
    },
  },
  [shenzhen, yangjiang, zhangdian, district],
)

/** Registered here; by stages also with a residence permit (逐步实现). */
const ofThePlace = any(
  localRegistration.holds,
  whereWidened(
    `${id}.residence-permit`,
    {
      zh: '本地已覆盖持居住证的儿童',
      en: 'The place already includes children with a residence permit',
      easy: '您这里，有居住证的孩子也可以',
    },
    residencePermit.holds,
  ),
)

export const childRehabAid = programme({
  id,
  name,
  serves: 'child',
  summary: {
    zh: '资助残疾儿童接受手术、辅助器具适配、康复训练等康复服务。',
    en: 'Helps children with disabilities to surgery, devices and training.',
    easy: '孩子有残疾，要做康复，政府出钱或者补钱。',
  },
  bring: [householdRegister, guardianCard, diagnosis],
  variants: [
    {
      ...shenzhen,
      eligible: disabledChild(shenzhenTasks).because(...shenzhen.basis),
      amount: paid(aid),
    },
    {
      ...yangjiang,
      eligible: all(
        disabledOfStatedAge(yangjiang14),
        born.ageBetween(0, 6),
        ofThePlace,
        qualifies(id, name),
      ).because(...yangjiang.basis),
      amount: paid(aid),
    },
    {
      ...shuozhou,
      eligible: all(
        born.ageBetween(0, 6),
        any(categories.hasAny('vision', 'hearing', 'speech', 'intellectual', 'physical'), autism.holds),
        reached(id, name),
      ).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '免费手术、辅助器具适配和康复训练',
          en: 'Free surgery, devices and training',
          easy: '手术、辅具、训练都不要钱',
        },
        'free',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledOfStatedAge(zhangdian14), born.ageBetween(0, 9)).because(...zhangdian.basis),
      amount: paid(aid),
    },
    {
      ...district,
      eligible: all(disabledOfStatedAge(districtXiaokang), born.ageBetween(0, 8)).because(...district.basis),
      amount: paid(aid),
    },
    {
      ...fictional,
      eligible: all(disabledChild(linhe14), needsRehabilitation.holds).because(...fictional.basis),
      amount: service('早期干预', 'Early intervention', '早一点帮孩子'),
    },
  ],
})
