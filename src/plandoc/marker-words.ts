/** The words with which plans say who is responsible and by when. */
import type { UnitPart } from './document.ts'

/** `aside`: people and telephone numbers that stand beside the offices and are none. */
export type KeyPart = UnitPart | 'timing' | 'aside'

const whoEnd = '(?:单位|部门|主体|机构|科室|处室|部室|站所|股室|专班|人单位)'
const people =
  '(?:牵头|责任|分管|包保|包联|包抓|挂点|联系|主管|督办|第一|具体|直接)?(?:责任)?(?:[省市县区镇]?领导|负责人|责任人|联系人|联络人|经办人)(?:及(?:联系)?(?:电话|方式))?'
const keys: readonly (readonly [KeyPart, string])[] = [
  [
    'aside',
    `${people}|(?:联系|监督|举报|咨询)?电话|(?:督办|督导|监督|督查)(?:单位|部门)|(?:资金|经费)(?:来源|渠道|保障)`,
  ],
  ['lead', `(?:牵头|主办|主责|主要责任|主要负责|第一责任)(?:责任|负责|实施)?${whoEnd}?(?:及责任人)?`],
  [
    'coop',
    `(?:配合|协办|协管|协同|协助|协作|协调|参加|参与|会办|支持|指导)(?:责任|负责|实施)?${whoEnd}|其[他它余](?:责任|配合|参与|有关|相关)?${whoEnd}|配合|协办|协助`,
  ],
  [
    'joint',
    `(?:责任|负责|承办|承接|落实|责任落实|实施|组织|组织实施|主管|分工|承担|完成|执行|具体负责|责任分工)${whoEnd}(?:及责任人)?|责任分工|任务分工|责任`,
  ],
  [
    'timing',
    '(?:完成|实施|推进|落实|办结|整改|工作|建设|起止|计划|预计)?(?:完成)?(?:时限|时间|期限|进度|时序|时间节点|年限)(?:要求|安排)?',
  ],
]

const anyKey = keys.map(([, words]) => words).join('|')

/** A remark in brackets may stand before the colon: `牵头单位（部门）：`. */
const colon = '(?:（[^（）]{0,30}）)?\\s{0,2}：'

/** `牵头单位为市财政局`: a colon in words, before what must be an office. */
const inWords = `(?:牵头|主办|责任|负责|配合|协办|承办)${whoEnd}[为是](?=[省市区县州国各])`

/** `责任单位：` anywhere in a text. */
export const keyPattern = (): RegExp => new RegExp(`(${anyKey})${colon}|(${inWords})`, 'g')

/** The word of a key as found, without the colon or what stands for one. */
export const wordOfKey = (found: RegExpExecArray): string => found[1] ?? (found[2] ?? '').slice(0, -1)

const box = { open: '[【〔\\[]', close: '[】〕\\]]\\s{0,2}：?' }

/** `【责任单位】市民政局`: the word in a box of its own, the list after it. */
export const boxedKeyPattern = (): RegExp => new RegExp(`${box.open}\\s?(${anyKey})\\s?${box.close}`, 'g')

const keyHere = new RegExp(
  `(?:${anyKey})${colon}|${inWords}|${box.open}\\s?(?:${anyKey})\\s?${box.close}`,
  'y',
)

/** Does a marker without brackets begin at this very position? */
export function keyBeginsAt(text: string, at: number): boolean {
  keyHere.lastIndex = at
  return keyHere.test(text)
}

/** The colon misread or left out at the head of a bracket: `责任单位；市民政局`, `责任单位 市民政局`. */
export const weakKey = new RegExp(
  `^((?:牵头|主办|责任|负责|承办|落实|实施)${whoEnd})(?:\\s{0,2}[；.，:·为是]\\s{0,2}|\\s{1,2}|(?=[省市区县]))`,
)

const keyTests = keys.map(([part, words]) => [part, new RegExp(`^(?:${words})$`)] as const)

export const partOfKey = (word: string): KeyPart =>
  keyTests.find(([, test]) => test.test(word))?.[0] ?? 'joint'

const fullKey = new RegExp(`${whoEnd}(?:及责任人)?$`)

/** `责任：`, `配合：` are also words of the language: a list after them must look like one. */
export const isFullKey = (word: string): boolean => fullKey.test(word)

const lineStart = new RegExp(
  `^[-—－\\s]{0,3}(?:[（【\\[〔]?\\s?(?:${anyKey})${colon}|${box.open}\\s?(?:${anyKey})\\s?${box.close})`,
)

/** A line of its own that only names offices. */
export const isMarkerLine = (text: string): boolean => lineStart.test(text.slice(0, 60))

const duties = '按照?(?:各自)?(?:职责|职能)(?:和?分工)?'

/** Verbs at the end of a list, the most specific first. `A负责，B配合` makes A the lead. */
export const verbs: readonly (readonly [UnitPart, RegExp])[] = [
  [
    'lead',
    /(?:共同|联合)?(?:牵头|主办|主责|为主)(?:负责|落实|实施|组织|推进|组织实施|抓总|抓落实|办理|组织落实)?$/,
  ],
  [
    'coop',
    new RegExp(
      `(?:等)?(?:${duties})?(?:共同|积极|做好)?(?:配合|协助|协同|协办|参与|参加|支持)(?:负责|落实|实施|推进|办理|做好|工作)?$`,
    ),
  ],
  [
    'joint',
    new RegExp(
      `(?:${duties}(?:分别|共同|协同)?(?:负责|落实|推进|实施|抓好落实|做好)?|(?:分别|共同|分工|具体|组织|按职责|联合)?(?:负责)(?:落实|实施|推进|组织实施|(?:此项|该项|本项)(?:工作|任务))?|组织实施|分工落实|承办|负责落实)$`,
    ),
  ],
]

/** `按职责分工负责`: several offices, none of them leading. */
export const sharedWork = /按照?(?:各自)?(?:职责|职能)|分别|共同|分工/

/** `会同市财政局`: who goes along with the lead is named after the word. */
export const together = /^(?:会同|联合|商|会商|协调|协同|同)(?=[省市区县国全中有各\u4e00-\u9fff])/
