/** Numbering labels of Chinese official documents: 第一章, 一、, （一）, 1., （1）, ①. */
import { chineseNumber, isOneSign, oneSign } from './numerals.ts'

/** From the widest to the narrowest. The order is the nesting. */
export const labelKinds = [
  'part',
  'chapter',
  'section',
  'article',
  'cn',
  'named',
  'cn-bracket',
  'digit',
  'digit-bracket',
  'circle',
] as const
export type LabelKind = (typeof labelKinds)[number]

export type Label = {
  readonly kind: LabelKind
  readonly number: number
  /** As written: `（一）`, `3.2`. */
  readonly written: string
  /** Characters it takes, with the space after it. */
  readonly length: number
}

export const rankOf = (kind: LabelKind): number => labelKinds.indexOf(kind)

const numeral = '[一二三四五六七八九十]{1,3}'
const ordinal = `(${numeral}|\\d{1,3})`

type Form = { kind: LabelKind; pattern: RegExp }

/** Every pattern is anchored and bounded, so trying them at a place costs a constant. */
const forms: readonly Form[] = [
  { kind: 'part', pattern: new RegExp(`^第\\s?${ordinal}\\s?[编篇]\\s*`) },
  { kind: 'chapter', pattern: new RegExp(`^第\\s?${ordinal}\\s?(?:章|部分)[：、\\s]*`) },
  { kind: 'section', pattern: new RegExp(`^第\\s?${ordinal}\\s?节[：、\\s]*`) },
  { kind: 'article', pattern: new RegExp(`^第\\s?${ordinal}\\s?条[：、\\s]*`) },
  { kind: 'cn', pattern: new RegExp(`^(${numeral})\\s?[、.]\\s*(?![、，])`) },
  {
    kind: 'named',
    pattern: new RegExp(
      `^(?:专项)?(?:行动|任务|工程|项目|举措|措施|重点任务|重点工作)\\s?${ordinal}\\s?[：、.]\\s*`,
    ),
  },
  { kind: 'cn-bracket', pattern: new RegExp(`^（\\s?(${numeral})\\s?）[、.\\s]*`) },
  {
    kind: 'digit',
    pattern:
      /^(?:\d{1,2}\.){0,2}(\d{1,3})\s?(?:[.、](?![\d、，]|\s\d)|[.、]\s?(?=20\d\d\s?年|\d{1,2}月|\d{2}周?岁)|．)\s*/,
  },
  // a scanned 1
  { kind: 'digit', pattern: /^([lI|])\s?[.、](?=[\u4e00-\u9fff])/ },
  { kind: 'digit', pattern: /^\d{1,2}(?:\.\d{1,2}){0,1}\.(\d{1,2})\s+(?=[\u4e00-\u9fff“《])/ },
  // `3 保障措施`, a line of its own; shorter than the stretch looked at, so its end is the end of the text
  {
    kind: 'digit',
    pattern:
      /^(\d)\s{1,2}(?=[\u4e00-\u9fff、]{0,8}(?:目标|任务|措施|要求|背景|原则|总则|附则|保障|组织实施|行动)$)/,
  },
  { kind: 'digit-bracket', pattern: /^（\s?(\d{1,3})\s?）[、.\s]*|^(\d{1,3})）\s*/ },
]
const longestLabel = 16

const numberOf = (text: string) => (/^[lI|]$/.test(text) ? 1 : chineseNumber(text))

/** The label at this position of the text, if one stands there. */
export function labelAt(text: string, at = 0): Label | undefined {
  const head = text.slice(at, at + longestLabel)
  const sign = isOneSign(head[0] ?? '') ? oneSign(head) : undefined
  if (sign) return { ...sign, written: head[0] ?? '', length: /^.[.、\s]*/.exec(head)?.[0].length ?? 1 }
  for (const { kind, pattern } of forms) {
    const found = pattern.exec(head)
    const number = found && numberOf(found[1] ?? found[2] ?? '')
    if (found && number !== undefined && number !== null)
      return { kind, number, written: found[0].trim(), length: found[0].length }
  }
  return undefined
}
