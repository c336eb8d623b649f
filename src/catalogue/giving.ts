/** What programmes give where it is not money and the plans state no rhythm: a place in front of others, help, a service. */
import { inKind } from '#policy'

export const first = (zh: string, en: string, easy: string) =>
  inKind({ zh, en, easy }, 'priority', 'unstated')

export const help = (zh: string, en: string, easy: string) => inKind({ zh, en, easy }, 'support', 'unstated')

export const service = (zh: string, en: string, easy: string) =>
  inKind({ zh, en, easy }, 'service', 'unstated')

/** 扶持、支持: the clauses say no more than that there is support. */
export const unsaidSupport = help(
  '扶持（内容和标准未写明）',
  'Support (not said which, nor how much)',
  '政府帮一些（帮什么还没有写）',
)
