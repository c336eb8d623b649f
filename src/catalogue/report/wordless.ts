/** Questions, names and choices that lack their words in a language. */
import type { PlainWords } from '#kernel'
import type { Fact, Programme } from '#policy'
import { everyFact } from '../facts.ts'
import { programmes } from '../programmes.ts'

export type Wordless = { readonly of: string; readonly what: string }

const languages = ['zh', 'en', 'easy'] as const

const lacking = (of: string, what: string, words: PlainWords): readonly Wordless[] =>
  languages.filter((l) => !words[l]?.trim()).map((l) => ({ of, what: `${what} (${l})` }))

const ofFact = ({ key, label, question, values, type }: Fact): readonly Wordless[] => [
  ...lacking(key, 'label', label),
  ...lacking(key, 'question', question),
  ...Object.entries(values).flatMap(([value, words]) => lacking(key, `value ${value}`, words)),
  ...(/yes-no|-of/.test(type) && Object.keys(values).length < 2 ? [{ of: key, what: 'values' }] : []),
]

const ofProgramme = ({ id, name, summary, bring }: Programme): readonly Wordless[] => [
  ...lacking(id, 'name', name),
  ...lacking(id, 'summary', summary),
  ...bring.flatMap((words, i) => lacking(id, `bring ${i + 1}`, words)),
]

/** Open conditions are among the facts: what an office finds about an applicant. */
export const wordless = (
  facts: readonly Fact[] = everyFact,
  of: readonly Programme[] = programmes,
): readonly Wordless[] => [...facts.flatMap(ofFact), ...of.flatMap(ofProgramme)]
