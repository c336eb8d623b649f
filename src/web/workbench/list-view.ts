/** What the list builder shows, and what it asks of the domains. */
import type { AreaCode, Day, Words } from '#kernel'
import type { Written } from '#policy'
import type { FieldError } from '../parts/error-summary.tsx'
import type { At } from './desk.ts'
import type { AreaChoice } from './found-view.ts'

/** The condition as a tree with words for its leaves. */
export type ListNode = { readonly place: string; readonly not: boolean } & (
  | { readonly words: Words }
  | {
      readonly joined: 'all' | 'any'
      readonly parts: readonly ListNode[]
      /** Of how many members of the household the group has to hold. */
      readonly household?: Words | undefined
    }
)

export type FactForm = {
  readonly key: string
  readonly label: Words
  readonly type: 'yes-no' | 'number' | 'money' | 'day' | 'one-of' | 'set-of'
  readonly values: readonly { readonly value: string; readonly words: Words }[]
}

export type ListPerson = {
  readonly county: string
  readonly id: string
  readonly name: string
  readonly born: Day
  readonly areaName: string
}

export type ListAsked = {
  readonly condition: Written
  readonly area?: AreaCode | undefined
  readonly on?: Day | undefined
  readonly page: number
  readonly fact?: string | undefined
}

export type SavedListLine = {
  readonly id: string
  readonly name: string
  readonly sentence: Words
  readonly shared: boolean
  readonly savedBy: string
  readonly mine: boolean
}

export type BuiltList = {
  readonly condition: Written
  readonly tree: ListNode
  /** Undefined while nothing is asked: then nobody is counted or listed. */
  readonly sentence?: Words | undefined
  readonly counted?:
    | { readonly people: number; readonly selected: number; readonly unknown: number }
    | undefined
  readonly people: readonly ListPerson[]
  readonly page: number
  readonly pages: number
  readonly area?: AreaCode | undefined
  readonly areas: readonly AreaChoice[]
  readonly on: Day
  /** By theme, so that a fact is found by reading. */
  readonly facts: readonly {
    readonly theme: Words
    readonly facts: readonly { readonly key: string; readonly label: Words }[]
  }[]
  readonly form?: FactForm | undefined
  readonly small: boolean
  readonly mayUnmask: boolean
}

export type ListPageView = BuiltList & {
  /** The group a new condition goes to. */
  readonly to: string
  readonly saved?: SavedListLine | undefined
  readonly errors: readonly FieldError[]
}

export type ListsView = { readonly saved: readonly SavedListLine[] }

export type ListFile = {
  readonly name: string
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly people: number
}

export type ListDesk = {
  lists(at: At): Promise<ListsView>
  /** The condition of an address or a form; refused when it cannot be read. */
  readCondition(text: string | undefined): Written
  /** What was typed for a fact as a condition; undefined when nothing fits. */
  typedCondition(fact: string, typed: Readonly<Record<string, readonly string[]>>): Written | undefined
  /** A group about so many members of the household; undefined when the numbers cannot be read. */
  typedHousehold(typed: Readonly<Record<string, readonly string[]>>): Written | undefined
  buildList(at: At, asked: ListAsked): Promise<BuiltList>
  savedList(at: At, id: string): Promise<SavedListLine & { readonly condition: Written }>
  saveList(
    at: At,
    what: {
      readonly once: string
      readonly name: string
      readonly condition: Written
      readonly area?: AreaCode | undefined
      readonly shared: boolean
    },
  ): Promise<{ readonly id: string }>
  changeList(
    at: At,
    what: { readonly id: string; readonly to: 'shared' | 'private' | 'dropped' },
  ): Promise<void>
  exportList(
    at: At,
    what: Omit<ListAsked, 'page' | 'fact'> & {
      readonly format: 'csv' | 'xlsx'
      /** Why numbers are needed in full; masked without. */
      readonly reason?: string | undefined
    },
  ): Promise<ListFile>
}
