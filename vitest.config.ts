/** Four kinds of tests: units, the database on each of its two homes, and the browser journeys. */
import { defineConfig } from 'vitest/config'

const unit = ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'docs/**/*.test.ts']
const database = ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts']

const shared = { pool: 'threads', isolate: false, testTimeout: 60_000, hookTimeout: 120_000 } as const

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      { test: { ...shared, name: 'unit', include: unit, exclude: database } },
      { test: { ...shared, name: 'pglite', include: database, provide: { dialect: 'pglite' } } },
      { test: { ...shared, name: 'postgres', include: database, provide: { dialect: 'postgres' } } },
      { test: { ...shared, name: 'journeys', include: ['tests/journeys/**/*.test.ts'] } },
    ],
  },
})
