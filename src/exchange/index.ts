/** Foreign formats: people from CSV and XLSX, plan documents from text, web pages, Word and PDF. */
export { type DocumentFormat, type ReadDocument, readDocument } from './document.ts'
export type { ImportReport, PeopleFile } from './people-import.ts'
export { importPeople } from './people-import.ts'
export { exchangeProblems } from './problems.ts'
export type { RefusedRow } from './refused-rows.ts'
export { sayReason } from './refused-rows.ts'
export { csvOf, type Sheet, xlsxOf } from './sheet-write.ts'
