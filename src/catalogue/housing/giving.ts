/** What programmes of housing give where it is not money: a place in front of others, or help. */
import { inKind } from '#policy'

export const first = (zh: string, en: string, easy: string) =>
  inKind({ zh, en, easy }, 'priority', 'unstated')

export const help = (zh: string, en: string, easy: string) => inKind({ zh, en, easy }, 'support', 'unstated')

export const done = (zh: string, en: string, easy: string) => inKind({ zh, en, easy }, 'service', 'unstated')
