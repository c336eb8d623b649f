/** Sentences for what is wrong with a bank's answer, by row. */
import type { ProblemWords } from '#kernel'
import { yuanOf } from './said.ts'

export const bankProblems = {
  'bank-answer.no-heading': {
    status: 422,
    zh: ({ found }) => `回盘文件第一行应为“H,TXR1,批次号”，读到的是“${found}”。请确认选择的是银行回盘文件。`,
    en: ({ found }) =>
      `The first row of an answer must be “H,TXR1,run”, but it is “${found}”. Check that this is the bank's answer file.`,
  },
  'bank-answer.cut-off': {
    status: 422,
    zh: ({ rows }) =>
      `回盘文件只有 ${rows} 行，缺少末行“T,行数”，可能没有传完。请重新下载后再导入；重复导入不会重复入账。`,
    en: ({ rows }) =>
      `The answer ends after ${rows} rows without its closing row “T,rows”; it may be cut off. Fetch it again and import it; importing twice is harmless.`,
  },
  'bank-answer.count-differs': {
    status: 422,
    zh: ({ said, rows }) => `回盘文件末行写明 ${said} 行，实际有 ${rows} 行。请向银行重新索取。`,
    en: ({ said, rows }) =>
      `The closing row says ${said} rows, but there are ${rows}. Ask the bank for the file again.`,
  },
  'bank-answer.other-run': {
    status: 409,
    zh: ({ named, run }) => `这个回盘文件属于批次 ${named}，不是 ${run}。请到对应批次导入。`,
    en: ({ named, run }) => `This answer belongs to run ${named}, not ${run}. Import it there.`,
  },
  'bank-answer.not-a-row': {
    status: 422,
    zh: ({ row }) => `第 ${row} 行不是“R,序号,金额,结果,原因”的格式，未处理。`,
    en: ({ row }) => `Row ${row} is not of the form “R,number,amount,result,reason” and was left out.`,
  },
  'bank-answer.no-malformed': {
    status: 422,
    zh: ({ row, value }) => `第 ${row} 行的序号“${value}”不是代发文件中的序号。`,
    en: ({ row, value }) => `Row ${row}: “${value}” is not a number of the bank file.`,
  },
  'bank-answer.amount-malformed': {
    status: 422,
    zh: ({ row, value }) => `第 ${row} 行的金额“${value}”无法识别。应为元，如 235.00。`,
    en: ({ row, value }) => `Row ${row}: “${value}” is not an amount. Write yuan, for example 235.00.`,
  },
  'bank-answer.outcome-unknown': {
    status: 422,
    zh: ({ row, value }) => `第 ${row} 行的结果“${value}”无法识别。应为：成功、失败、退回。`,
    en: ({ row, value }) =>
      `Row ${row}: the result “${value}” is not known. It must be 成功/paid, 失败/failed or 退回/returned.`,
  },
  'bank-answer.reason-missing': {
    status: 422,
    zh: ({ row, no }) =>
      `第 ${row} 行（序号 ${no}）没有写失败或退回的原因。请向银行补充，否则无法通知本人更正。`,
    en: ({ row, no }) =>
      `Row ${row} (number ${no}) gives no reason for the failure. Ask the bank; without it nobody can put it right.`,
  },
  'bank-answer.twice': {
    status: 422,
    zh: ({ row, no, first }) =>
      `序号 ${no} 在第 ${first} 行和第 ${row} 行结果不同，第 ${row} 行未处理。请向银行核实。`,
    en: ({ row, no, first }) =>
      `Number ${no} has different results in rows ${first} and ${row}; row ${row} was left out. Ask the bank.`,
  },
  'bank-answer.no-such-line': {
    status: 422,
    zh: ({ row, no }) => `第 ${row} 行的序号 ${no} 不在本批次中。`,
    en: ({ row, no }) => `Row ${row}: number ${no} is not in this run.`,
  },
  'bank-answer.not-sent': {
    status: 422,
    zh: ({ row, no }) =>
      `第 ${row} 行（序号 ${no}）没有列入送交银行的文件，不应有回盘结果，未处理。请向银行核实。`,
    en: ({ row, no }) =>
      `Row ${row} (number ${no}) was not in the file sent to the bank, so there can be no answer to it; left out. Ask the bank.`,
  },
  'bank-answer.amount-differs': {
    status: 422,
    zh: ({ row, no, said, line }) =>
      `第 ${row} 行（序号 ${no}）的金额 ${yuanOf(said)} 元与发放金额 ${yuanOf(line)} 元不同，未处理。请向银行核实。`,
    en: ({ row, no, said, line }) =>
      `Row ${row} (number ${no}): ${yuanOf(said)} yuan is not the amount of the line, ${yuanOf(line)} yuan; left out. Ask the bank.`,
  },
  'bank-answer.contradicts': {
    status: 422,
    zh: ({ row, no }) =>
      `第 ${row} 行（序号 ${no}）的结果与以前的回盘矛盾，未处理。已付款后退回的，结果应写“退回”。`,
    en: ({ row, no }) =>
      `Row ${row} (number ${no}) contradicts an earlier answer and was left out. A payment sent back after it was made must say 退回/returned.`,
  },
} satisfies ProblemWords
