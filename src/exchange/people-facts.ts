/** Declared facts as columns of a people file: the header is the fact's label or its key, so a new fact needs no code here. */
import { allFacts } from '#catalogue'
import type { Result } from '#kernel'
import { good, parseYuan, wrong } from '#kernel'
import { type Fact, type FactValue, fits, officeCheck } from '#policy'
import { normaliseNumber } from '#standards'
import { parseDayText, parseYesNo } from './people-values.ts'

export type FactColumn = `fact:${string}`

/** Only letters and digits count: 「*身份证号（18位）」 is 身份证号. */
export const bare = (header: string) =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What the file's own columns say, what is registered as such, and what an office checks for one programme. */
const elsewhere: readonly string[] = ['person', 'certificate', officeCheck]
const ownColumns: readonly string[] = ['relief_status', 'needs_long_term_care']

const facts = allFacts.filter(({ key, record }) => !elsewhere.includes(record) && !ownColumns.includes(key))

const byColumn = new Map<FactColumn, Fact>(facts.map((fact) => [`fact:${fact.key}`, fact]))

export const factOf = (column: string): Fact | undefined => byColumn.get(column as FactColumn)

/** Columns by header; of two facts with one label only the keys are understood. */
export const factHeaders: ReadonlyMap<string, FactColumn> = new Map(
  facts.flatMap((fact) => {
    const label = bare(fact.label.zh)
    const alone = facts.filter((one) => bare(one.label.zh) === label).length === 1
    return [fact.key, ...(alone ? [label] : [])].map((header) => [bare(header), `fact:${fact.key}`] as const)
  }),
)

/** A cell as the value of a fact. */
export function parseFact(fact: Fact, text: string): Result<FactValue> {
  const read = parseAs[fact.type](fact, text)
  if (!read.ok || fits(fact, read.value)) return read
  return wrong('import.fact-misfit', { value: text })
}

/** A choice by its official words or its code. */
function choiceOf({ values }: Fact, text: string): string | undefined {
  const said = bare(text)
  return Object.entries(values).find(([value, words]) =>
    [value, words.zh].some((one) => bare(one) === said),
  )?.[0]
}

const choicesOf = ({ values }: Fact) => Object.values(values).map(({ zh }) => zh)

const notAChoice = (fact: Fact, text: string) =>
  wrong('import.choice', { value: text, choices: choicesOf(fact).join('、') })

const parseAs: Readonly<Record<Fact['type'], (fact: Fact, text: string) => Result<FactValue>>> = {
  'yes-no': (fact, text) => {
    const choice = choiceOf(fact, text)
    return choice === undefined ? parseYesNo(text) : good(choice === 'yes')
  },
  'one-of': (fact, text) => {
    const choice = choiceOf(fact, text)
    return choice === undefined ? notAChoice(fact, text) : good(choice)
  },
  'set-of': (fact, text) => {
    const said = text.split(/[、,，;；+]/).filter((one) => one.trim() !== '')
    const choices = said.map((one) => choiceOf(fact, one))
    return choices.includes(undefined) ? notAChoice(fact, text) : good([...new Set(choices as string[])])
  },
  number: (_, text) => {
    const digits = normaliseNumber(text.replace(/[人口个户岁名]$/u, ''))
    return /^\d{1,9}$/.test(digits) ? good(Number(digits)) : wrong('import.number', { value: text })
  },
  money: (_, text) => {
    const yuan = parseYuan(text.normalize('NFKC').replace(/[\s,元]/g, ''))
    return yuan.ok ? yuan : wrong('import.money', { value: text })
  },
  day: (_, text) => parseDayText(text),
}
