/** The vocabulary every other folder is written in: day, money, area, id, problem, words. Pure. */
export * from './area.ts'
export * from './day.ts'
export * from './id.ts'
export * from './money.ts'
export * from './problem.ts'
export * from './problems.ts'
export * from './words.ts'
