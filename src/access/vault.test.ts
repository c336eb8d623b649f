/** Laws of sealed numbers, their index and their masks. */
import { createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseField } from './blind-index.ts'
import { maskBankAccount, maskIdNumber, maskName, maskPhone } from './mask.ts'
import { openVault, type SealedField } from './vault.ts'

const key = (id: string) => ({ id, key: randomBytes(32) })
const [old, fresh, index] = [key('k1'), key('k2'), randomBytes(32)]
const vault = openVault({ field: [old], index })
const rotated = openVault({ field: [fresh, old], index })
const anyField = fc.constantFrom<SealedField>('id-number', 'phone', 'bank-account')
const problem = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) })

describe('a sealed number', () => {
  test('opens for its owner and field, whatever it says', () => {
    fc.assert(
      fc.property(anyField, fc.uuid(), fc.string({ unit: 'binary' }), (field, owner, plain) => {
        const text = plain.toWellFormed()
        return vault.open(field, owner, vault.seal(field, owner, text)) === text
      }),
    )
  })
  test('opens for nobody else: not another person, not another field, not with a bit changed', () => {
    const sealed = vault.seal('phone', 'person-a', '13800001234')
    expect(() => vault.open('phone', 'person-b', sealed)).toThrow(problem('access.seal-broken'))
    expect(() => vault.open('bank-account', 'person-a', sealed)).toThrow(problem('access.seal-broken'))
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const forged = Buffer.from(bytes)
      forged[at]! ^= 1
      expect(() => vault.open('phone', 'person-a', `k1.${forged.toString('base64url')}`)).toThrow(
        problem('access.seal-broken'),
      )
    }
  })
  test('sealed with many others it is sealed as if alone: it opens for its owner and for nobody else', () => {
    const one = fc.record({
      field: anyField,
      owner: fc.oneof(fc.uuid(), fc.string({ unit: 'binary', maxLength: 90 })),
      plain: fc.oneof(fc.stringMatching(/^\d{0,20}$/), fc.string({ unit: 'binary', maxLength: 40 })),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (numbers) => {
        const texts = numbers.map((n) => ({
          ...n,
          owner: n.owner.toWellFormed(),
          plain: n.plain.toWellFormed(),
        }))
        for (const [i, sealed] of vault.sealMany(texts).entries()) {
          const { field, owner, plain } = texts[i]!
          expect(sealed.length).toBe(vault.seal(field, owner, plain).length)
          expect(vault.open(field, owner, sealed)).toBe(plain)
          expect(() => vault.open(field, `${owner}!`, sealed)).toThrow(problem('access.seal-broken'))
        }
      }),
    )
  })
  test('never looks the same twice, alone or among many', () => {
    const same = Array.from({ length: 5000 }, () => ({ field: 'phone', owner: 'a', plain: '1' }) as const)
    expect(new Set(vault.sealMany(same)).size).toBe(5000)
    const seen = new Set(Array.from({ length: 5000 }, () => vault.seal('phone', 'a', '13800001234')))
    expect(seen.size).toBe(5000)
  })
  test('still opens after the key was changed, and is known to be outdated', () => {
    const sealed = vault.seal('phone', 'a', '13800001234')
    expect(rotated.open('phone', 'a', sealed)).toBe('13800001234')
    expect([rotated.isOutdated(sealed), rotated.isOutdated(rotated.seal('phone', 'a', '1'))]).toEqual([
      true,
      false,
    ])
    expect(() => openVault({ field: [fresh], index }).open('phone', 'a', sealed)).toThrow(
      problem('access.seal-key-missing'),
    )
  })
})

describe('the blind index', () => {
  test('is the same for every way of typing a number', () => {
    for (const [field, ...ways] of [
      [
        'id-number',
        '44170219900101123x',
        '44170219900101123X',
        ' 441702 19900101 123X ',
        '４４１７０２19900101123Ｘ',
      ],
      ['phone', '13800001234', '+86 138 0000 1234', '0086-138-0000-1234', '86 13800001234'],
      ['bank-account', '6222021234567890', '6222 0212 3456 7890', '6222-0212-3456-7890'],
    ] as const)
      expect(new Set(ways.map((way) => vault.index(field, way))).size).toBe(1)
  })
  test('is an HMAC-SHA-256 of field and number, cut to 128 bits', () => {
    fc.assert(
      fc.property(
        anyField,
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.uint8Array({ minLength: 32, maxLength: 80 }),
        (field, plain, ownKey) => {
          const text = `${field}\0${normaliseField(field, plain.toWellFormed())}`
          const whole = createHmac('sha256', ownKey).update(text).digest()
          expect(openVault({ field: [old], index: ownKey }).index(field, plain.toWellFormed())).toBe(
            whole.subarray(0, 16).toString('base64url'),
          )
        },
      ),
    )
  })
  test('differs between numbers, fields and keys', () => {
    expect(vault.index('phone', '13800001234')).not.toBe(vault.index('phone', '13800001235'))
    expect(vault.index('phone', '13800001234')).not.toBe(vault.index('bank-account', '13800001234'))
    const other = openVault({ field: [old], index: randomBytes(32) })
    expect(other.index('phone', '13800001234')).not.toBe(vault.index('phone', '13800001234'))
  })
  test('a number that only begins with 86 keeps its 86', () => {
    expect(normaliseField('phone', '8613')).toBe('8613')
  })
})

describe('a mask', () => {
  test('shows what identifies a row to its officer and no more', () => {
    expect(maskIdNumber('44170219900101123X')).toBe('441702********123X')
    expect(maskPhone('13800001234')).toBe('138****1234')
    expect(maskBankAccount('6222021234567890')).toBe('************7890')
  })
  test('of a number too short to hide anything shows nothing', () => {
    expect([maskPhone('1234567'), maskIdNumber('12'), maskBankAccount('7890')]).toEqual([
      '*******',
      '**',
      '****',
    ])
  })
  test('of a name keeps the family name', () => {
    expect(['张三', '张小三', '欧阳修', '欧阳', '王', ''].map(maskName)).toEqual([
      '张*',
      '张**',
      '欧阳*',
      '欧*',
      '*',
      '',
    ])
  })
})
