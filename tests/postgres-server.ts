/** A throw-away PostgreSQL server from the machine's own binaries, gone when the tests are. */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

type Server = { readonly url: string; readonly stop: () => Promise<void> }

/** The directory of initdb and postgres, newest version first; undefined when the machine has none. */
export function findServer(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const places = [
    ...versions.toSorted((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
  ]
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
}

/** PostgreSQL refuses to run as root: another user of the machine has to. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = ['postgres', 'nobody']
    .map((name) => users.find((user) => user.startsWith(`${name}:`)))
    .find(Boolean)
  const [, , uid, gid] = (line ?? '').split(':')
  if (!uid || !gid)
    throw new Error('running as root, and neither postgres nor nobody is a user of this machine')
  return { uid: Number(uid), gid: Number(gid) }
}

/** About 1.5 s. The server listens on a socket in its own directory only. */
export async function startServer(binaries: string): Promise<Server> {
  const user = ordinaryUser()
  const directory = mkdtempSync(join(tmpdir(), 'tx-pg-'))
  if (user) chownSync(directory, user.uid, user.gid)
  const data = join(directory, 'data')
  const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...user,
      env,
      cwd: directory,
      stdio: 'pipe',
    },
  )
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    // Nobody follows this server, so tables filled in the transaction that emptied them need no journal.
    'wal_level=minimal',
    'max_wal_senders=0',
    'max_wal_size=4GB',
    'shared_buffers=512MB',
    'listen_addresses=',
    'max_connections=60',
  ]
  const options = [...settings.flatMap((setting) => ['-c', setting]), '-k', directory, '-D', data]
  // The shell waits for its standard input to close, so the server never outlives the tests, however they end.
  const script = '"$@" >/dev/null 2>log & server=$!; read -r _; kill -INT $server; wait $server'
  const shell = spawn('/bin/sh', ['-c', script, 'sh', join(binaries, 'postgres'), ...options], {
    ...user,
    env,
    cwd: directory,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = new Promise<void>((done) => shell.once('exit', () => done()))
  const stop = async () => {
    shell.stdin.end()
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  await ready(binaries, directory)
  return { url: `postgresql:///postgres?host=${encodeURIComponent(directory)}&user=postgres`, stop }
}

async function ready(binaries: string, directory: string) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (
      existsSync(join(directory, '.s.PGSQL.5432')) &&
      existsSync(join(directory, 'data', 'postmaster.pid'))
    ) {
      const state = readFileSync(join(directory, 'data', 'postmaster.pid'), 'utf8')
        .split('\n')[7]
        ?.trim()
      if (state === 'ready') return
    }
    await wait(50)
  }
  throw new Error(
    `the PostgreSQL server of ${binaries} did not start: ${readFileSync(join(directory, 'log'), 'utf8')}`,
  )
}
