/** A round of evaluation: of what, for which years; its state follows from what happened to it. */
import type { AreaCode, Day, Id, Words } from '#kernel'
import type { Instant } from '#platform'

export const roundKinds = {
  mid: { zh: '中期评估', en: 'Mid-term evaluation', easy: '中间看一看做得怎么样' },
  final: { zh: '总结评估', en: 'Final evaluation', easy: '最后看一看做得怎么样' },
  annual: { zh: '年度考核', en: 'Annual assessment', easy: '每年看一看做得怎么样' },
} as const satisfies Record<string, Words & { easy: string }>

export type RoundKind = keyof typeof roundKinds

export const isRoundKind = (text: string): text is RoundKind => Object.hasOwn(roundKinds, text)

export type RoundId = Id<'round'>

export type Round = {
  readonly id: RoundId
  readonly kind: RoundKind
  readonly area: AreaCode
  /** Null: all plans of the area. */
  readonly planId: Id<'plan'> | null
  readonly from: Day
  readonly to: Day
  readonly openedBy: string
  readonly openedAt: Instant
}

/** `frozen`: its figures are those of one day and stay. A round that is published stays as it was published. */
export const roundStates = {
  open: { zh: '进行中', en: 'open', easy: '正在看' },
  frozen: { zh: '数据已锁定', en: 'figures frozen', easy: '数字定好了' },
  published: { zh: '已公布', en: 'published', easy: '告诉大家了' },
} as const satisfies Record<string, Words & { easy: string }>

export type RoundState = keyof typeof roundStates
