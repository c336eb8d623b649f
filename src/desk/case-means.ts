/** What the desk of cases is given: the running processes, and what stands around a case: units, facts, other pages. */
import type { Brought, CaseKey, World } from '#cases'
import { actingAs, getProcess } from '#cases'
import type { Filling } from '#forms'
import type { AreaCode, Words } from '#kernel'
import { must } from '#kernel'
import { type Actor, type CaseState, type Process, versionOf } from '#process'
import type { At as DeskAt } from '#web'

export type At = DeskAt

/** Beside what a case itself says: units that may be pointed to, facts conditions read, values on record. */
export type Around = Brought & { readonly known?: Filling['known'] }

/** A case, or the place where one is to begin. */
export type AroundWhat = {
  readonly process: string
  readonly area: AreaCode
  readonly about: string | null
  readonly case?: CaseKey
}

export type CaseMeans = {
  readonly world: World
  /** Processes begun on the page for it; the others begin on pages of their own. All of them unless told. */
  readonly byHand?: readonly string[]
  readonly around: (at: At, what: AroundWhat) => Promise<Around>
  /** How what a case is about is called, and where it has a page. */
  readonly aboutOf?: (
    at: At,
    about: string,
  ) => Promise<{ readonly words: Words; readonly to: string | undefined } | undefined>
}

export const isByHand = ({ byHand }: Pick<CaseMeans, 'byHand'>, process: string): boolean =>
  byHand === undefined || byHand.includes(process)

/** Who acts, as processes know actors. */
export const actorAt = ({ staff }: At): Actor => actingAs(staff)

/** The declaration a case runs by; a version nobody knows any more is a fault, not an answer. */
export const declarationOf = (world: World, { process, version }: Pick<CaseState, 'process' | 'version'>) =>
  must(versionOf(getProcess(world, process), version))

/** The newest declaration that still has the stage, for a line of a list. */
export function stageWords(world: World, process: string, stage: string): Words {
  for (
    let own: Process | undefined = world.processes.find(({ id }) => id === process);
    own;
    own = own.follows?.process
  ) {
    const found = own.stages[stage]
    if (found) return found.words
  }
  return { zh: stage, en: stage }
}

export const processWords = (world: World, id: string): Words =>
  world.processes.find((process) => process.id === id)?.name ?? { zh: id, en: id }

/** Counties whose cases an officer may meet: the own ones, and the city's and province's own above them. */
export const countiesOfCases = ({ staff }: At): readonly string[] => [
  ...new Set([...staff.counties, ...[2, 4, 6].map((length) => staff.area.slice(0, length))]),
]
