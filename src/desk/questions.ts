/** Declared facts as questions a citizen can answer, and their answers as facts again. */
import { allFacts } from '#catalogue'
import type { PlainWords } from '#kernel'
import type { Fact, Facts, FactValue } from '#policy'
import type { Answers, Control, Question } from '#web'

const facts: readonly Fact[] = allFacts

const optionsOf = (values: Readonly<Record<string, PlainWords>>) =>
  Object.entries(values).map(([value, words]) => ({ value, words }))

function controlOf(fact: Fact): Control {
  switch (fact.type) {
    case 'yes-no':
      return { kind: 'yes-no' }
    case 'day':
      return { kind: 'day' }
    case 'one-of':
      return { kind: 'one-of', options: optionsOf(fact.values) }
    case 'set-of':
      return { kind: 'set-of', options: optionsOf(fact.values) }
    case 'number':
    case 'money':
      // Few numbers with words of their own (grades) are chosen, others are written.
      return Object.keys(fact.values).length > 0
        ? { kind: 'one-of', options: optionsOf(fact.values) }
        : { kind: 'number', min: fact.min ?? 0, max: fact.max ?? 999_999 }
  }
}

export const questionOf = (fact: Fact): Question => ({
  key: fact.key,
  question: fact.question,
  label: fact.label,
  control: controlOf(fact),
})

/** Every fact about a person that may be asked. */
export const questions: readonly Question[] = facts.filter((fact) => fact.about === 'person').map(questionOf)

const unknownAnswer = 'unknown'

function valueOf(fact: Fact, answer: string): FactValue {
  switch (fact.type) {
    case 'yes-no':
      return answer === 'yes'
    case 'number':
    case 'money':
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
