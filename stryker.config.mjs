/** Mutation tests of the policy kernel: changes a condition here and there and asks whether a test notices. Run by hand, not in CI. */

import { folders } from './arrows.ts'

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'stryker.vitest.config.ts', related: true },
  mutate: [
    'src/policy/condition.ts',
    'src/policy/decide.ts',
    'src/policy/ground.ts',
    'src/policy/truth.ts',
    'src/policy/together/{effects,joint,order,settle,together}.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // TypeScript 7 has no programming interface to rewrite the configuration with; one project needs no rewriting.
  tsconfigFile: 'none.json',
  // All the kernel's own tests need is the kernel.
  ignorePatterns: [
    ...['bench', 'data', 'database', 'docs', 'examples', 'golden', 'scripts', 'tests', '.cache'].map((f) => `/${f}`),
    ...folders.filter((f) => !['kernel', 'standards', 'policy'].includes(f)).map((f) => `/src/${f}`),
  ],
  incremental: true,
  incrementalFile: '.cache/stryker/incremental.json',
  tempDirName: '.cache/stryker/sandbox',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/stryker/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignoreStatic: true,
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 80, break: null },
}
