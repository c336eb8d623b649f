/** Tables a synthetic population fills, and the columns of their rows in the order they are written. */
import { isStated, statedFacts } from './facts.ts'
import { portraitFacts } from './portrait/sheets.ts'

/**
 * In the order the tables are written. What is the same in a place comes first, so that it is written as one piece; what is
 * the same for everybody (`sameForAll`) is not written at all; columns that are not named stay null.
 */
export const loadedTables = {
  household: 'county, area, id, size',
  person:
    'county, area, id, household_id, name, name_key, sex, born, residence, id_number_sealed, id_number_index, phone_sealed, account_sealed, bank, source_ref',
  certificate:
    'county, area, id, person_id, status, category, categories, grade, issued, expires, reissue, valid_from',
  record: 'county, area, id, person_id, kind, data, valid_from, valid_to',
  profile: `county, area, person_id, household_id, changes_on, ${statedFacts.join(', ')}`,
  person_key: 'county, area, key, person_id',
} as const

export type LoadedTable = keyof typeof loadedTables

export const tableNames = Object.keys(loadedTables) as LoadedTable[]

/** The columns of a table's rows; a portrait adds its facts to the profile. */
export const columnListOf = (table: LoadedTable, portrait = false): string =>
  table === 'profile' && portrait
    ? [loadedTables.profile, ...portraitFacts.filter((key) => !isStated(key))].join(', ')
    : loadedTables[table]

/** How many columns a row of a table has. */
export const columnsOf = (table: LoadedTable, portrait = false): number =>
  columnListOf(table, portrait).split(',').length

const recorded = ['source', 'recorded_at', 'recorded_by'] as const

/** Columns every row of a table has the same value in; the database supplies it while the rows are taken in. */
export const sameForAll = {
  household: ['source', 'recorded_at'],
  person: [...recorded, 'valid_from'],
  certificate: recorded,
  record: recorded,
  profile: ['as_of'],
  person_key: [],
} as const satisfies Record<LoadedTable, readonly Same[]>

export type Same = 'source' | 'recorded_at' | 'recorded_by' | 'valid_from' | 'as_of'
