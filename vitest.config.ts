/** Four kinds of tests: units, the database on each of its two homes, and the browser journeys. */
import { defineConfig } from 'vitest/config'
import { findServer } from './tests/postgres-server.ts'

const unit = ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'docs/**/*.test.ts']
const database = ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts']

const globalSetup = './tests/global-setup.ts'
/** Without a server on the machine one skipped test says so, by name. */
const onServer = findServer() === undefined ? ['tests/postgres-missing.test.ts'] : database

const shared = {
  pool: 'threads',
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  setupFiles: './tests/seed.ts',
} as const

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: unit,
          exclude: [...database, 'tests/postgres-missing.test.ts'],
        },
      },
      { test: { ...shared, name: 'pglite', include: database, globalSetup, provide: { dialect: 'pglite' } } },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: onServer,
          globalSetup,
          provide: { dialect: 'postgres' },
        },
      },
      { test: { ...shared, name: 'journeys', include: ['tests/journeys/**/*.test.ts'] } },
    ],
  },
})
