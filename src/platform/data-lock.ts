/** One process owns a data directory: a second embedded database would open it without complaint and lose writes. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, realpathSync, rmSync, writeSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { refuse } from '#kernel'

/** Lets go of the directory. */
export type Unlock = () => void

/** Takes the directory for this process, or refuses with `platform.data-in-use`. */
export const lockDirectory = (directory: string): Promise<Unlock> | Unlock =>
  process.platform === 'linux' ? lockBySocket(directory) : lockByFile(directory)

/** An abstract socket: the kernel frees it whatever kills the process. It is seen only inside one network namespace,
 * so two containers must not share a data directory. */
async function lockBySocket(directory: string): Promise<Unlock> {
  const name = createHash('sha256').update(realpathSync(directory)).digest('hex').slice(0, 32)
  for (let tries = 1; ; tries++) {
    const server = createServer().listen(`\0tongxing-${name}`)
    try {
      await once(server, 'listening')
      server.unref()
      return () => void server.close()
    } catch {
      if (tries === 5) refuse('platform.data-in-use', { directory })
      // A child process being born holds every socket of its parent until it has become another program.
      await wait(100)
    }
  }
}

/** Elsewhere a file with the number of its process; one left behind by a dead process is taken over. */
function lockByFile(directory: string): Unlock {
  const file = join(directory, 'in-use')
  try {
    writeOwn(file)
  } catch {
    if (isAlive(Number(readFileSync(file, 'utf8')))) refuse('platform.data-in-use', { directory })
    rmSync(file, { force: true })
    writeOwn(file)
  }
  return () => rmSync(file, { force: true })
}

function writeOwn(file: string) {
  const handle = openSync(file, 'wx')
  writeSync(handle, String(process.pid))
  closeSync(handle)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
