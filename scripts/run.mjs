/** Starts a program of this repository: installs what is missing, then hands over to the pinned Node.
 * Plain JavaScript, because the machine's own Node may be too old to read TypeScript. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.installed-lock')
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

/** Installed means: from this very lock file, and with the pinned Node in place. */
function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing the dependencies named in package-lock.json …')
  // Standard output belongs to the program (its JSON must stay clean), so npm reports on standard error.
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (npm.status !== 0 || !existsSync(node)) {
    console.error('npm ci failed. Check that the npm registry can be reached, then run the command again.')
    process.exit(npm.status || 1)
  }
  writeFileSync(stamp, lock)
}

ensureInstalled()
const [program, ...args] = process.argv.slice(2)
/** The service shares a machine with its database, so it tidies up early: after each full collection its memory may
 * grow by a third, not fourfold. Nothing is forbidden: what needs more gets it. */
const thrift = program === 'src/main.ts' ? ['--max-semi-space-size=2', '--heap-growing-percent=30'] : []
const child = spawn(node, [...thrift, '--import', 'tsx', join(root, program), ...args], {
  cwd: process.env.INIT_CWD && program.startsWith('src/cli') ? process.env.INIT_CWD : root,
  stdio: 'inherit',
  // Before React is loaded: its development build renders pages several times slower.
  env: {
    ...(program.startsWith('src/') ? { NODE_ENV: 'production' } : {}),
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 128 + 15 : code))
