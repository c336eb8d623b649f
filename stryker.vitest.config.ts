/** The unit tests of the policy kernel alone, one project, for the mutation tests. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/policy/**/*.test.ts'],
    exclude: ['src/policy/**/*.db.test.ts'],
    testTimeout: 60_000,
  },
})
