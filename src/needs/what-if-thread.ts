/** What is said between the service and the thread that keeps the population. */
import type { Problem } from '#kernel'
import type { TownColumns } from './store-what-if.ts'
import type { SupposeAnswer, SupposeQuestion } from './supposed-effects.ts'

export type ToThread =
  | { readonly kind: 'town'; readonly town: TownColumns }
  | { readonly kind: 'loaded' }
  /** Loading broke off: what came so far is thrown away. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'ask'; readonly id: number; readonly question: SupposeQuestion }

export type FromThread =
  | { readonly kind: 'ready'; readonly people: number; readonly bytes: number }
  | {
      readonly kind: 'answer'
      readonly id: number
      readonly given: SupposeAnswer
      /** Time in the engine. */
      readonly milliseconds: number
    }
  | {
      readonly kind: 'refused'
      readonly id: number
      readonly problem: Problem | null
      readonly message: string
    }
