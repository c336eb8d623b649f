/** Programmes by the ids people type. */
import { findProgramme, programmes } from '#catalogue'
import { refuse } from '#kernel'
import type { Programme } from '#policy'
import { option } from './typed.ts'
import type { Typed } from './verb.ts'

export const getProgramme = (id: string): Programme =>
  findProgramme(id) ??
  refuse('cli.programme-unknown', { value: id, known: programmes.map((each) => each.id).join('、') })

/** The programme named by `--programme`, or all. */
export const programmesMeant = (typed: Typed): readonly Programme[] => {
  const named = option(typed, 'programme')
  return named === undefined ? programmes : [getProgramme(named)]
}
