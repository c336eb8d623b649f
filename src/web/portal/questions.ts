/** The questions of "what can I get", as a page asks them; the declarations of facts are turned into these. */
import type { PlainWords } from '#kernel'

export type AnswerOption = {
  readonly value: string
  readonly words: PlainWords
  readonly hint?: PlainWords | undefined
}

/** How a fact is asked. */
export type Control =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'one-of'; readonly options: readonly AnswerOption[] }
  | { readonly kind: 'set-of'; readonly options: readonly AnswerOption[] }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      /** Written behind the field: 元, 人. */
      readonly unit?: PlainWords | undefined
    }
  | {
      readonly kind: 'day'
      /** Never after today. */
      readonly happened?: boolean | undefined
    }

/** A fact one can ask a citizen: `key` is the fact's key, and the name of its answer in the address. */
export type Question = {
  readonly key: string
  readonly question: PlainWords
  /** The fact's name, short, for the list of answers. */
  readonly label: PlainWords
  readonly hint?: PlainWords | undefined
  /** What a yes says, for a list of boxes to tick. */
  readonly yes?: PlainWords | undefined
  readonly control: Control
}

/** Nobody is made to know; this is the third answer. */
export const dontKnow = 'unknown'

/** Answers as they stand in the address: text by fact key. Nothing else of the person exists anywhere. */
export type Answers = Readonly<Record<string, string>>

export const yesNo = [
  { value: 'yes', words: { zh: '是', en: 'Yes', easy: '是' } },
  { value: 'no', words: { zh: '不是', en: 'No', easy: '不是' } },
] as const satisfies readonly AnswerOption[]

export const optionsOf = (control: Control): readonly AnswerOption[] =>
  control.kind === 'yes-no'
    ? yesNo
    : control.kind === 'one-of' || control.kind === 'set-of'
      ? control.options
      : []

/** The field of a list of boxes: its values are the keys of yes-or-no questions. */
export const ticked = 'ticked'

/** The box that says no to all of them. */
export const noneOfThese = 'none'

/** The yes-or-no questions of a page that become one list of boxes: two or more. */
export function toTick(questions: readonly Question[]): readonly Question[] {
  const boxes = questions.filter(({ control }) => control.kind === 'yes-no')
  return boxes.length > 1 ? boxes : []
}
