/** Conditions a source leaves to another document, and the three ways an office can answer them. */
import type { PlainWords } from '#kernel'
import { all, type Condition, condition } from './condition.ts'
import { yesNo } from './declare.ts'
import type { Subject } from './fact.ts'
import { parameter } from './parameter.ts'

/** The record in which an office keeps what it found about an applicant. */
export const officeCheck = 'office-check'

/** Key of the fact that holds the office's finding: `meets_dibao_line` for the open condition `dibao.line`. */
export const checkKey = (id: string): string => `meets_${id.replaceAll(/[^a-z0-9]+/g, '_')}`

/**
 * What the source says but does not define (符合条件的, 按规定): unknown for everybody until an office sets it. Set to *each
 * one checked* it becomes a fact about the applicant; `readings` are conditions an office may choose from, where it is plain
 * what the words could mean (重度: grades 1 and 2). `words` state the condition, not a question.
 */
export function leftOpen(
  id: string,
  words: PlainWords,
  { about = 'person', readings = [] }: { about?: Subject; readings?: readonly Condition[] } = {},
): Condition {
  const check = yesNo({
    key: checkKey(id),
    record: officeCheck,
    about,
    label: words,
    question: {
      zh: `经办部门是否已认定“${words.zh}”？`,
      en: `Has the office found that this holds: ${words.en}?`,
      easy: `办事部门查过了吗？是不是“${words.easy}”？`,
    },
    values: {
      yes: words,
      no: { zh: `不符合：${words.zh}`, en: `not so: ${words.en}`, easy: `不是：${words.easy}` },
    },
  })
  return condition({
    kind: 'open',
    id,
    words,
    parameter: parameter({ id, name: words, unit: 'answer', periods: [] }),
    check,
    readings,
  })
}

/** A group the source only lets places add (有条件的地方可扩大到…): it counts once the place has said that it adds it. */
export const whereWidened = (id: string, words: PlainWords, group: Condition): Condition =>
  all(leftOpen(id, words), group)
