/** Programmes by the ids people type. */
import { findProgramme, peopleProgrammes, programmes } from '#catalogue'
import { refuse } from '#kernel'
import { type Programme, readsPeople } from '#policy'
import { option } from './typed.ts'
import type { Typed } from './verb.ts'

export const getProgramme = (id: string): Programme =>
  findProgramme(id) ??
  refuse('cli.programme-unknown', { value: id, known: programmes.map((each) => each.id).join('、') })

/** The programme named by `--programme`, or all the register of people answers for. */
export const programmesMeant = (typed: Typed): readonly Programme[] => {
  const named = option(typed, 'programme')
  return named === undefined ? peopleProgrammes : [ofPeople(getProgramme(named))]
}

/** Employers, institutions and teachers are not in the register: nobody can be found among its people. */
const ofPeople = (programme: Programme): Programme =>
  readsPeople(programme)
    ? programme
    : refuse('cli.programme-not-of-people', { value: programme.id, serves: programme.serves })
