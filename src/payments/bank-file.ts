/** The file a bank pays from (代发文件), version 1: a heading with control totals, one row a line, a closing row. Pure. */
import type { Fen, Month } from '#kernel'
import { fen, plainYuan, sumFen } from '#kernel'
import { csvRow } from './csv.ts'
import { encodeGb18030 } from './gb18030.ts'
import type { LineKind } from './line.ts'

export const bankCharsets = ['utf-8', 'gb18030'] as const
export type BankCharset = (typeof bankCharsets)[number]

export const isBankCharset = (text: string): text is BankCharset =>
  (bankCharsets as readonly string[]).includes(text)

/** One payment as the bank needs it. `no` is what the bank must answer with. */
export type BankLine = {
  readonly no: number
  readonly name: string
  readonly account: string
  readonly amountFen: Fen
  readonly forMonth: Month
  readonly kind: LineKind
}

export type BankHeading = {
  /** `nursing-subsidy/2020-12/4417/1`: programme, month, area, sequence. */
  readonly run: string
  readonly month: Month
  readonly title: string
}

const columns = ['类型', '序号', '户名', '账号', '金额', '所属月份', '摘要']

const purpose: Readonly<Record<LineKind, string>> = { monthly: '当月', arrears: '补发' }

/**
 * Sum of the last eight digits of every account, the last ten digits of it: a single wrong or moved account shows.
 * Letters and spaces in an account do not count.
 */
export const accountControl = (accounts: readonly string[]): string => {
  const sum = accounts.reduce(
    (total, account) => total + Number(account.replace(/\D/g, '').slice(-8) || 0),
    0,
  )
  return String(sum % 10_000_000_000).padStart(10, '0')
}

/** The same lines always give the same text, byte for byte. Linear in the lines. */
export function bankFileText(heading: BankHeading, lines: readonly BankLine[]): string {
  const total = sumFen(lines.map((line) => line.amountFen))
  const control = accountControl(lines.map((line) => line.account))
  const rows = [
    ['H', 'TX1', heading.run, heading.title, heading.month, String(lines.length), plainYuan(total)],
    columns,
    ...lines.map((line) => bankRow(line)),
    ['T', String(lines.length), plainYuan(total), control],
  ]
  return rows.map((row) => `${csvRow(row)}\r\n`).join('')
}

const bankRow = (line: BankLine): string[] => [
  'D',
  String(line.no),
  line.name,
  line.account,
  plainYuan(fen(line.amountFen)),
  line.forMonth,
  purpose[line.kind],
]

/** UTF-8 carries a mark, so that spreadsheet programs read the names right. */
export const bankFileBytes = (text: string, charset: BankCharset): Uint8Array =>
  charset === 'gb18030' ? encodeGb18030(text) : new TextEncoder().encode(`\uFEFF${text}`)
