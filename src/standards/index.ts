/** Numbers, places, disabilities and days as the national standards write them. Pure. */
export * from './area-names.ts'
export * from './certificate-number.ts'
export * from './credit-code.ts'
export * from './disability.ts'
export { normaliseNumber } from './normalise.ts'
export * from './problems.ts'
export * from './resident-id.ts'
export * from './workdays.ts'
