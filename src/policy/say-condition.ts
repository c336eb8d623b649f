/** A whole condition as one sentence, its parts joined aloud: what a saved list asks, read back to the officer. */
import type { PlainWords } from '#kernel'
import type { Condition } from './condition.ts'
import { type Circumstances, type Ground, ground } from './ground.ts'
import { say, sayCount } from './say.ts'

/** `残疾等级：一级或二级，并且（未满18周岁，或者……）` */
export const sayCondition = (condition: Condition, at: Circumstances): PlainWords =>
  spoken(ground(condition, at), true)

function spoken(of: Ground, outermost: boolean): PlainWords {
  if (of.said.name) return of.said.name
  if (of.kind === 'not') return negated(spoken(of.of, true))
  if (of.kind === 'count') return sayCount(of, spoken(of.of, true))
  if ((of.kind !== 'all' && of.kind !== 'any') || of.of.length === 0) return say(of)
  const parts = of.of.map((part) => spoken(part, of.of.length === 1 && outermost))
  const [only] = parts
  if (only && parts.length === 1) return only
  const joined = join(parts, glue[of.kind])
  return outermost ? joined : bracketed(joined)
}

const glue = {
  all: { zh: '，并且', en: ', and ', easy: '，还要' },
  any: { zh: '，或者', en: ', or ', easy: '，或者' },
} as const

const join = (parts: readonly PlainWords[], by: PlainWords): PlainWords => ({
  zh: parts.map((part) => part.zh).join(by.zh),
  en: parts.map((part) => part.en).join(by.en),
  easy: parts.map((part) => part.easy).join(by.easy),
})

const bracketed = ({ zh, en, easy }: PlainWords): PlainWords => ({
  zh: `（${zh}）`,
  en: `(${en})`,
  easy: `（${easy}）`,
})

const negated = ({ zh, en, easy }: PlainWords): PlainWords => ({
  zh: `不符合“${zh}”`,
  en: `not so: ${en}`,
  easy: `不是“${easy}”`,
})
