/** What is written down: somebody did something on a day. What time brings about by itself is computed and never stands here. */
import type { Answers, Reference } from '#forms'
import type { AreaCode, Day } from '#kernel'

/** Who acted. A staff member acts for a unit, a person for himself or through a proxy, a case when its own course says so. */
export type By =
  | { readonly kind: 'staff'; readonly id: string; readonly name: string; readonly unit: Reference }
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly through?: Reference }
  | { readonly kind: 'case'; readonly id: string; readonly name: string; readonly process: string }

/** Who asks to act, with the duties that count for it. */
export type Actor = By & { readonly duties: readonly string[] }

export type Parties = Readonly<Record<string, readonly Reference[]>>

type Written = {
  /** Of the command: the same key is the same act, however often it is sent. */
  readonly key: string
  readonly on: Day
  /** The instant, for readers; nothing is computed from it. */
  readonly at: string
  readonly by: By
}

export type Acted = Written & {
  readonly action: string
  readonly answers: Answers
  /** Who became a party by this act. */
  readonly parties: Parties
}

export type CaseEvent =
  | (Acted & {
      readonly kind: 'began'
      readonly process: string
      /** The case stays with this version of its declaration until somebody moves it over. */
      readonly version: number
      readonly area: AreaCode
    })
  | (Acted & { readonly kind: 'acted' })
  | (Written & { readonly kind: 'moved-over'; readonly version: number; readonly reason: string })

export type History = readonly CaseEvent[]
