/** 残疾人家庭无障碍（适老化）改造: changes to the home, or money for them; each plan has its own group. */
import { day } from '#kernel'
import { all, cite, leftOpen, openRate, paid, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inLinhe, inShenzhen, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardship, poor } from '../../terms.ts'
import { needsHomeModification } from '../facts/need.ts'

const id = 'home-modification-subsidy'

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 28)] }
const yangjiang = {
  ...inYangjiang,
  basis: [
    cite(yangjiang14, '3.1.3'),
    cite(yangjiang14, 'box-2', 7),
    cite(yangjiang14, 'annex', 8),
    cite(yangjiang14, 'box-5', 3),
  ],
}
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-2', 5), cite(shuozhou13, '3.1.2'), cite(shuozhou13, 'annex', 23)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.5.1')] }
/** The work is to be finished by the end of 2018. */
const district = {
  ...inUnnamedDistrict,
  to: day('2018-12-31'),
  basis: [cite(districtXiaokang, 'annex', 18)],
}
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-2', 3), cite(linhe14, 'annex', 9)] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '家庭无障碍改造补贴标准',
      en: 'Rate of the subsidy for changes to the home',
      easy: '改家里补多少钱',
    },
  },
  [yangjiang, shuozhou],
)

/** 符合改造条件的 in Yangjiang, which is to relax them; in Zhangdian no condition is named, yet the clause raises what exists. */
const conditions = leftOpen(
  `${id}.conditions`,
  {
    zh: '符合当地规定的家庭无障碍改造条件',
    en: 'Meets the place’s conditions for changes to the home',
    easy: '够得上当地定的条件',
  },
  { about: 'household' },
)

const changed = service('家庭无障碍改造', 'Changes to the home', '把家里改得好用')

export const homeModificationSubsidy = programme({
  id,
  name: {
    zh: '残疾人家庭无障碍改造',
    en: 'Changes to the home',
    easy: '把家里改得好用',
  },
  serves: 'household',
  summary: {
    zh: '为残疾人家庭实施无障碍改造或给予改造补贴（阳江市优先保障重度残疾人家庭）。',
    en: 'Homes are made accessible, or money is given for it; in Yangjiang severe disability comes first.',
    easy: '家里的门口、厕所、厨房不好用。政府帮您改，或者补钱。',
  },
  bring: [identityCard, householdRegister, certificateItself],
  variants: [
    {
      ...shenzhen,
      eligible: all(disabledPerson, needsHomeModification.holds).because(...shenzhen.basis),
      amount: changed,
    },
    {
      ...yangjiang,
      eligible: all(disabledPerson, needsHomeModification.holds, conditions).because(...yangjiang.basis),
      amount: paid(subsidy),
    },
    {
      ...shuozhou,
      standing: 'where-able',
      eligible: all(disabledPerson, poor(shuozhou13)).because(...shuozhou.basis),
      amount: paid(subsidy),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, conditions).because(...zhangdian.basis),
      amount: service(
        '家庭无障碍改造，与辅助器具适配相衔接',
        'Changes to the home, together with assistive devices',
        '把家里改得好用，辅具也配好',
      ),
    },
    {
      ...district,
      eligible: all(disabledPerson, poor(districtXiaokang)).because(...district.basis),
      amount: changed,
    },
    {
      ...fictional,
      eligible: all(disabledPerson, hardship(linhe14)).because(...fictional.basis),
      amount: service(
        '先改门槛和厕所，再改厨房；改造后一年内回访两次',
        'Thresholds and toilet first, then the kitchen; two visits within a year',
        '先改门槛和厕所，再改厨房。改好以后，来看两次',
      ),
    },
  ],
})
