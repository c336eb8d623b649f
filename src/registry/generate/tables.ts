/** Tables a synthetic population fills, and the columns of their rows in the order they are written. */
import { isStated, statedFacts } from './facts.ts'
import { portraitFacts } from './portrait/sheets.ts'

/**
 * In the order the tables are written. Columns that are the same for everybody in a place come first, so that they are
 * written as one piece; columns that are not named stay null and cost nothing, however many facts are declared.
 */
export const loadedTables = {
  household: 'county, area, source, recorded_at, id, size',
  person:
    'county, area, source, recorded_at, recorded_by, valid_from, id, household_id, name, name_key, sex, born, residence, id_number_sealed, id_number_index, phone_sealed, account_sealed, bank, source_ref',
  certificate:
    'county, area, source, recorded_at, recorded_by, id, person_id, status, category, categories, grade, issued, expires, reissue, valid_from',
  record: 'county, area, source, recorded_at, recorded_by, id, person_id, kind, data, valid_from, valid_to',
  profile: `county, area, as_of, person_id, household_id, changes_on, ${statedFacts.join(', ')}`,
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
