/** Tables written for spreadsheet programs: read back cell for cell, nothing rounded, nothing run. */
import { describe, expect, test } from 'vitest'
import { csvOf, xlsxOf } from './sheet-write.ts'

const sheet = {
  name: '名单/2020',
  head: ['姓名', '身份证号'],
  rows: [
    ['欧阳"小"雅', '441799196005010012'],
    ['=HYPERLINK("x")', '<b>&\u0001'],
  ],
}

describe('a table', () => {
  test('as CSV keeps long digits and formulas as text', () => {
    expect(csvOf(sheet)).toBe(
      '\ufeff姓名,身份证号\r\n"欧阳""小""雅",\'441799196005010012\r\n"\'=HYPERLINK(""x"")",<b>&\u0001\r\n',
    )
  })
  test('as XLSX is a workbook whose cells are texts', () => {
    const text = new TextDecoder().decode(xlsxOf(sheet))
    expect(text.startsWith('PK')).toBe(true)
    expect(text).toContain('<t xml:space="preserve">441799196005010012</t>')
    expect(text).toContain('&lt;b&gt;&amp;</t>')
    expect(text).toContain('name="名单 2020"')
    expect(text).not.toContain('<f>')
  })
})
