/** Which column of a people file means what: the headers offices use, forgivingly. */

import { bare, type FactColumn, factHeaders, factOf } from './people-facts.ts'

/** What a column can mean, beside the declared facts. */
export const columns = {
  name: { zh: '姓名', headers: ['姓名', '残疾人姓名', '申请人姓名', '名字', 'name'] },
  idNumber: {
    zh: '身份证号',
    headers: ['身份证号', '身份证号码', '公民身份号码', '身份证', '证件号码', 'id number'],
  },
  certificateNumber: {
    zh: '残疾人证号',
    headers: ['残疾人证号', '残疾证号', '残疾人证号码', '残疾证号码', '残疾证', '残疾人证'],
  },
  category: { zh: '残疾类别', headers: ['残疾类别', '残疾类型', '残疾种类', '类别'] },
  grade: { zh: '残疾等级', headers: ['残疾等级', '残疾级别', '等级', '级别'] },
  certificateStatus: { zh: '证件状态', headers: ['证件状态', '残疾人证状态', '残疾证状态', '持证状态'] },
  issued: { zh: '发证日期', headers: ['发证日期', '签发日期', '初次发证日期', '办证日期'] },
  expires: { zh: '有效期至', headers: ['有效期至', '有效期', '有效期限', '到期日期', '证件有效期'] },
  county: { zh: '县（区）', headers: ['县', '区', '县区', '县市区', '区县', '所属县区'] },
  town: {
    zh: '乡镇（街道）',
    headers: [
      '乡镇',
      '街道',
      '镇街',
      '镇',
      '乡镇街道',
      '镇街道',
      '所属乡镇',
      '所属镇',
      '所属街道',
      '所属镇街',
    ],
  },
  address: {
    zh: '户口所在地',
    headers: ['户口所在地', '户籍所在地', '户籍地址', '户口地址', '户籍地', '地址', '家庭住址', '现住址'],
  },
  residence: { zh: '户口性质', headers: ['户口性质', '户籍性质', '城乡', '户口类别'] },
  phone: {
    zh: '联系电话',
    headers: ['联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '电话号码'],
  },
  bank: { zh: '开户行', headers: ['开户行', '开户银行', '银行', '开户行名称'] },
  account: {
    zh: '银行账号',
    headers: ['银行账号', '银行账户', '账号', '银行卡号', '卡号', '银行帐号', '帐号'],
  },
  relief: {
    zh: '低保',
    headers: [
      '低保',
      '是否低保',
      '低保情况',
      '救助类型',
      '社会救助',
      '困难类型',
      '社会救助身份',
      '低保特困情况',
    ],
  },
  care: {
    zh: '需长期照护',
    headers: ['需长期照护', '是否需长期照护', '需要长期照护', '长期照护', '是否需要长期照护', '长期照护需要'],
  },
} as const satisfies Record<string, { zh: string; headers: readonly string[] }>

export type Column = keyof typeof columns | FactColumn

/** A column by its official name. */
export const columnName = (column: Column): string =>
  column in columns ? columns[column as keyof typeof columns].zh : (factOf(column)?.label.zh ?? column)

/** Place of each known column in the rows. */
export type Columns = ReadonlyMap<Column, number>

/** The headers of offices come before the labels of facts. */
const meanings = new Map<string, Column>([
  ...factHeaders,
  ...Object.entries(columns).flatMap(([column, { headers }]) =>
    headers.map((header) => [bare(header), column as Column] as const),
  ),
])

/** Columns a row of headers names; undefined when it is a title or a note above the table. */
export function readHeader(cells: readonly string[]): Columns | undefined {
  const found = new Map<Column, number>()
  for (const [at, cell] of cells.entries()) {
    const column = meanings.get(bare(cell))
    if (column && !found.has(column)) found.set(column, at)
  }
  return found.has('name') && (found.has('idNumber') || found.has('certificateNumber')) ? found : undefined
}

/** Headers nobody here understands; they are named in the report and otherwise left alone. */
export const unknownHeaders = (cells: readonly string[]): string[] =>
  cells.filter((cell) => cell !== '' && !meanings.has(bare(cell)) && !ours.has(bare(cell)))

/** The columns that a file of refused rows has in front. */
export const refusedHeaders = ['行号', '问题'] as const

const ours = new Set<string>([...refusedHeaders, '序号'])
