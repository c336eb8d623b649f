/** How firmly a source promises: a right, or only something places may offer. Results never call the latter an entitlement. */
import type { PlainWords } from '#kernel'

/** 有条件的地方可…; 鼓励; 探索; 支持、推动. */
export const standings = ['right', 'where-able', 'encouraged', 'explored', 'supported'] as const

export type Standing = (typeof standings)[number]

/** What a result says of a programme of this standing. */
export const standingWords: Readonly<Record<Standing, PlainWords>> = {
  right: {
    zh: '规划明确提供',
    en: 'The plan promises this.',
    easy: '规划里写明了有这一项。',
  },
  'where-able': {
    zh: '规划只要求有条件的地方提供，请向当地经办部门询问',
    en: 'The plan leaves this to places that are able to offer it: your place may offer it. Please ask.',
    easy: '有的地方有，有的地方没有。请问问您那里有没有。',
  },
  encouraged: {
    zh: '规划鼓励提供，当地不一定有，请向当地经办部门询问',
    en: 'The plan encourages this: your place may offer it. Please ask.',
    easy: '不是每个地方都有。请问问您那里有没有。',
  },
  explored: {
    zh: '规划仍在探索，当地不一定有，请向当地经办部门询问',
    en: 'The plan is still trying this out: your place may offer it. Please ask.',
    easy: '还在试。请问问您那里有没有。',
  },
  supported: {
    zh: '规划支持、推动这件事，由有关单位决定是否提供，请向其询问',
    en: 'The plan supports this and leaves it to those who offer it. Please ask them.',
    easy: '政府支持这件事，不一定每家都有。请问问。',
  },
}

/** The open condition of every variant that is not a right: whether the place offers it at all. */
export const offeredHere: PlainWords = {
  zh: '本地已提供这一项目',
  en: 'This place offers it',
  easy: '您这里有这一项',
}
