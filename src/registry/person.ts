/** What the register keeps about a person, as the other domains read it. */
import type { AreaCode, CountyCode, Day, Id } from '#kernel'
import type { Sex } from '#standards'

export type PersonId = Id<'person'>
export type HouseholdId = Id<'household'>

/** Enough to find a person's rows: the county is part of every key. */
export type PersonKey = { readonly county: CountyCode; readonly id: PersonId }

export type Residence = 'urban' | 'rural'

/** Who said it: an office's own register, an imported file, a department's data. */
export type Source = { readonly source: string; readonly sourceRef?: string | undefined }

/** The person row, numbers still sealed. */
export type Person = {
  readonly county: CountyCode
  readonly id: PersonId
  readonly area: AreaCode
  readonly household_id: HouseholdId | null
  readonly name: string
  readonly name_key: string
  readonly sex: Sex
  readonly born: Day
  readonly residence: Residence | null
  readonly id_number_sealed: string
  readonly id_number_index: string
  readonly phone_sealed: string | null
  readonly account_sealed: string | null
  readonly bank: string | null
  readonly valid_from: Day
  readonly source: string
  readonly source_ref: string | null
  readonly recorded_at: string
  readonly recorded_by: string
  readonly closed_on: Day | null
  readonly moved_to: CountyCode | null
  readonly version: number
}

/** A person in a list: no numbers. */
export type ListedPerson = Pick<Person, 'county' | 'id' | 'area' | 'name' | 'sex' | 'born'>

type Said = {
  readonly valid_from: Day
  readonly valid_to: Day | null
  readonly source: string
  readonly source_ref: string | null
  readonly recorded_at: string
  readonly recorded_by: string
  readonly superseded_at: string | null
}

export type CertificateRow = Said & {
  readonly id: Id<'certificate'>
  readonly status: 'issued' | 'frozen' | 'withdrawn' | 'none'
  readonly category: string
  readonly categories: readonly string[]
  readonly grade: number
  readonly issued: Day | null
  readonly expires: Day | null
  readonly reissue: string | null
}

/** A record of any other kind; `data` holds the fields of the facts it carries. */
export type RecordRow = Said & {
  readonly id: Id<'record'>
  readonly kind: string
  readonly data: Readonly<Record<string, unknown>>
}
