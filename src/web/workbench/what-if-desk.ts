/** What the what-if pages ask of the domains. */
import type { At } from './desk.ts'
import type { CompareView, WhatIfsView, WhatIfView } from './what-if-view.ts'

/** Fields of the form by name, as sent: the desk knows which of them the rule has and refuses the rest. */
export type TypedFields = Readonly<Record<string, readonly string[]>>

export type NewScenarioForm = {
  readonly once: string
  readonly programme: string
  readonly name: string
  readonly shared: boolean
  readonly scenario: string
}

export type WhatIfDesk = {
  whatIfs(at: At): Promise<WhatIfsView>
  whatIf(at: At, asked: { readonly programme: string; readonly typed: TypedFields }): Promise<WhatIfView>
  savedWhatIf(at: At, id: string): Promise<WhatIfView>
  compareWhatIfs(at: At, ids: readonly string[]): Promise<CompareView>
  saveWhatIf(at: At, form: NewScenarioForm): Promise<{ readonly id: string }>
  changeWhatIf(
    at: At,
    change: { readonly id: string; readonly to: 'shared' | 'private' | 'dropped' },
  ): Promise<void>
  /** The rule as source text, its citation left to fill in. */
  draftWhatIf(
    at: At,
    asked: { readonly programme: string; readonly typed: TypedFields },
  ): Promise<{ readonly name: string; readonly text: string }>
}
