/** Reading people files: headers as offices write them, places, numbers, and the reason for every refusal. */

import fc from 'fast-check'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { areaCode, dayFromNumber } from '#kernel'
import { makeCertificateNumber, makeResidentId } from '#standards'
import { readHeader } from './people-columns.ts'
import { readRows } from './people-import.ts'
import { readTable } from './people-table.ts'
import { parseCategories, parseDayText } from './people-values.ts'
import { exchangeProblems } from './problems.ts'
import { refusedFile, sayReason } from './refused-rows.ts'

const within = areaCode('4417')
const residentId = makeResidentId('441799', dayFromNumber(0), 7)
const certificateNumber = makeCertificateNumber({ residentId, category: 'mental', grade: 3 })

async function gather<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

const read = async (bytes: Uint8Array, name = 'people.csv') => {
  const headers: string[] = []
  return gather(readRows({ bytes, name, within, from: dayFromNumber(18627) }, headers))
}
const csv = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'))
const header =
  '姓名,身份证号,残疾人证号,残疾类别,残疾等级,户口所在地,联系电话,开户行,银行账号,低保,需长期照护'
const row = (cells: Partial<Record<number, string>> = {}) =>
  [
    '陈一',
    residentId,
    certificateNumber,
    '精神',
    '三级',
    '阳江市江城区平冈镇',
    '12000000001',
    '农商行',
    '01234567890',
    '是',
    '否',
  ]
    .map((cell, at) => cells[at] ?? cell)
    .join(',')

const expected = {
  name: '陈一',
  residentId,
  area: '441702103',
  phone: '12000000001',
  account: { bank: '农商行', number: '01234567890' },
  relief: 'dibao',
  needsCare: false,
  certificate: { status: 'issued', category: 'mental', categories: ['mental'], grade: 3 },
}

