/** Words of assistance that plans use without saying what they mean. */
import { type Condition, leftOpen } from '#policy'
import { isValid } from '../facts/certificate.ts'

/** 无法单独立户: the plans do not say what keeps somebody from having a household register of their own. */
export const noOwnHousehold = (plan: { readonly id: string }): Condition =>
  leftOpen(`${plan.id}.no-own-household`, {
    zh: '无法单独立户（规划未写明标准）',
    en: 'Cannot be registered as a household of their own (not defined)',
    easy: '不能自己单独立一个户口',
  })

/** 流浪乞讨残疾人: who has no papers can show no certificate, so it is not taken for granted that one is asked for. */
export const disabledVagrant: Condition = leftOpen(
  'vagrant-assistance.disabled',
  {
    zh: '是残疾人（流浪乞讨人员如何认定残疾，规划未写明）',
    en: 'Has a disability (the plan does not say how this is shown by vagrants)',
    easy: '是残疾人',
  },
  { readings: [isValid] },
)
