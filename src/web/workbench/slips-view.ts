/** What the list of slips is told. */
import type { Day, Words } from '#kernel'
import type { ObligationLamp } from '#supervision'
import type { CaseAddress } from './case-view.ts'
import type { At } from './desk.ts'

export type SlipLine = CaseAddress & {
  readonly title: string
  readonly units: readonly string[]
  /** What it is about, in words, and where that has a page. */
  readonly about: { readonly words: Words; readonly to?: string | undefined } | undefined
  readonly stage: Words
  readonly lamp: ObligationLamp
  readonly due: Day | null
  readonly ended: Day | null
}

export type SlipsQuery = { readonly which: 'open' | 'all'; readonly after?: string | undefined }

export type SlipsView = {
  readonly which: SlipsQuery['which']
  readonly slips: readonly SlipLine[]
  readonly next: string | undefined
}

export type SlipsDesk = {
  slips(at: At, query: SlipsQuery): Promise<SlipsView>
}
