/** The service's verbs for operators: the same commands and queries as the pages. */
export { type Output, runCommand } from './run.ts'
