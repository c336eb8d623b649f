/** Declaring a process: stages, actions and parties as typed values. A name that does not exist does not compile. */
import type { Form } from '#forms'
import type { Words } from '#kernel'
import type { Condition, Fact } from '#policy'
import type { Limit, Span } from './limit.ts'

/** Who takes part. A unit is asked for a duty as well: belonging to it is not enough. */
export type Party = { readonly words: Words } & (
  | { readonly kind: 'unit' | 'units'; readonly duty: string }
  | { readonly kind: 'person' }
  /** Another case that speaks here: a slip that was begun by this case and comes to its end. */
  | { readonly kind: 'case'; readonly process: string }
)

export type Stage<S extends string = string, A extends string = string, P extends string = string> = {
  readonly words: Words
  /** What may happen, the usual next step first. */
  readonly next: readonly A[]
  /** Told to the rest of the system whenever a case arrives here, however it came. */
  readonly news?: readonly string[]
} & (
  | {
      readonly kind: 'stage'
      readonly heldBy: P
      readonly within?: Limit
      /** What happens by itself once the last day is over: computed, never written down as somebody's act. */
      readonly passesTo?: S
      /** Answers everybody may read while the case is here (公示). */
      readonly shows?: readonly string[]
    }
  | {
      readonly kind: 'gather'
      readonly heldBy: P
      /** The units asked; each answers on its own clock. */
      readonly from: P
      readonly within?: Limit
      readonly enough: 'all' | 'any' | number
      /** Whether a unit that is late holds up the others, or its silence counts as no objection. */
      readonly late: 'waits' | 'goes-on'
      readonly goesOnTo: S
    }
  | { readonly kind: 'end' }
)

/** What an action does to the case. `whom` names the answer that says which units are meant. */
export type Does<S extends string = string> =
  | { readonly kind: 'moves'; readonly to: S; readonly clock: 'fresh' | 'resumed'; readonly within?: Limit }
  /** Answers for one's own part of a gathering. */
  | { readonly kind: 'answers' }
  /** Parts of a gathering: asked again, asked in addition, or let off. */
  | { readonly kind: 'asks-again' | 'asks-also' | 'lets-off'; readonly whom: string }
  /** The time until `resumes` does not count. */
  | { readonly kind: 'stops' | 'resumes' }
  | { readonly kind: 'extends'; readonly by: Limit; readonly times: number; readonly whom?: string }
  /** Meets a limit that comes again, when it is near: the next of its dates is due. Else it is only written down. */
  | { readonly kind: 'renews'; readonly opens: Span }
  /** Written down, and nothing else: an urging, an instruction, a remark, an objection to a number, a rating. */
  | { readonly kind: 'notes' }

export type Naming = 'self' | 'given' | { readonly answer: string }

export type Action<S extends string = string, P extends string = string> = {
  /** The verb on the button; `did` is how the timeline says that it happened. */
  readonly words: Words
  readonly did?: Words
  readonly by: readonly P[]
  readonly does: Does<S>
  readonly asks?: Form
  /** Whom this action makes a party: the one who acts, one the runtime finds, or those an answer points to. */
  readonly names?: Readonly<Partial<Record<P, Naming>>>
  /** Reads the case's answers and the facts given; unknown does not let through, it asks. */
  readonly when?: Condition
  /** Counted from the arrival in the stage: reopening, rating, objecting. */
  readonly notLaterThan?: Span
  /** No more often in one case: than itself, or than what it asks for was given. */
  readonly atMost?: { readonly times: number; readonly of?: string }
  /** The day it answers lies after the one answered before: more time is never less. */
  readonly later?: { readonly answer: string; readonly than: string }
  readonly news?: readonly string[]
  /** Not told to persons. */
  readonly inside?: true
}

export type Process<S extends string = string, A extends string = string, P extends string = string> = {
  readonly id: string
  readonly version: number
  readonly name: Words
  readonly parties: Readonly<Record<P, Party>>
  readonly stages: Readonly<Record<S, Stage<NoInfer<S>, NoInfer<A>, NoInfer<P>>>>
  readonly actions: Readonly<Record<A, Action<NoInfer<S>, NoInfer<P>>>>
  /** Actions that begin a case. */
  readonly begins: readonly NoInfer<A>[]
  /** Actions open in every stage but an end. */
  readonly always?: readonly NoInfer<A>[]
  /** The limit of the whole case; time in the stages of `besides` does not count. */
  readonly whole?: { readonly within: Limit; readonly besides: readonly NoInfer<S>[] }
  /** So many workdays before the last day a lamp says “soon”. */
  readonly soon: number
  /** Facts conditions may read that no form asks: the runtime gives them. */
  readonly reads?: readonly Fact[]
  /** The version before; where its running cases would stand here if somebody moves them over. */
  readonly follows?: { readonly process: Process; readonly moves: Readonly<Record<string, NoInfer<S>>> }
}

export const process = <const S extends string, const A extends string, const P extends string>(
  declared: Process<S, A, P>,
): Process<S, A, P> => Object.freeze(declared)

/** The next version. Every stage of the version before must say where its cases would stand: a missing one does not compile. */
export const followUp = <Old extends string, S extends string>(
  older: Process<Old>,
  moves: Readonly<Record<Old, S>>,
): { readonly process: Process; readonly moves: Readonly<Record<string, S>> } => ({
  process: older,
  moves,
})

export const to = <const S extends string>(
  stage: S,
  how: { readonly clock?: 'fresh' | 'resumed'; readonly within?: Limit } = {},
): Does<S> => ({ kind: 'moves', to: stage, clock: 'fresh', ...how })

export const stops: Does<never> = { kind: 'stops' }
export const resumes: Does<never> = { kind: 'resumes' }
export const answers: Does<never> = { kind: 'answers' }
export const notes: Does<never> = { kind: 'notes' }

/** `opens`: how long before the last day a report counts for it. */
export const renews = (opens: Span): Does<never> => ({ kind: 'renews', opens })

export const asksAgain = (whom: string): Does<never> => ({ kind: 'asks-again', whom })
export const asksAlso = (whom: string): Does<never> => ({ kind: 'asks-also', whom })
export const letsOff = (whom: string): Does<never> => ({ kind: 'lets-off', whom })

export const extendsBy = (
  by: Limit,
  how: { readonly times: number; readonly whom?: string },
): Does<never> => ({
  kind: 'extends',
  by,
  ...how,
})

type Of<Kind extends Stage['kind'], S extends string, A extends string, P extends string> = Omit<
  Extract<Stage<S, A, P>, { readonly kind: Kind }>,
  'kind'
>

export const stage = <
  const S extends string = never,
  const A extends string = never,
  const P extends string = never,
>(
  declared: Of<'stage', S, A, P>,
): Stage<S, A, P> => ({ kind: 'stage', ...declared })

export const gather = <const S extends string, const A extends string, const P extends string>(
  declared: Of<'gather', S, A, P>,
): Stage<S, A, P> => ({ kind: 'gather', ...declared })

/** `next` of an end: what is still open afterwards, such as reopening within some days, or a rating. */
export const end = <const A extends string = never>(
  declared: Of<'end', never, A, never>,
): Stage<never, A, never> => ({
  kind: 'end',
  ...declared,
})

/** The parties it names are other ones than those who may do it; the compiler checks both against the process. */
export const action = <const S extends string, const P extends string, const Q extends string = never>(
  declared: Omit<Action<S, P>, 'names'> & { readonly names?: { readonly [Name in Q]: Naming } },
): Action<S, P | Q> => declared as Action<S, P | Q>
