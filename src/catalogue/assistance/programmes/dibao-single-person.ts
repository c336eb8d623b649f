/** 低保“单人户”: adults who alone count as a household for the minimum living allowance. */
import { yuan } from '#kernel'
import { all, any, cite, openRate, paid, perMonth, programme } from '#policy'
import { certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { grade } from '../../facts/certificate.ts'
import { dependsOnFamily } from '../../facts/household.ts'
import { isAdult } from '../../facts/person.ts'
import * as relief from '../../facts/relief.ts'
import { workAbility, workState } from '../../facts/work.ts'
import { gradesThreeAndFour } from '../../groups.ts'
import { inLinhe, inShenzhen, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardship, qualifies, severe } from '../../terms.ts'
import { noOwnHousehold } from '../terms.ts'

const id = 'dibao-single-person'
const name = {
  zh: '按单人户纳入最低生活保障',
  en: 'Minimum living allowance as a household of one',
  easy: '一个人单独领低保',
}

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 2)] }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.3'), cite(yangjiang14, 'box-2', 1)] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'annex', 1), cite(shuozhou13, 'box-2', 1), cite(shuozhou13, '3.1.1')],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.3'), cite(zhangdian14, '2.1.6')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.4')] }

const allowance = openRate(
  { id, name: { zh: '单人户低保金', en: 'Dibao of a household of one', easy: '一个人领低保，领多少钱' } },
  [shenzhen, yangjiang, shuozhou, zhangdian],
)

/** 生活困难、靠家庭供养且无法单独立户的成年无业重度残疾人, in the same words in Shenzhen and Zhangdian. */
const supportedByFamily = (plan: { readonly id: string }) =>
  all(
    disabledPerson,
    isAdult,
    workState.is('none'),
    severe(plan),
    hardship(plan),
    dependsOnFamily.holds,
    noOwnHousehold(plan),
  )

export const dibaoSinglePerson = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '生活困难的重度残疾人等，经本人申请，可以不看家庭、单独作为一户纳入最低生活保障。',
    en: 'Adults with severe disabilities, and others the plan names, may receive the allowance as a household of one.',
    easy: '残疾重、生活难的大人，自己去申请，可以一个人领低保。',
  },
  bring: [identityCard, certificateItself, incomeProof],
  variants: [
    {
      ...shenzhen,
      eligible: all(supportedByFamily(shenzhenTasks), qualifies(id, name)).because(...shenzhen.basis),
      amount: paid(allowance),
    },
    {
      ...yangjiang,
      eligible: all(
        disabledPerson,
        relief.status.is('dibao-edge'),
        any(severe(yangjiang14), gradesThreeAndFour),
      ).because(...yangjiang.basis),
      amount: paid(allowance),
    },
    {
      ...shuozhou,
      eligible: all(
        disabledPerson,
        isAdult,
        severe(shuozhou13),
        hardship(shuozhou13),
        workAbility.is('lost'),
        qualifies(id, name),
      ).because(...shuozhou.basis),
      amount: paid(allowance),
    },
    {
      ...zhangdian,
      eligible: any(
        supportedByFamily(zhangdian14).because(cite(zhangdian14, '2.1.3')),
        all(disabledPerson, relief.status.is('dibao-edge'), qualifies(id, name)).because(
          cite(zhangdian14, '2.1.6'),
        ),
      ),
      amount: paid(allowance),
    },
    {
      ...fictional,
      eligible: all(
        disabledPerson,
        relief.status.is('dibao-edge'),
        any(grade.oneOf(1, 2), gradesThreeAndFour),
      ).because(...fictional.basis),
      amount: perMonth(yuan(720)),
    },
  ],
})
