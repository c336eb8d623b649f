/** `npm test`: every check and every test, whatever fails on the way. The last line counts. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const run = (program: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, program)], { stdio: 'inherit' })
    .status ?? 1

const checked = run('check.ts')
const tested = run('vitest.ts')
process.exit(checked || tested)
