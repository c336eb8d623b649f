/** Signing in, staying signed in, and what ends it. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { areaCode, day, must } from '#kernel'
import type { Clock } from '#platform'
import { plusMilliseconds, startOf } from '#platform'
import { testDatabase } from '../../tests/database.ts'
import { system } from './actor.ts'
import { appoint, dismiss, givePost, resetPassword, takePost } from './appoint.ts'
import { changePassword } from './change-password.ts'
import { appointDemoStaff } from './demo-staff.ts'
import { withScope } from './scope.ts'
import { actorOfSession, changePost, endSession, postsOfStaff, sessionCookie } from './session.ts'
import { signIn } from './sign-in.ts'

const { db } = await testDatabase()
let now = startOf(day('2020-12-31'))
const clock: Clock = { now: () => now, today: () => day('2020-12-31') }
const later = (minutes: number) => {
  now = plusMilliseconds(now, minutes * 60_000)
}
const rules = { clock, demo: false }
const password = 'four plain words here'
const from = (address: string, typed = password, account = 'chen.yi') =>
  signIn(db, { account, password: typed, address }, rules)
const enter = async (address = '10.9.9.9', typed = password) => must(await from(address, typed))
const asSystem = <T>(work: Parameters<typeof withScope<T>>[2]) => withScope(db, system('test'), work)
const post = { office: 'town', area: areaCode('441702100'), since: day('2020-01-01') } as const
let chen = ''

beforeAll(async () => {
  chen = must(
    await asSystem((tx) => appoint(tx, { account: 'chen.yi', name: '陈一', password, post }, clock)),
  )
})

describe('signing in', () => {
  test('gives the duties, area and county of the post', async () => {
    const { staff } = await enter()
    expect(staff).toMatchObject({
      id: chen,
      name: '陈一',
      area: '441702100',
      counties: ['441702'],
      office: 'town',
    })
    expect(staff.duties).toContain('candidate:confirm')
  })
  test('does not tell whether the account or the password was wrong', async () => {
    const wrongs = [await from('10.0.0.1', 'not this one'), await from('10.0.0.1', password, 'nobody')]
    expect(wrongs).toEqual(Array(2).fill({ ok: false, problem: { code: 'access.sign-in-wrong', facts: {} } }))
  })
  test('slows one network down, without a minute of harm to another', async () => {
    const tries = []
    for (let n = 0; n < 8; n++) tries.push(await from('10.0.0.2', 'not this one'))
    expect(tries.map((one) => !one.ok && one.problem.code.split('-').at(-1))).toEqual([
      ...Array(6).fill('wrong'),
      ...Array(2).fill('wait'),
    ])
    expect(await from('10.0.0.2')).toMatchObject({ ok: false, problem: { facts: { seconds: 1 } } })
    expect(await from('10.0.0.3')).toMatchObject({ ok: true })
    later(1)
    expect(await from('10.0.0.2')).toMatchObject({ ok: true })
  })
  test('guesses sent at the same moment are counted one by one', async () => {
    const many = await Promise.all(Array.from({ length: 12 }, () => from('10.0.0.4', 'not this one')))
    expect(many.filter((one) => !one.ok && one.problem.code === 'access.sign-in-wrong')).toHaveLength(6)
  })
  test('is refused to somebody without a post today', async () => {
    const account = 'without.post'
    const ended = { ...post, since: day('2021-01-01') }
    await asSystem((tx) => appoint(tx, { account, name: '无', password, post: ended }, clock))
    expect(await from('10.0.0.5', password, account)).toMatchObject({ problem: { code: 'access.no-post' } })
  })
})

describe('a session', () => {
  test('is found by its token only, which is kept nowhere', async () => {
    const { token } = await enter()
    expect(await actorOfSession(db, token, rules)).toMatchObject({ id: chen })
    expect(await actorOfSession(db, `${token}x`, rules)).toBeUndefined()
    const { rows } = await asSystem((tx) => sql`select * from access.session`.execute(tx))
    expect(JSON.stringify(rows)).not.toContain(token)
  })
  test('ends by signing out, after two idle hours, and after twelve hours at work', async () => {
    const first = await enter()
    await endSession(db, first.token)
    expect(await actorOfSession(db, first.token, rules)).toBeUndefined()
    const idle = await enter()
    later(121)
    expect(await actorOfSession(db, idle.token, rules)).toBeUndefined()
    const busy = await enter()
    for (let hour = 0; hour < 11; hour++) {
      later(60)
      expect(await actorOfSession(db, busy.token, rules)).toBeDefined()
    }
    later(61)
    expect(await actorOfSession(db, busy.token, rules)).toBeUndefined()
  })
  test('that ended leaves no row behind once somebody signs in', async () => {
    await enter()
    later(24 * 60)
    await enter()
    const { rows } = await asSystem((tx) =>
      sql`select 1 from access.session where expires_at < ${now}
        union all select 1 from access.sign_in_delay where last_at < ${now}::timestamptz - interval '1 day'`.execute(
        tx,
      ),
    )
    expect(rows).toEqual([])
  })
  test('goes on in another post under another token', async () => {
    const village = { ...post, office: 'village', area: areaCode('441702100001') } as const
    const postId = await asSystem((tx) => givePost(tx, { staffId: chen, post: village }, clock))
    const { token } = await enter()
    expect(await postsOfStaff(db, chen, clock)).toHaveLength(2)
    const next = await changePost(db, { token, postId }, rules)
    expect(await actorOfSession(db, token, rules)).toBeUndefined()
    expect(await actorOfSession(db, next ?? '', rules)).toMatchObject({
      area: '441702100001',
      office: 'village',
    })
    const stranger = '00000000-0000-7000-8000-000000000000'
    expect(await changePost(db, { token: next ?? '', postId: stranger }, rules)).toBeUndefined()
    await asSystem((tx) => takePost(tx, { staffId: chen, postId, until: day('2020-12-30') }, clock))
    expect(await actorOfSession(db, next ?? '', rules)).toBeUndefined()
  })
  test('does not survive a new password', async () => {
    const { token } = await enter()
    later(1)
    const change = { account: 'chen.yi', old: password, password: 'other plain words' }
    expect(await changePassword(db, { ...change, old: 'wrong' }, clock)).toMatchObject({ ok: false })
    expect(await changePassword(db, change, clock)).toMatchObject({ ok: true })
    expect(await actorOfSession(db, token, rules)).toBeUndefined()
    const second = await enter('10.9.9.9', 'other plain words')
    later(1)
    await asSystem((tx) => resetPassword(tx, { staffId: chen, account: 'chen.yi', password }, clock))
    expect(await actorOfSession(db, second.token, rules)).toBeUndefined()
  })
  test('ends when its holder leaves, and the account opens nothing', async () => {
    const account = 'leaves.soon'
    const id = must(await asSystem((tx) => appoint(tx, { account, name: '离', password, post }, clock)))
    const { token } = must(await from('10.0.0.6', password, account))
    await asSystem((tx) => dismiss(tx, id, clock))
    expect(await actorOfSession(db, token, rules)).toBeUndefined()
    expect(await from('10.0.0.6', password, account)).toMatchObject({ ok: false })
  })
  test('travels in a cookie no script reads and no other site sends', () => {
    expect(sessionCookie('t', true)).toMatchObject({
      name: '__Host-tongxing',
      httpOnly: true,
      sameSite: 'Lax',
    })
    expect(sessionCookie(undefined, false)).toMatchObject({ name: 'tongxing', value: '', maxAge: 0 })
  })
})

describe('demo accounts', () => {
  test('open every office in demo mode, made once', async () => {
    const accounts = await appointDemoStaff(db, clock)
    expect(await appointDemoStaff(db, clock)).toEqual(accounts)
    const entered = await Promise.all(
      accounts.map(({ account, password }) =>
        signIn(db, { account, password, address: '10.1.1.1' }, { clock, demo: true }),
      ),
    )
    expect(entered.every((one) => one.ok)).toBe(true)
  })
  test('open nothing outside demo mode, nor does a session made in it', async () => {
    const typed = { account: 'county', password: 'tongxing-2020', address: '10.1.1.2' }
    const { token } = must(await signIn(db, typed, { clock, demo: true }))
    expect(await signIn(db, typed, rules)).toMatchObject({ problem: { code: 'access.sign-in-wrong' } })
    expect(await actorOfSession(db, token, rules)).toBeUndefined()
  })
})
