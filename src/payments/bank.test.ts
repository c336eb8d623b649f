/** The bank's file and its answer: exact to the byte, and honest about rows that cannot be read. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Month } from '#kernel'
import { fen, plainYuan, sumFen } from '#kernel'
import { bankText, readBankAnswers } from './bank-answer.ts'
import type { BankLine } from './bank-file.ts'
import { accountControl, bankFileBytes, bankFileText } from './bank-file.ts'
import { csvRow, readCsv } from './csv.ts'
import { encodeGb18030 } from './gb18030.ts'

const month = '2020-12' as Month
const heading = { run: 'nursing-subsidy/2020-12/4417/1', month, title: '重度残疾人护理补贴' }
const lines: BankLine[] = [
  {
    no: 1,
    name: '梁测试',
    account: '6222020000000000011',
    amountFen: fen(23_500),
    forMonth: month,
    kind: 'monthly',
  },
  {
    no: 2,
    name: '𠮷示例',
    account: '6222020000000000029',
    amountFen: fen(23_500),
    forMonth: month,
    kind: 'monthly',
  },
  {
    no: 5,
    name: '阿依·样本,"甲"',
    account: '80010000123456',
    amountFen: fen(23_505),
    forMonth: '2020-11' as Month,
    kind: 'arrears',
  },
]

/** A synthetic file kept under `golden/`; `npm run golden` rewrites it, and the difference is the review. */
function golden(name: string, bytes: Uint8Array) {
  const path = join(import.meta.dirname, '../../golden', name)
  if (process.env.GOLDEN === 'write') writeFileSync(path, bytes)
  expect(Buffer.compare(readFileSync(path), Buffer.from(bytes)), name).toBe(0)
}

describe('the bank file', () => {
  test('is the golden one, in both character sets', () => {
    const text = bankFileText(heading, lines)
    golden('bank-file.utf-8.csv', bankFileBytes(text, 'utf-8'))
    golden('bank-file.gb18030.csv', bankFileBytes(text, 'gb18030'))
  })

  test('carries the count and the total twice, and the sum of its rows is that total', () => {
    const amount = fc.integer({ min: 1, max: 10_000_00 }).map((n) => fen(n))
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), (amounts) => {
        const many = amounts.map((amountFen, i): BankLine => ({ ...lines[0]!, no: i + 1, amountFen }))
        const rows = readCsv(bankFileText(heading, many)).map((row) => row.fields)
        const total = plainYuan(sumFen(amounts))
        expect(rows[0]!.slice(5)).toEqual([String(amounts.length), total])
        expect(rows.at(-1)!.slice(0, 3)).toEqual(['T', String(amounts.length), total])
        expect(rows.filter(([type]) => type === 'D').map((row) => row[4])).toEqual(amounts.map(plainYuan))
      }),
    )
  })

  test('shows a changed account in its control number', () => {
    expect(accountControl(['6222020000000000011'])).not.toBe(accountControl(['6222020000000000012']))
    expect(accountControl([])).toBe('0000000000')
  })
})

describe('GB 18030', () => {
  test('written and read by the platform is the same text', () => {
    const decoder = new TextDecoder('gb18030')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (text) =>
          !text.isWellFormed() || /[\uFEFF\uFFFD]/.test(text) || decoder.decode(encodeGb18030(text)) === text,
      ),
    )
    expect(Buffer.from(encodeGb18030('阳江')).toString('hex')).toBe('d1f4bdad')
    expect(decoder.decode(encodeGb18030('㐀䶮𠮷€·'))).toBe('㐀䶮𠮷€·')
  })

  test.each(['\ud842', '\uFFFD'])('refuses what is no character of a name: %j', (text) =>
    expect(() => encodeGb18030(text)).toThrow(RangeError),
  )
})

describe('rows of text', () => {
  test('written and read are the same', () => {
    const plain = fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\n]/g, ' ').trim())
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const kept = rows.filter((row) => row.some((value) => value !== ''))
        expect(readCsv(rows.map((row) => `${csvRow(row)}\r\n`).join('')).map((row) => row.fields)).toEqual(
          kept,
        )
      }),
    )
  })
})

const answer = (...rows: string[]) =>
  readBankAnswers(
    ['H,TXR1,nursing-subsidy/2020-12/4417/1', ...rows, `T,${rows.length}`].map((row) => `${row}\n`).join(''),
  )

describe('the answer of the bank', () => {
  test('is read in either character set', () => {
    const text = 'H,TXR1,x\nR,1,235.00,失败,户名不符\nT,1\n'
    for (const bytes of [new TextEncoder().encode(text), bankFileBytes(text, 'utf-8'), encodeGb18030(text)]) {
      const read = readBankAnswers(bankText(bytes))
      expect(read).toMatchObject({ value: { answers: [{ no: 1, outcome: 'failed', reason: '户名不符' }] } })
    }
  })

  test('keeps good rows and refuses each bad one with its row and reason', () => {
    const read = answer(
      'R,1,235.00,成功,',
      'R,x,235.00,成功,',
      'R,2,many,成功,',
      'R,3,235.00,也许,',
      'R,4,235.00,失败,',
      'nonsense',
      'R,5,235.00,退回,销户',
      'R,1,235.00,失败,户名不符',
      'R,1,235.00,成功,',
    )
    expect(read).toMatchObject({ ok: true })
    if (!read.ok) return
    expect(read.value.answers.map(({ no, outcome }) => [no, outcome])).toEqual([
      [1, 'paid'],
      [5, 'returned'],
    ])
    expect(read.value.refused.map(({ row, problem }) => [row, problem.code])).toEqual([
      [3, 'bank-answer.no-malformed'],
      [4, 'bank-answer.amount-malformed'],
      [5, 'bank-answer.outcome-unknown'],
      [6, 'bank-answer.reason-missing'],
      [7, 'bank-answer.not-a-row'],
      [9, 'bank-answer.twice'],
    ])
  })

  test.each([
    ['without a heading', 'R,1,235.00,成功,\nT,1\n', 'bank-answer.no-heading'],
    ['that is empty', '', 'bank-answer.no-heading'],
    ['cut off in transfer', 'H,TXR1,x\nR,1,235.00,成功,\n', 'bank-answer.cut-off'],
    ['with rows missing', 'H,TXR1,x\nR,1,235.00,成功,\nT,2\n', 'bank-answer.count-differs'],
  ])('%s is refused whole', (_, text, code) =>
    expect(readBankAnswers(text)).toMatchObject({ ok: false, problem: { code } }),
  )

  test('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readBankAnswers(text).ok === 'boolean'))
    fc.assert(fc.property(fc.string(), (text) => answer(text.replace(/[\r\n]/g, ' ')).ok !== undefined))
  })
})
