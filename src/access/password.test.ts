/** Laws of passwords. */
import { expect, test } from 'vitest'
import { hashPassword, parsePassword, passwordMatches } from './password.ts'

test('a password matches its own word and no other does', async () => {
  const word = await hashPassword('三个不相关的词语 horse staple')
  expect(word).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await passwordMatches('三个不相关的词语 horse staple', word)).toBe(true)
  expect(await passwordMatches('三个不相关的词语 horse stapl', word)).toBe(false)
})

test('a word made by the reference program is understood', async () => {
  const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await passwordMatches('password', reference)).toBe(true)
})

test('the same password gives another word each time', async () => {
  expect(await hashPassword('long enough once')).not.toBe(await hashPassword('long enough once'))
})

test('nothing matches an account without a password', async () => {
  expect(await passwordMatches('', null)).toBe(false)
  expect(await passwordMatches('', '')).toBe(false)
  expect(await passwordMatches('x', 'plain text left by hand')).toBe(false)
})

test('many at once all get their answer, and a flood is refused instead of filling the memory', async () => {
  const word = await hashPassword('long enough once')
  const flood = await Promise.allSettled(
    Array.from({ length: 80 }, () => passwordMatches('long enough once', word)),
  )
  const refused = flood.filter((one) => one.status === 'rejected')
  expect(refused).toHaveLength(80 - 52)
  expect(refused[0]).toMatchObject({ reason: { problem: { code: 'access.sign-in-busy' } } })
  expect(flood.every((one) => one.status === 'rejected' || one.value)).toBe(true)
  expect(await passwordMatches('long enough once', word)).toBe(true)
})

test.each([
  ['short', 'access.password-short'],
  ['x'.repeat(201), 'access.password-long'],
  ['my-COUNTY-password', 'access.password-is-account'],
])('%s is refused as a password', (text, code) => {
  expect(parsePassword(text, 'county')).toMatchObject({ ok: false, problem: { code } })
})
