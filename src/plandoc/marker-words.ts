/** The words with which plans say who is responsible and by when. */
import type { UnitPart } from './document.ts'

export type KeyPart = UnitPart | 'timing'

const whoEnd = '(?:单位|部门|主体|机构|科室)'
const keys: readonly (readonly [KeyPart, string])[] = [
  ['lead', `(?:牵头|主办|主责|主要责任|主要负责|第一责任)(?:责任|负责|实施)?${whoEnd}?(?:及责任人)?`],
  ['coop', `(?:配合|协办|协同|协助|协作|参加|参与|会办|支持)(?:责任|负责|实施)?${whoEnd}`],
  [
    'joint',
    `(?:责任|负责|承办|落实|实施|主管|分工|承担|完成|执行|具体负责|责任分工)${whoEnd}|责任分工|任务分工`,
  ],
  ['timing', '(?:完成|实施|推进|落实|办结)?(?:时限|时间|期限|进度|时间节点|年限)(?:要求|安排)?'],
]

const anyKey = keys.map(([, words]) => words).join('|')

/** `责任单位：`, remark in brackets allowed before the colon; some plans leave the colon out after a full word. */
export const keyPattern = (): RegExp => new RegExp(`(${anyKey})(?:（[^（）]{0,30}）)?\\s{0,2}：`, 'g')

const keyTests = keys.map(([part, words]) => [part, new RegExp(`^(?:${words})$`)] as const)

export const partOfKey = (word: string): KeyPart =>
  keyTests.find(([, test]) => test.test(word))?.[0] ?? 'joint'

const lineStart = new RegExp(`^[（【\\[]?\\s?(?:${anyKey})(?:（[^（）]{0,30}）)?\\s{0,2}：`)

/** A line of its own that only names offices. */
export const isMarkerLine = (text: string): boolean => lineStart.test(text.slice(0, 60))

/** Verbs at the end of a list, the most specific first. `A负责，B配合` makes A the lead. */
export const verbs: readonly (readonly [UnitPart, RegExp])[] = [
  ['lead', /(?:共同|联合)?(?:牵头|主办|主责|为主)(?:负责|落实|实施|组织|推进|组织实施|办理)?$/],
  ['coop', /(?:等)?(?:积极)?(?:配合|协助|协同|协办|参与|参加|支持)(?:负责|落实|实施|推进|办理)?$/],
  [
    'joint',
    /(?:按照?(?:各自)?(?:职责|职能)(?:分工)?(?:分别|共同|协同)?(?:负责|落实|推进|实施)?|(?:分别|共同|分工|具体|组织|按职责|联合)?(?:负责)(?:落实|实施|推进)?|组织实施|分工落实|承办|负责落实)$/,
  ],
]

/** `按职责分工负责`: several offices, none of them leading. */
export const sharedWork = /按照?(?:各自)?(?:职责|职能)|分别|共同|分工/
