/** What a check looks for in frozen lines, as words of the field; the SQL of each stands in store-check.ts. */

export const checkRules = {
  'account-missing': { zh: '没有银行账号', en: 'No bank account' },
  'account-shared': { zh: '多人同一账号', en: 'Several people, one account' },
  'person-twice': { zh: '同一人同月重复发放', en: 'The same person twice for a month' },
  'person-closed': { zh: '固定名册后人员注销或迁出', en: 'Left the register since the freeze' },
  'not-entitled-since': { zh: '固定名册后不再符合条件', en: 'No longer entitled since the freeze' },
  'amount-changed': { zh: '与现行标准不一致', en: 'Differs from the rate as it is now' },
  'account-changed': { zh: '固定名册后更换账号', en: 'Account changed since the freeze' },
  'paused-since': { zh: '固定名册后已停发', en: 'Paused since the freeze' },
  'ended-since': { zh: '固定名册后已终止', en: 'Ended since the freeze' },
  'over-together': { zh: '另有待遇，可能多发', en: 'Over-paid beside another benefit' },
  'under-together': { zh: '另有待遇，可能少发', en: 'Under-paid beside another benefit' },
  'choose-together': { zh: '两项待遇只能享受一项，尚未选定', en: 'One of two benefits, not yet chosen' },
} as const

export type CheckRule = keyof typeof checkRules

export const isCheckRule = (text: string): text is CheckRule => Object.hasOwn(checkRules, text)

/** Most findings can be accepted with a reason. Not these: nowhere to pay to, stopped by a human, or paid already. */
export const mustExclude: readonly CheckRule[] = [
  'account-missing',
  'paused-since',
  'ended-since',
  'person-twice',
]

/**
 * Shown before payment, without holding it up: that somebody has another benefit rests on records of other offices, and what is
 * shown can still be excluded or accepted with a reason.
 */
export const onlyTold: readonly CheckRule[] = ['over-together', 'under-together', 'choose-together']
