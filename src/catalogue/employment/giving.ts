/** What is given where the clauses say no more than that there is support. */
import { inKind } from '#policy'

/** 扶持、支持. */
export const unsaidSupport = inKind(
  {
    zh: '扶持（内容和标准未写明）',
    en: 'Support (not said which, nor how much)',
    easy: '政府的扶持（给什么还没有写）',
  },
  'support',
  'unstated',
)
