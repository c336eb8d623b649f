/** Foreign formats: people from CSV and XLSX. */
export type { ImportReport, PeopleFile } from './people-import.ts'
export { importPeople } from './people-import.ts'
export { exchangeProblems } from './problems.ts'
export type { RefusedRow } from './refused-rows.ts'
export { sayReason } from './refused-rows.ts'
