/** Conditions in words, from the labels of their facts, for a citizen and for an officer. */
import { fen, formatYuan, type PlainWords } from '#kernel'
import type { Fact, FactValue } from './fact.ts'
import type { Ground } from './ground.ts'

const spoken = (zh: string, en: string, easy: string = zh): PlainWords => ({ zh, en, easy })

/** Joins words with a glue of each language. */
const joined = (parts: readonly PlainWords[], glue: PlainWords): PlainWords =>
  spoken(
    parts.map((p) => p.zh).join(glue.zh),
    parts.map((p) => p.en).join(glue.en),
    parts.map((p) => p.easy).join(glue.easy),
  )

const or = spoken('或', ' or ', '，或者')
const and = spoken('、', ' and ', '，还有')
const then = spoken('，', ' and ', '，')

const unrecorded = spoken('未登记', 'not recorded', '还不知道')

/** A person's value as words: `二级`, `1,200.00 yuan`, `not recorded`. */
export function sayValue(fact: Fact, value: FactValue | null | undefined): PlainWords {
  if (value === null || value === undefined) return unrecorded
  if (Array.isArray(value)) return sayValues(fact, value as readonly string[], 'and')
  if (typeof value === 'boolean') return fact.values[value ? 'yes' : 'no'] ?? spoken('是', 'yes')
  if (fact.type === 'money') return yuanWords(value as number)
  const named = fact.values[String(value)]
  if (named) return named
  const { zh, en, easy } = fact.unit ?? spoken('', '')
  return spoken(`${value}${zh}`, `${value} ${en}`.trim(), `${value}${easy}`)
}

const yuanWords = (amount: number) => {
  const text = formatYuan(fen(amount))
  return spoken(`${text}元`, `${text} yuan`)
}

function sayValues(fact: Fact, values: readonly (string | number)[], how: 'and' | 'or'): PlainWords {
  const parts = values.map((value) => sayValue(fact, value))
  if (parts.length === 0) return spoken('无', 'none', '没有')
  return joined(parts, how === 'or' ? or : and)
}

/** The condition in words. A name given with `called` wins. */
export function say(ground: Ground): PlainWords {
  const named = ground.said.name
  if (named) return named
  if (ground.said.kind === 'open' && ground.kind !== 'open') return ground.said.words
  switch (ground.kind) {
    case 'all':
      return spoken('以下条件全部符合', 'All of these hold', '下面几条都要符合')
    case 'any':
      return spoken('以下条件符合一项即可', 'At least one of these holds', '下面几条，符合一条就行')
    case 'not':
      return sayNot(ground.of)
    case 'open':
      return sayOpen(ground)
    case 'count':
      return sayCount(ground, say(ground.of))
    case 'sum':
      return sayRange(joined([ground.fact.label, ofAll], spoken('：', ', ', '，')), ground)
    default:
      return sayFact(ground)
  }
}

const ofAll = spoken('全体家庭成员合计', 'all of the household', '全家加起来')

const sayNot = (of: Ground) => {
  const { zh, en, easy } = say(of)
  return spoken(`不符合：${zh}`, `Not so: ${en}`, `不是这样：${easy}`)
}

function sayOpen({ parameter, said }: Extract<Ground, { kind: 'open' }>): PlainWords {
  const { zh, en, easy } = parameter?.name ?? (said.kind === 'open' ? said.words : unrecorded)
  return parameter
    ? spoken(`${zh}（尚未确定）`, `${en} (not yet set)`, `${easy}（还没有定）`)
    : { zh, en, easy }
}

/** `of`: what is counted, in as many words as the caller wants. */
export function sayCount(
  ground: Extract<Ground, { kind: 'count' }>,
  { zh, en, easy }: PlainWords,
): PlainWords {
  const people = spoken(
    `家庭成员中符合“${zh}”的人数`,
    `Members of the household: ${en}`,
    `家里有几个人：${easy}`,
  )
  const unit = spoken('人', 'people')
  return limitWords(people, sized(ground.from, unit), sized(ground.to, unit))
}

const sized = (n: number | null, unit: PlainWords) =>
  n === null ? null : spoken(`${n}${unit.zh}`, `${n} ${unit.en}`.trim(), `${n}${unit.easy}`)

type FactGround = Extract<Ground, { kind: 'holds' | 'range' | 'days' | 'among' | 'has' }>

function sayFact(ground: FactGround): PlainWords {
  const { fact } = ground
  switch (ground.kind) {
    case 'holds':
      return sayValue(fact, ground.is)
    case 'range':
      return sayRange(fact.label, ground)
    case 'among':
      return withLabel(fact, sayValues(fact, ground.values, 'or'))
    case 'has':
      return withLabel(fact, sayValues(fact, ground.values, ground.how === 'any' ? 'or' : 'and'))
    case 'days':
      return sayDays(ground)
  }
}

const withLabel = ({ label }: Fact, value: PlainWords) =>
  spoken(`${label.zh}：${value.zh}`, `${label.en}: ${value.en}`, `${label.easy}：${value.easy}`)

function sayRange(
  label: PlainWords,
  { fact, from, to }: { fact: Fact; from: number | null; to: number | null },
) {
  const value = (n: number | null) => (n === null ? null : sayValue(fact, n))
  return limitWords(label, value(from), value(to))
}

function limitWords(label: PlainWords, from: PlainWords | null, to: PlainWords | null): PlainWords {
  const low = from && spoken(`不低于${from.zh}`, `at least ${from.en}`, `最少${from.easy}`)
  const high = to && spoken(`不超过${to.zh}`, `at most ${to.en}`, `最多${to.easy}`)
  const ends = joined(
    [low, high].filter((end) => end !== null),
    then,
  )
  return spoken(`${label.zh}${ends.zh}`, `${label.en}: ${ends.en}`, `${label.easy}：${ends.easy}`)
}

function sayDays({ fact, from, to, said }: Extract<Ground, { kind: 'days' }>): PlainWords {
  const sense = said.kind === 'days' ? said.sense : 'date'
  if (sense === 'age') return sayAge(said)
  if (sense === 'term')
    return spoken(`${fact.label.zh}未过`, `${fact.label.en}: not yet passed`, `${fact.label.easy}：还没到期`)
  const low = from && spoken(`不早于${from}`, `${from} or later`, `${from}，或者更晚`)
  const high = to && spoken(`不晚于${to}`, `${to} or earlier`, `${to}，或者更早`)
  return withLabel(
    fact,
    joined(
      [low, high].filter((end) => end !== null),
      then,
    ),
  )
}

function sayAge(said: Ground['said']): PlainWords {
  const years = (limit: unknown) => Math.abs((limit as { months: number }).months) / 12
  const { from, to } = said as { from?: unknown; to?: unknown }
  const low = to === undefined ? null : years(to)
  const high = from === undefined ? null : years(from) - 1
  if (high === null) return spoken(`年满${low}周岁`, `Aged ${low} or over`, `满${low}岁`)
  if (low === 0) return spoken(`未满${high + 1}周岁`, `Under ${high + 1} years of age`, `还没满${high + 1}岁`)
  return spoken(`${low}至${high}周岁`, `Aged ${low} to ${high}`, `${low}岁到${high}岁`)
}
