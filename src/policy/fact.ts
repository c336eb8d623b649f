/** What may be known about a person: declared once, read by questions, records, the profile and every rule. */
import { type Day, type PlainWords, parseDay } from '#kernel'

/** A day is text (`2020-12-31`), money is whole fen, a set lists its members. */
export type FactValue = boolean | number | string | readonly string[]

/** A missing key and null both mean: nobody has recorded it. */
export type Facts = Readonly<Record<string, FactValue | null | undefined>>

export type FactType = 'yes-no' | 'number' | 'money' | 'day' | 'one-of' | 'set-of'

/** Roles of the people in the register: one registry, one set of facts. A household is asked through its members. */
export const rolesOfPeople = [
  'person',
  'household',
  'child',
  'student',
  'graduate',
  'employee',
  'guardian',
  'athlete',
] as const

/** People and bodies that are not in the register of persons with disabilities: their facts come with the question. */
export const rolesOutside = [
  'staff',
  'teacher',
  'employer',
  'institution',
  'school',
  'enterprise',
  'organisation',
  'place',
] as const

/** What a programme serves and what a fact is about. */
export type Subject = (typeof rolesOfPeople)[number] | (typeof rolesOutside)[number]

/** Whether the register of people can answer: only then can it be swept, counted, packed and asked in the portal. */
export const isOfPeople = (subject: Subject): boolean =>
  (rolesOfPeople as readonly Subject[]).includes(subject)

export type FactDeclaration<Key extends string = string> = {
  /** Snake case; also the column of `registry.profile`. */
  readonly key: Key
  readonly label: PlainWords
  readonly question: PlainWords
  /** The kind of record it comes from, and the field there when it is not the key. */
  readonly record: string
  readonly field?: string
  readonly about?: Subject
  /** True when nothing a person does changes it (birth, sex); time may still. */
  readonly fixed?: boolean
  /** For days: what has happened by its nature, so that the day is never still to come (birth, the first day of work). */
  readonly happened?: boolean
}

/** Any declared fact, as tools see it. */
export type Fact<
  Key extends string = string,
  Type extends FactType = FactType,
  Value extends FactValue = FactValue,
> = FactDeclaration<Key> & {
  readonly type: Type
  readonly about: Subject
  readonly field: string
  readonly fixed: boolean
  /** Words of each value: of choices, of grades, and `yes`/`no`. */
  readonly values: Readonly<Record<string, PlainWords>>
  readonly unit?: PlainWords
  readonly min?: number
  readonly max?: number
  /** Only for the compiler: what a value of this fact looks like. */
  readonly valueType?: Value
}

/** The facts of a list as one object type: `FactsOf<typeof allFacts>`. */
export type FactsOf<List extends readonly Fact[]> = {
  readonly [F in List[number] as F['key']]?:
    | (F extends { readonly valueType?: infer V } ? Exclude<V, undefined> : never)
    | null
}

/** No fact lies before it: nobody living was born earlier, and no paper still matters. */
export const earliestDay = '1900-01-01' as Day

/** What is wrong with a day of the calendar as an answer to this fact; undefined where nothing is. */
export function strayDay(
  { happened }: Pick<Fact, 'happened'>,
  value: Day,
  today: Day,
): 'too-early' | 'to-come' | undefined {
  if (value < earliestDay) return 'too-early'
  return happened && value > today ? 'to-come' : undefined
}

/** Whether a value is one this fact can have; the door of questions and imports. */
export function fits(fact: Fact, value: unknown): boolean {
  switch (fact.type) {
    case 'yes-no':
      return typeof value === 'boolean'
    case 'number':
    case 'money':
      return (
        Number.isSafeInteger(value) &&
        (value as number) >= (fact.min ?? -Infinity) &&
        (value as number) <= (fact.max ?? Infinity)
      )
    case 'day':
      return typeof value === 'string' && parseDay(value).ok && value >= earliestDay
    case 'one-of':
      return typeof value === 'string' && Object.hasOwn(fact.values, value)
    case 'set-of':
      return (
        Array.isArray(value) && value.every((v) => typeof v === 'string' && Object.hasOwn(fact.values, v))
      )
  }
}
