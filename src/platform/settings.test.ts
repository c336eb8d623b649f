/** Settings, clock, identifiers, files, log and the lock of the data directory. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, isId } from '#kernel'
import { clockAt, clockFrom, dayAt, startOf, systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { lockDirectory } from './data-lock.ts'
import { openFiles } from './files.ts'
import { openLog } from './log.ts'
import { newId } from './new-id.ts'
import { platformProblems } from './problems.ts'

const key = () => randomBytes(32).toString('base64')
const production = () => ({
  TONGXING_MODE: 'production',
  TONGXING_ORIGIN: 'https://tongxing.example.gov.cn',
  TONGXING_FIELD_KEYS: `k2:${key()} k1:${key()}`,
  TONGXING_INDEX_KEY: key(),
})
const refusal = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) })

describe('settings', () => {
  test('nothing at all is a demonstration on this machine', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      dataDirectory: './data',
      databaseUrl: undefined,
      port: 3000,
      host: '127.0.0.1',
      durable: true,
    })
  })
  test('a complete production setting is taken as it is, the newest key first', () => {
    const config = readConfig(production())
    expect(config.keys.field.map(({ id }) => id)).toEqual(['k2', 'k1'])
    expect(config.keys.index).toHaveLength(32)
  })
  test.each([
    ['no field keys', { TONGXING_FIELD_KEYS: undefined }, 'platform.key-missing'],
    ['no index key', { TONGXING_INDEX_KEY: ' ' }, 'platform.key-missing'],
    ['a short key', { TONGXING_INDEX_KEY: 'c2hvcnQ=' }, 'platform.key-malformed'],
    ['a passphrase for a key', { TONGXING_FIELD_KEYS: 'k1:correct horse battery' }, 'platform.key-malformed'],
    [
      'two keys of one name',
      { TONGXING_FIELD_KEYS: `k1:${key()},k1:${key()}` },
      'platform.field-keys-malformed',
    ],
    ['a key without a name', { TONGXING_FIELD_KEYS: key() }, 'platform.field-keys-malformed'],
    ['no address', { TONGXING_ORIGIN: undefined }, 'platform.origin-missing'],
    ['an address in the clear', { TONGXING_ORIGIN: 'http://x.example' }, 'platform.origin-malformed'],
    ['a clock that was set', { TONGXING_NOW: '2020-12-31' }, 'platform.demo-only'],
    ['commits that do not wait', { TONGXING_DURABLE: 'off' }, 'platform.demo-only'],
    ['a port that is none', { PORT: '80a' }, 'platform.port-malformed'],
    ['a mode nobody knows', { TONGXING_MODE: 'prod' }, 'platform.mode-unknown'],
    ['a log level nobody knows', { TONGXING_LOG: 'loud' }, 'platform.log-level-unknown'],
  ])('outside demo mode %s is refused', (_, change, code) => {
    expect(() => readConfig({ ...production(), ...change })).toThrow(refusal(code))
  })
  test('the published key of the demonstration is refused by its bytes, whatever it is called', () => {
    const demo = Buffer.from(readConfig({}).keys.index).toString('base64')
    expect(() => readConfig({ ...production(), TONGXING_INDEX_KEY: demo })).toThrow(
      refusal('platform.key-is-demo'),
    )
  })
  test('the sentence for a missing key names the variable and how to make one, and never repeats a key', () => {
    const sentence = platformProblems['platform.key-missing'].en({ variable: 'TONGXING_FIELD_KEYS' })
    expect(sentence).toContain('TONGXING_FIELD_KEYS')
    expect(sentence).toContain('randomBytes(32)')
    const secret = `${key()}x`
    try {
      readConfig({ ...production(), TONGXING_INDEX_KEY: secret })
    } catch (error) {
      expect(JSON.stringify(error)).not.toContain(secret)
    }
    expect.assertions(3)
  })
})

describe('the clock', () => {
  test('knows that in China the day begins while it is still yesterday in UTC', () => {
    expect(clockAt('2020-12-31T15:59:59Z').today()).toBe('2020-12-31')
    expect(clockAt('2020-12-31T16:00:00Z').today()).toBe('2021-01-01')
    expect(clockAt('2020-12-31').today()).toBe('2020-12-31')
  })
  test('a day begins at an instant of that day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (at) => {
          const on = day(at.toISOString().slice(0, 10))
          return dayAt(startOf(on)) === on
        },
      ),
    )
  })
  test('may be set and then runs', () => {
    expect(clockFrom('2020-12-31').today()).toBe('2020-12-31')
    expect(Math.abs(Date.parse(systemClock.now()) - Date.now())).toBeLessThan(10_000)
    expect(() => clockAt('yesterday')).toThrow(refusal('platform.instant-malformed'))
  })
})

describe('an identifier', () => {
  test('is a UUIDv7, unique, and sorts after those made before', () => {
    const ids = Array.from({ length: 50_000 }, () => newId())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual(ids)
    expect(ids.every((id) => isId(id) && id[14] === '7' && '89ab'.includes(id[19] ?? ''))).toBe(true)
    const made = Number.parseInt(ids[0]!.replaceAll('-', '').slice(0, 12), 16)
    expect(Math.abs(made - Date.now())).toBeLessThan(60_000)
  })
})

describe('files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tx-files-'))
  const files = openFiles(directory)
  test('are written whole, replaced whole and removed', async () => {
    expect(await files.find('runs/a.txt')).toBeUndefined()
    await files.write('runs/a.txt', '一')
    await files.write('runs/a.txt', '二')
    expect((await files.find('runs/a.txt'))?.toString()).toBe('二')
    expect(readdirSync(join(directory, 'files', 'runs'))).toEqual(['a.txt'])
    await files.remove('runs/a.txt')
    expect(await files.find('runs/a.txt')).toBeUndefined()
  })
  test('outside of the data directory cannot be named', () => {
    for (const name of ['../secret', '/etc/passwd', 'a/../../b', '.'])
      expect(() => files.pathOf(name)).toThrow(refusal('platform.file-outside'))
  })
})

describe('the log', () => {
  test('is one line of JSON an event, without secrets and without the values of a failed statement', () => {
    const lines: string[] = []
    const log = openLog('info', { write: (line: string) => void lines.push(line) })
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (id_number)=(4417…)',
    })
    log.info({ password: 'p1', staff: { phone: '138' }, deep: { er: { token: 't1' } }, error }, 'signed in')
    log.debug('not told')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({
      msg: 'signed in',
      password: '[hidden]',
      error: { code: '23505' },
    })
    expect(lines[0]).not.toMatch(/p1|138|t1|4417/)
  })
})

describe('the data directory', () => {
  test('is held by one, and free again when the holder lets go', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'tx-lock-'))
    const unlock = await lockDirectory(directory)
    await expect(Promise.resolve().then(() => lockDirectory(directory))).rejects.toMatchObject({
      problem: { code: 'platform.data-in-use', facts: { directory } },
    })
    unlock()
    const again = await lockDirectory(directory)
    again()
  })
  test('is free again when its holder was killed', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'tx-lock-'))
    const module = JSON.stringify(new URL('./data-lock.ts', import.meta.url).href)
    const program = `const { lockDirectory } = await import(${module}); await lockDirectory(${JSON.stringify(directory)});
      console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    const held = Promise.resolve().then(() => lockDirectory(directory))
    await expect(held).rejects.toMatchObject({ problem: { code: 'platform.data-in-use' } })
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const unlock = await lockDirectory(directory)
    unlock()
  })
})
