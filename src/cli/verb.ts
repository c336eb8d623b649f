/** What a verb of the command line is: how it is called, what it needs, and what it answers. */
import type { ParseArgsOptionDescriptor } from 'node:util'
import type { Operator } from './operator.ts'

export type Options = Readonly<Record<string, ParseArgsOptionDescriptor & { readonly meaning: string }>>

/** What the person typed: positional words and options, still text. */
export type Typed = {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
}

/** An answer for machines and for people; `--json` prints the first and nothing else. */
export type Answer = { readonly json: unknown; readonly text: string; readonly failed?: boolean }

type Shape = {
  /** The words that name it: `payrun make`. */
  readonly name: string
  /** What follows the name: `RUN --by NAME`. */
  readonly usage: string
  readonly summary: string
  readonly options?: Options
}

/** A verb that reads files or texts only. */
export type PlainVerb = Shape & { readonly needs: 'nothing'; readonly run: (typed: Typed) => Promise<Answer> }

/** A verb that works on the data. */
export type DataVerb = Shape & {
  readonly needs: 'database'
  readonly run: (typed: Typed, operator: Operator) => Promise<Answer>
}

export type Verb = PlainVerb | DataVerb
