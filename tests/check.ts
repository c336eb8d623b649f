/** Everything that can be judged without running the product: format, lint, types, dead code. One line a check. */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)

/** Cycles and arrows are part of the lint. */
const checks = {
  format: ['biome', 'check', '--linter-enabled=false'],
  lint: ['oxlint', '--type-aware', '--deny-warnings'],
  types: ['tsc'],
  'dead code': ['knip', '--no-progress'],
} as const

/** Runs one check; its output is shown only when it fails. */
function passes(name: string, [command, ...args]: readonly [string, ...string[]]): boolean {
  const started = performance.now()
  const run = spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: root, encoding: 'utf8' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? 'ok     ' : 'FAILED '} ${name} (${seconds} s)`)
  if (run.status !== 0) console.log(run.stdout, run.stderr, run.error ?? '')
  return run.status === 0
}

const failed = Object.entries(checks).filter(([name, command]) => !passes(name, command))
process.exit(failed.length > 0 ? 1 : 0)
