/** Declared facts as questions a citizen can answer, and their answers as facts again. */
import { everyFact } from '#catalogue'
import type { PlainWords } from '#kernel'
import { type Fact, type Facts, type FactValue, officeCheck } from '#policy'
import type { Answers, Control, Question } from '#web'

/** An office's finding is the office's to state: nobody is asked for it. */
const facts: readonly Fact[] = everyFact.filter(({ record }) => record !== officeCheck)

const optionsOf = (values: Readonly<Record<string, PlainWords>>) =>
  Object.entries(values).map(([value, words]) => ({ value, words }))

function controlOf(fact: Fact): Control {
  switch (fact.type) {
    case 'yes-no':
      return { kind: 'yes-no' }
    case 'day':
      return { kind: 'day', happened: fact.happened === true }
    case 'one-of':
      return { kind: 'one-of', options: optionsOf(fact.values) }
    case 'set-of':
      return { kind: 'set-of', options: optionsOf(fact.values) }
    case 'number':
    case 'money':
      // Few numbers with words of their own (grades) are chosen, others are written.
      return Object.keys(fact.values).length > 0
        ? { kind: 'one-of', options: optionsOf(fact.values) }
        : { kind: 'number', ...limitsOf(fact) }
  }
}

const yuanUnit: PlainWords = { zh: '元', en: 'yuan', easy: '元' }

/** Money is asked in whole yuan and kept in fen. */
const limitsOf = ({ type, min = 0, max = 99_999_999, unit }: Fact) =>
  type === 'money'
    ? { min: Math.ceil(min / 100), max: Math.min(999_999, Math.floor(max / 100)), unit: yuanUnit }
    : { min, max: Math.min(999_999, max), unit }

export const questionOf = (fact: Fact): Question => ({
  key: fact.key,
  question: fact.question,
  label: fact.label,
  yes: fact.values.yes,
  control: controlOf(fact),
})

/** Every fact that may be asked, about people and about bodies. */
export const askableQuestions: readonly Question[] = facts.map(questionOf)

const unknownAnswer = 'unknown'

function valueOf(fact: Fact, answer: string): FactValue {
  switch (fact.type) {
    case 'yes-no':
      return answer === 'yes'
    case 'money':
      return Number(answer) * 100
    case 'number':
      return Number(answer)
    case 'set-of':
      return answer.split('.')
    case 'day':
    case 'one-of':
      return answer
  }
}

/** The address was parsed at the door: every answer fits its question. "I don't know" stays unknown. */
export function factsOf(answers: Answers): { readonly known: Facts; readonly skipped: readonly string[] } {
  const said = facts.flatMap((fact) => {
    const answer = answers[fact.key]
    return answer === undefined ? [] : [{ fact, answer }]
  })
  const known = said.filter(({ answer }) => answer !== unknownAnswer)
  return {
    known: Object.fromEntries(known.map(({ fact, answer }) => [fact.key, valueOf(fact, answer)])),
    skipped: said.filter(({ answer }) => answer === unknownAnswer).map(({ fact }) => fact.key),
  }
}