describe('a people file', () => {
  test('in UTF-8, with a byte order mark, and in GB 18030 says the same', async () => {
    const text = `${header}\r\n${row()}`
    const gb = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb]) // 姓名
    expect((await gather(readTable(gb, 'x.csv')))[0]?.cells).toEqual(['姓名'])
    for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\ufeff${text}`)])
      expect((await read(bytes))[0]?.read).toMatchObject({ ok: true, person: expected })
  })
  test('as a spreadsheet says the same, with a title above the headers', async () => {
    const rows = [['阳江市残疾人名册'], header.split(','), row().split(',')]
    const bytes = await writeXlsx({ sheets: [{ name: '名册', rows }] })
    const [first] = await read(bytes, 'people.xlsx')
    expect(first?.row.number).toBe(3)
    expect(first?.read).toMatchObject({ ok: true, person: expected })
  })
  test('with numbers a spreadsheet has rounded is told so', async () => {
    const rows = [
      ['姓名', '身份证号', '县区'],
      ['陈一', 441799197001010000 + 70, '江城区'],
    ]
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows }] })
    expect((await read(bytes, 'people.xlsx'))[0]?.read).toMatchObject({
      ok: false,
      problems: [{ column: 'idNumber', problem: { code: 'import.rounded' } }],
    })
  })
  test('without headers, empty, or of old Excel is refused as a whole', async () => {
    await expect(read(csv('a,b', 'c,d'))).rejects.toMatchObject({ problem: { code: 'import.no-headers' } })
    await expect(read(csv(''))).rejects.toMatchObject({ problem: { code: 'import.empty' } })
    await expect(read(csv(header), 'x.xls')).rejects.toMatchObject({ problem: { code: 'import.old-excel' } })
  })
  test('may write its headers as offices do', () => {
    const columns = readHeader([
      '序号',
      '*姓 名',
      '身份证号码（18位）',
      '所属镇（街道）',
      '是否低保',
      '残疾证号',
    ])
    expect([...(columns?.keys() ?? [])]).toEqual(['name', 'idNumber', 'town', 'relief', 'certificateNumber'])
    expect(readHeader(['姓名', '电话'])).toBeUndefined()
  })
})

describe('a row', () => {
  for (const [what, cells, column, code] of [
    ['without a name', { 0: '' }, 'name', 'import.name-missing'],
    [
      'with a wrong check character',
      { 1: `${residentId.slice(0, 17)}${residentId.endsWith('1') ? '2' : '1'}`, 2: '', 3: '', 4: '' },
      'idNumber',
      'resident-id.check',
    ],
    [
      'with another person’s certificate',
      { 1: makeResidentId('441799', dayFromNumber(1), 9) },
      'certificateNumber',
      'import.other-person',
    ],
    ['whose category differs from the number', { 3: '肢体' }, 'category', 'import.category-differs'],
    ['whose grade differs from the number', { 4: '一级' }, 'grade', 'import.grade-differs'],
    ['with a category that does not exist', { 3: '心脏' }, 'category', 'import.category'],
    ['with a grade that does not exist', { 4: '五级' }, 'grade', 'import.grade'],
    ['from elsewhere', { 5: '北京市东城区' }, 'address', 'import.place'],
    ['with two telephones', { 6: '12000000001/12000000002' }, 'phone', 'import.phone'],
    ['with an account but no bank', { 7: '' }, 'bank', 'import.bank-missing'],
    ['with letters in the account', { 8: '62OO000000' }, 'account', 'import.account'],
    ['with an unclear relief', { 9: '可能' }, 'relief', 'import.relief'],
    ['with an unclear care need', { 10: '也许' }, 'care', 'import.yes-no'],
  ] as const)
    test(`${what} is refused as ${code}`, async () => {
      const [first] = await read(csv(header, row(cells)))
      expect(first?.read).toMatchObject({ ok: false, problems: [{ column, problem: { code } }] })
    })
  test('with several faults hears all of them at once', async () => {
    const [first] = await read(csv(header, row({ 0: '', 4: '五级', 6: 'x' })))
    expect(first?.read.ok === false && first.read.problems.map((one) => one.column)).toEqual([
      'name',
      'phone',
      'grade',
    ])
  })
  test('that leaves cells empty says nothing about them', async () => {
    const [first] = await read(csv(header, row({ 6: '', 7: '', 8: '', 9: '', 10: '' })))
    expect(first?.read.ok === true && first.read.person).toMatchObject({
      phone: undefined,
      account: undefined,
      relief: undefined,
      needsCare: undefined,
    })
  })
  test('that repeats an identity number is refused with the first row’s number', async () => {
    const [, second] = await read(csv(header, row(), row({ 0: '陈二' })))
    expect(second?.read).toMatchObject({
      ok: false,
      problems: [{ problem: { code: 'import.twice', facts: { row: 2 } } }],
    })
  })
  test('with a county but no town keeps the town unknown', async () => {
    const [first] = await read(csv(header, row({ 5: '阳东区' })))
    expect(first?.read).toMatchObject({ ok: true, person: { area: '441704' } })
  })
})

test('days are read however a spreadsheet writes them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25_000 }).map(dayFromNumber), (day) => {
      const [y, m, d] = day.split('-').map(Number)
      for (const text of [
        day,
        `${y}/${m}/${d}`,
        `${y}.${m}.${d}`,
        `${y}年${m}月${d}日`,
        day.replaceAll('-', ''),
      ])
        expect(parseDayText(text)).toEqual({ ok: true, value: day })
    }),
  )
  expect(parseDayText('44196')).toEqual({ ok: true, value: '2020-12-31' })
  for (const bad of ['2020-02-30', '长期', '202013', '2020']) expect(parseDayText(bad).ok).toBe(false)
})

test('several categories in one cell are a multiple disability with its parts', () => {
  expect(parseCategories('肢体、视力残疾')).toEqual({ ok: true, value: ['vision', 'physical', 'multiple'] })
  expect(parseCategories('4肢体')).toEqual({ ok: true, value: ['physical'] })
  expect(parseCategories('多重')).toEqual({ ok: true, value: ['multiple'] })
})

test('a file of refused rows is read again under the same headers, reasons left aside', async () => {
  const cells = row({ 4: '五级' }).split(',')
  const problem = { code: 'import.grade', facts: { value: '五级' } }
  const text = refusedFile(header.split(','), [{ number: 2, reasons: [{ column: 'grade', problem }], cells }])
  expect(text).toContain('「残疾等级」“五级”不是残疾等级')
  const mended = new TextEncoder().encode(text.replace(/,五级,/, ',三级,'))
  expect((await read(mended))[0]?.read).toMatchObject({ ok: true, person: expected })
  const twice = refusedFile(['行号', '问题', ...header.split(',')], [])
  expect(twice.match(/行号/g)).toHaveLength(1)
})

test('every reason is a full sentence in both languages', () => {
  for (const code of Object.keys(exchangeProblems).filter((each) => each.startsWith('import.')))
    for (const language of ['zh', 'en'] as const) {
      const said = sayReason(
        { column: 'grade', problem: { code, facts: { value: 'x', row: 2, name: 'f', choices: '甲、乙' } } },
        language,
      )
      expect(said).not.toMatch(/undefined/)
      expect(said).toMatch(language === 'zh' ? /^「残疾等级」.+。$/ : /^残疾等级: .+\.$/)
    }
})
