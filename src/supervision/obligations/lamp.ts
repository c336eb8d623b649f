/** The lamp of an obligation: its case's lamp of the day, unless what was reported as done is denied by records or documents. Computed, never set. */
import type { PlainWords } from '#kernel'
import { type Lamp, lamps, lampWords } from '#process'
import { contradicts, type Evidence } from '../links/evidence.ts'
import type { ObligationKind } from './obligation.ts'

export type ObligationLamp = Lamp | 'contradicted'

/** The worst first, as boards show them. */
export const obligationLamps = [
  'overdue',
  'contradicted',
  ...lamps.filter((lamp) => lamp !== 'overdue'),
] as const

export const obligationLampWords: Readonly<Record<ObligationLamp, PlainWords>> = {
  ...lampWords,
  contradicted: {
    zh: '报完成、记录未见',
    en: 'reported as done, not so by the records',
    easy: '说做完了，可是没有看到',
  },
}

type Reported = {
  readonly stage: string
  readonly kind: ObligationKind
  /** What the links of its task tell; none is unknown and contradicts nobody. */
  readonly evidence: readonly Evidence[]
}

const claims: readonly string[] = ['reported', 'done']

/** What a report of being done claims: that the document is out, or that the thing has come. */
export const claimedBy = (kind: ObligationKind): 'issued' | 'delivered' =>
  kind === 'issued' ? 'issued' : 'delivered'

export const lampOfObligation = (caseLamp: Lamp, { stage, kind, evidence }: Reported): ObligationLamp =>
  claims.includes(stage) && contradicts(evidence, claimedBy(kind)) ? 'contradicted' : caseLamp
