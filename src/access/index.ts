/** Who may see and do what, proved afterwards: actors, scope, duties, sign-in, audit, sealed fields. */
export * from './actor.ts'
export * from './duties.ts'
export { accessProblems } from './problems.ts'
export type { Tx } from './scope.ts'
export { withScope } from './scope.ts'
