/** The synthetic population as columns: one number a person and question, so that a million people stay small. */
import type { AreaCode, CountyCode, Day } from '#kernel'

/** What is to be made. */
export type PopulationSpec = {
  readonly area: AreaCode
  readonly people: number
  readonly seed: number
  /** The day the population is a picture of. */
  readonly on: Day
  readonly quotas?: Quotas
  /** Also what offices know of how people live, learn and work (`portrait/`); without it, certificate, relief and care. */
  readonly portrait?: boolean
}

/** Exact numbers of people; each is a number an official document states. */
export type Quotas = {
  /** Members of 低保 families, and people supported as 特困, whatever their certificate. */
  readonly dibao: number
  readonly tekun: number
  /** Valid certificate and (低保 or grade 3–4 intellectual or mental). */
  readonly livingSubsidy: number
  /** Valid certificate and (grade 1–2 in need of long-term care, or grade 3–4 intellectual or mental). */
  readonly nursingSubsidy: number
}

export const certificateStates = ['issued', 'frozen', 'withdrawn'] as const
/** By the number in the `relief` column; 0 is "no record". */
export const reliefStates = ['', 'dibao', 'dibao-edge', 'tekun', 'none'] as const
/** By the number in the `care` column: no record, assessed, and assessed with a validity that has run out. */
export const careStates = ['', 'needed', 'not-needed', 'lapsed'] as const
export const residences = ['', 'urban', 'rural'] as const

/** No such day. */
export const noDay = 0x7fffffff

/** People are numbered by place, and within it by household. Columns are indexed by person. */
export type Columns = {
  readonly people: number
  readonly place: Uint32Array
  /** Household number, or -1. */
  readonly household: Int32Array
  readonly category: Uint8Array
  /** Bit k: the k-th single category is present. */
  readonly components: Uint8Array
  readonly grade: Uint8Array
  readonly male: Uint8Array
  readonly born: Int32Array
  /** Which of the numbers of this birthday and sex in the prefecture. */
  readonly sequence: Uint32Array
  readonly certificateState: Uint8Array
  readonly issued: Int32Array
  readonly expires: Int32Array
  readonly relief: Uint8Array
  readonly care: Uint8Array
  readonly residence: Uint8Array
}

export type Households = {
  readonly count: number
  readonly place: Uint32Array
  /** People in it, with and without a disability. */
  readonly size: Uint8Array
}

export type Population = {
  readonly spec: PopulationSpec
  /** The number of the population's day. */
  readonly today: number
  readonly places: readonly { area: AreaCode; county: CountyCode }[]
  readonly columns: Columns
  readonly households: Households
}

/** Empty columns over shared memory, so that several threads can read one population. */
export function emptyColumns(people: number): Columns {
  const bytes = () => new Uint8Array(new SharedArrayBuffer(people))
  const words = () => new SharedArrayBuffer(people * 4)
  return {
    people,
    place: new Uint32Array(words()),
    household: new Int32Array(words()).fill(-1),
    category: bytes(),
    components: bytes(),
    grade: bytes(),
    male: bytes(),
    born: new Int32Array(words()),
    sequence: new Uint32Array(words()),
    certificateState: bytes(),
    issued: new Int32Array(words()),
    expires: new Int32Array(words()),
    relief: bytes(),
    care: bytes(),
    residence: bytes(),
  }
}
