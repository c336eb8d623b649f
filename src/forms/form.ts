/** A form: questions in sections, declared once; the type of its answers follows from the questions. */
import type { Words } from '#kernel'
import type { Fact } from '#policy'
import type { Answers, AnswerValue } from './answers.ts'
import type { Field } from './field.ts'

export type Section = { readonly title: Words; readonly fields: readonly Field[] }

/** Citizens' forms must have every word in easy-read as well; `faultsOfForm` says where one is missing. */
export type Audience = 'citizens' | 'officers'

export type Form<Sections extends readonly Section[] = readonly Section[]> = {
  readonly id: string
  readonly title: Words
  readonly audience: Audience
  /** Facts its conditions may read that it does not ask: they come from records. */
  readonly reads?: readonly Fact[]
  readonly sections: Sections
}

export const section = <const Fields extends readonly Field[]>(title: Words, fields: Fields) =>
  Object.freeze({ title, fields })

export const form = <const Sections extends readonly Section[]>(declared: Form<Sections>): Form<Sections> =>
  Object.freeze(declared)

type FieldsOf<F extends Form> = F['sections'][number]['fields'][number]
type ValueOf<F> = F extends { readonly valueType?: infer V } ? Exclude<V, undefined> : never

/** The answers of a form as an object type: `AnswersTo<typeof slipAnswer>`. */
export type AnswersTo<F extends Form> = Answers & {
  readonly [One in FieldsOf<F> as One['name']]?: Extract<ValueOf<One>, AnswerValue> | null
}

export const fieldsOf = (of: Form): readonly Field[] => of.sections.flatMap(({ fields }) => fields)
