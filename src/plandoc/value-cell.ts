/** Reads a cell of an indicator table: a number, a comparison, a dash, or words that tie it to another series. */
import { type Comparator, quantitiesIn } from './quantities.ts'

export type ValueKind = 'number' | 'follows' | 'all-covered' | 'words' | 'none'

export type Value = {
  readonly kind: ValueKind
  /** Without layout spaces; '' for an empty cell. */
  readonly text: string
  readonly comparator: Comparator | null
  readonly value: number | null
  readonly unit: string | null
}

const blank = /^(?:[—\-/\\·.…*×]*|无|暂无|空|无数据)$/
const follows = /同步|平均水平|相(?:适应|协调|当)|高于.{0,10}增(?:速|长|幅)|不低于.{0,10}增(?:速|长|幅)/
const covered = /全覆盖|应(.{1,2})尽\1|全部|百分之百|实现覆盖/

/** `[2.5]` counts over the whole period; the brackets are not part of the number. */
const withoutBrackets = (text: string) => text.replace(/^[[【（]([^\]】）]*)[\]】）]$/, '$1')

/** `600-650`, `3至5`: neither end alone is the target. */
const range = /\d[\d.,]*[%‰]?(?:[-~]|—|至|到)\d/

/** `每年降低0.5个百分点` says how much to move, not where to arrive — unless the indicator itself counts the move. */
const moves =
  /^(?:每年|年均|平均每年|[比较].{1,8})?(?:再)?(?:增长|增加|提高|提升|下降|降低|减少|上升)(?![到至达])/
const countsMoves = /增|降|减|升|提高/

/** `name`: what the indicator is called, where it is known. */
export function readValue(written: string, name = ''): Value {
  const text = written.replace(/\s+/g, '')
  const nothing = { comparator: null, value: null, unit: null }
  if (blank.test(text)) return { kind: 'none', text: '', ...nothing }
  const moving = moves.test(text) && name !== '' && !countsMoves.test(name)
  if (range.test(withoutBrackets(text)) || moving) return { kind: 'words', text, ...nothing }
  const [first] = quantitiesIn(withoutBrackets(text))
  const short = text.length <= 14
  if (first && (short || first.unit === '%') && !follows.test(text)) {
    const { comparator, value, unit } = first
    return { kind: 'number', text, comparator, value, unit: unit === '' ? null : unit }
  }
  if (follows.test(text)) {
    const comparator = /不低于/.test(text) ? '>=' : /高于/.test(text) ? '>' : null
    return { kind: 'follows', text, ...nothing, comparator }
  }
  if (covered.test(text)) return { kind: 'all-covered', text, ...nothing }
  return { kind: 'words', text, ...nothing }
}

const number =
  /^(?:约|达到?|≥|≤|>|<|=|>=|<=|不低于|不少于|超过|不超过|高于|低于|[[【（]){0,2}\d[\d,.]*(?:万|亿)?(?:%|‰|[\u4e00-\u9fff]{0,4})?(?:以上|以下|以内|左右|及以上)?[\]】）+]?$/

/** How much a cell reads as a value of an indicator, 0 … 1. */
export function valueLikeness(written: string): number {
  const text = written.replace(/\s+/g, '')
  if (text.length > 40) return 0
  if (text === '') return 0.4
  if (blank.test(text)) return 0.9
  if (text.length <= 24 && number.test(text)) return 1
  if (follows.test(text)) return 0.8
  return /^(?:逐步|持续|稳步|显著|明显|进一步|不断|基本|全面|有所|完成|提高|提升|增长|下降|控制|全覆盖|应.{1,2}尽)/.test(
    text,
  )
    ? 0.6
    : 0
}

/** 约束性 and 预期性: whether the value binds or is expected. */
export const kindWord = /^(?:约束性?|预期性?|指导性|引导性)(?:指标)?$/

export const measureWord =
  /^(?:%|‰|％|万?人次?|万?户|个|家|所|处|万?元|亿元|件|套|张|名|次|平方米|岁|年|[\u4e00-\u9fff]{0,2}\/[\u4e00-\u9fff]{1,4}|百分点|1\/10?万|\/[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{1,4}\/[\u4e00-\u9fff·]{1,6}|万?[\u4e00-\u9fff])$/
