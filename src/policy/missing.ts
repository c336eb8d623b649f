/** What would settle an *unknown*: facts to ask, numbers an office must set, rules nobody has written down. */
import type { PlainWords } from '#kernel'
import { type Household, type Test, testOf } from './decide.ts'
import type { Fact, Facts } from './fact.ts'
import type { Ground } from './ground.ts'
import type { Parameter } from './parameter.ts'

export type Missing = {
  readonly kind: 'fact' | 'parameter' | 'condition' | 'household' | 'rule'
  /** Key of the fact, id of the parameter or condition, place of the missing rule. */
  readonly id: string
  readonly words: PlainWords
  /** The fact is missing of somebody in the household. */
  readonly of: 'person' | 'household'
}

/** Adds what keeps this condition unknown for the person. */
export type Gaps = (facts: Facts, household: Household, into: Map<string, Missing>) => void

const nothing: Gaps = () => {}

/** Only parts that are unknown themselves can still change the answer; a part already decided is passed over. */
export function gapsOf(ground: Ground): Gaps {
  switch (ground.kind) {
    case 'all':
    case 'any':
      return inParts(ground.of.map((part) => [testOf(part), gapsOf(part)] as const))
    case 'not':
      return gapsOf(ground.of)
    case 'open':
      return always(openGap(ground))
    case 'count':
      return inHousehold(gapsOf(ground.of))
    case 'sum':
      return inHousehold(ofFact(ground.fact))
    default:
      return ofFact(ground.fact)
  }
}

const inParts =
  (parts: readonly (readonly [Test, Gaps])[]): Gaps =>
  (facts, household, into) => {
    for (const [test, gaps] of parts) if (test(facts, household) === null) gaps(facts, household, into)
  }

const always =
  (gap: Missing): Gaps =>
  (_, __, into) => {
    into.set(`${gap.of} ${gap.kind} ${gap.id}`, gap)
  }

export const ofFact = (fact: Fact): Gaps => {
  const gap: Missing = { kind: 'fact', id: fact.key, words: fact.question, of: 'person' }
  const add = always(gap)
  return (facts, household, into) => {
    const value = facts[fact.key]
    if (value === null || value === undefined) add(facts, household, into)
  }
}

export const ofParameter = (parameter: Parameter | null): Gaps =>
  parameter === null
    ? nothing
    : always({ kind: 'parameter', id: parameter.id, words: parameter.name, of: 'person' })

const openGap = ({ parameter, said }: Extract<Ground, { kind: 'open' }>): Missing =>
  parameter || said.kind !== 'open'
    ? { kind: 'parameter', id: parameter?.id ?? '', words: parameter?.name ?? unsaid, of: 'person' }
    : { kind: 'condition', id: said.id, words: said.words, of: 'person' }

const unsaid: PlainWords = { zh: '', en: '', easy: '' }

const whoLivesThere: Missing = {
  kind: 'household',
  id: 'household',
  words: { zh: '您家里有哪些人？', en: 'Who lives in your household?', easy: '您家里有哪些人？' },
  of: 'household',
}

const inHousehold =
  (gaps: Gaps): Gaps =>
  (_, household, into) => {
    if (household === undefined) return void into.set('household', whoLivesThere)
    const found = new Map<string, Missing>()
    for (const member of household) gaps(member, household, found)
    for (const [key, gap] of found) into.set(`member ${key}`, { ...gap, of: 'household' })
  }
