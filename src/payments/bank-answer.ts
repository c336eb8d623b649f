/** The bank's answer (回盘文件): read row by row; a row that cannot be right is refused with its reason, the rest stands. Pure. */
import type { Fen, Problem, Result } from '#kernel'
import { good, parseYuan, wrong } from '#kernel'
import type { CsvRow } from './csv.ts'
import { readCsv } from './csv.ts'

/** `returned` (退回): paid earlier and sent back by the receiving bank since. */
export type Outcome = 'paid' | 'failed' | 'returned'

export type BankAnswer = {
  readonly row: number
  readonly no: number
  readonly amountFen: Fen
  readonly outcome: Outcome
  readonly reason: string
}

export type RefusedRow = { readonly row: number; readonly text: string; readonly problem: Problem }

export type BankAnswers = {
  readonly run: string
  readonly answers: readonly BankAnswer[]
  readonly refused: readonly RefusedRow[]
}

const words: Readonly<Record<string, Outcome>> = {
  成功: 'paid',
  失败: 'failed',
  退回: 'returned',
  退票: 'returned',
  paid: 'paid',
  failed: 'failed',
  returned: 'returned',
}

/** Reads bytes of either character set: UTF-8 when they are valid UTF-8, GB 18030 otherwise. */
export function bankText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/**
 * `H,TXR1,<run>` · `R,<no>,<amount>,<成功|失败|退回>,<reason>` · `T,<rows>`. A file for another run, without its
 * heading, or cut off before its closing row is refused whole: importing it again later is harmless.
 */
export function readBankAnswers(text: string): Result<BankAnswers> {
  const rows = readCsv(text)
  const [heading] = rows
  if (heading?.fields[0] !== 'H' || heading.fields[1] !== 'TXR1' || !heading.fields[2])
    return wrong('bank-answer.no-heading', { found: heading?.fields.join(',').slice(0, 60) ?? '' })
  const closing = rows.at(-1)
  const body = rows.slice(1, -1)
  if (closing?.fields[0] !== 'T') return wrong('bank-answer.cut-off', { rows: rows.length })
  if (closing.fields[1] !== String(body.length))
    return wrong('bank-answer.count-differs', { said: closing.fields[1] ?? '', rows: body.length })
  return good({ run: heading.fields[2], ...sortRows(body) })
}

function sortRows(rows: readonly CsvRow[]): Pick<BankAnswers, 'answers' | 'refused'> {
  const answers = new Map<number, BankAnswer>()
  const refused: RefusedRow[] = []
  for (const row of rows) {
    const read = readAnswer(row)
    const answer = read.ok ? differsFromEarlier(read.value, answers) : read
    if (answer.ok) answers.set(answer.value.no, answers.get(answer.value.no) ?? answer.value)
    else refused.push({ row: row.line, text: row.fields.join(','), problem: answer.problem })
  }
  return { answers: [...answers.values()], refused }
}

/** The same answer twice is one answer; two different ones for one line are not believed beyond the first. */
function differsFromEarlier(
  answer: BankAnswer,
  earlier: ReadonlyMap<number, BankAnswer>,
): Result<BankAnswer> {
  const first = earlier.get(answer.no)
  if (!first || (first.outcome === answer.outcome && first.amountFen === answer.amountFen))
    return good(answer)
  return wrong('bank-answer.twice', { row: answer.row, no: answer.no, first: first.row })
}

function readAnswer({ line, fields }: CsvRow): Result<BankAnswer> {
  const [type, no = '', amount = '', said = '', reason = ''] = fields
  if (type !== 'R' || fields.length < 4) return wrong('bank-answer.not-a-row', { row: line })
  if (!/^[1-9]\d{0,8}$/.test(no)) return wrong('bank-answer.no-malformed', { row: line, value: no })
  const amountFen = parseYuan(amount)
  if (!amountFen.ok) return wrong('bank-answer.amount-malformed', { row: line, value: amount })
  const outcome = words[said]
  if (!outcome) return wrong('bank-answer.outcome-unknown', { row: line, value: said })
  if (outcome !== 'paid' && reason === '') return wrong('bank-answer.reason-missing', { row: line, no })
  return good({ row: line, no: Number(no), amountFen: amountFen.value, outcome, reason })
}
