/** The kinds of questions a form can put. What rules can read is a fact of the *who* language; the rest is declared here. */
import type { Words } from '#kernel'
import type { Condition, Fact, FactType, FactValue } from '#policy'
import type { AnswerValue, Reference, Row } from './answers.ts'

/** What a reference may point to; a record is whatever else the system holds: a figure, a list, a pay run. */
export type Referable = 'person' | 'unit' | 'case' | 'file' | 'record'

type Kind =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly mayNotKnow: boolean }
  | { readonly kind: 'text'; readonly lines: boolean; readonly min: number; readonly max: number }
  | ({ readonly kind: 'reference'; readonly to: Referable; readonly many: boolean } & Amount)
  | ({ readonly kind: 'rows'; readonly each: Words; readonly columns: readonly Field[] } & Amount)
  | { readonly kind: 'consent'; readonly statement: Words }

type Amount = { readonly atLeast: number; readonly atMost: number }

export type Field<Name extends string = string, Value extends AnswerValue = AnswerValue> = Kind & {
  readonly name: Name
  readonly label: Words
  /** What is asked, read aloud as it stands. */
  readonly question: Words
  readonly hint: Words | null
  /** Asked only when this holds. */
  readonly shownIf: Condition | null
  /** Whether it may be left blank; a condition when that depends. */
  readonly needed: boolean | Condition
  /** Only for the compiler: what an answer looks like. */
  readonly valueType?: Value
}

/** A field of a kind, with what is particular to that kind. */
export type FieldOf<K extends Field['kind']> = Extract<Field, { readonly kind: K }>

type When = {
  readonly optional?: true
  readonly neededIf?: Condition
  readonly shownIf?: Condition
  readonly hint?: Words
}

/** Without a question of its own the label asks. */
type Told = When & { readonly label: Words; readonly question?: Words }

type Size = Partial<Amount>

const shared = ({ label, question, ...when }: Told) => ({
  label,
  question: question ?? label,
  hint: when.hint ?? null,
  shownIf: when.shownIf ?? null,
  needed: when.neededIf ?? when.optional !== true,
})

const made = <Name extends string, Value extends AnswerValue>(field: Field<Name>) =>
  Object.freeze(field) as Field<Name, Value>

/** A declared fact as a question: words, values and limits are those of the fact. */
export function asks<const Name extends string, Value extends FactValue>(
  fact: Fact<Name, FactType, Value>,
  { mayNotKnow = false, ...when }: When & { readonly mayNotKnow?: boolean } = {},
) {
  const told = shared({ ...when, label: fact.label, question: fact.question })
  return made<Name, Value>({ ...told, kind: 'fact', name: fact.key, fact, mayNotKnow })
}

type Length = { readonly min?: number; readonly max?: number }

/** One line. */
export const text = <const Name extends string>(name: Name, { min = 1, max = 100, ...told }: Told & Length) =>
  made<Name, string>({ ...shared(told), kind: 'text', name, lines: false, min, max })

/** Several lines. */
export const longText = <const Name extends string>(
  name: Name,
  { min = 1, max = 2000, ...told }: Told & Length,
) => made<Name, string>({ ...shared(told), kind: 'text', name, lines: true, min, max })

/** One thing out of those the answering person may point to. */
export const one = <const Name extends string>(
  name: Name,
  { to, ...told }: Told & { readonly to: Referable },
) =>
  made<Name, Reference>({ ...shared(told), kind: 'reference', name, to, many: false, atLeast: 1, atMost: 1 })

/** Several things: units to be consulted, files as evidence. */
export const several = <const Name extends string>(
  name: Name,
  { to, atLeast = 1, atMost = 20, ...told }: Told & Size & { readonly to: Referable },
) =>
  made<Name, readonly Reference[]>({
    ...shared(told),
    kind: 'reference',
    name,
    to,
    many: true,
    atLeast,
    atMost,
  })

/** A list of rows; `each` names one of them. */
export const rows = <const Name extends string>(
  name: Name,
  {
    each,
    columns,
    atLeast = 1,
    atMost = 50,
    ...told
  }: Told & Size & { each: Words; columns: readonly Field[] },
) => made<Name, readonly Row[]>({ ...shared(told), kind: 'rows', name, each, columns, atLeast, atMost })

/** A statement the person agrees to; agreeing is never assumed, and leaving it out is a refusal. */
export const consent = <const Name extends string>(
  name: Name,
  { statement, ...told }: Told & { readonly statement: Words },
) => made<Name, true>({ ...shared(told), kind: 'consent', name, statement })
