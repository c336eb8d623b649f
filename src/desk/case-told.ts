/** What was answered in a case, read back: by whoever gave it, under the words of its question. */
import {
  type Answers,
  type AnswerValue,
  type Field,
  fieldsOf,
  idsIn,
  type Reference,
  sayAnswer,
} from '#forms'
import type { Day } from '#kernel'
import type { CaseState, Process, Timeline } from '#process'
import type { Answered, CaseStep } from '#web'

/** The answers an action's own form gave, in its order. */
export const answersTold = (fields: readonly Field[], answers: Answers): readonly Answered[] =>
  fields.flatMap((field) => {
    const value = answers[field.name]
    return value === undefined ? [] : [answered(field, value)]
  })

const answered = (field: Field, value: AnswerValue | null): Answered => {
  const isFile = field.kind === 'reference' && field.to === 'file'
  return {
    label: field.label,
    value: isFile ? { zh: '', en: '' } : sayAnswer(field, value),
    day:
      field.kind === 'fact' && field.fact.type === 'day' ? ((value as Day | null) ?? undefined) : undefined,
    own: field.kind === 'text' || field.kind === 'reference',
    files: isFile ? filesIn(value) : [],
  }
}

const filesIn = (value: AnswerValue | null): readonly Reference[] => {
  const some = (Array.isArray(value) ? value : [value]) as readonly (Reference | null)[]
  return some.filter((one): one is Reference => idsIn(one).length === 1)
}

export const fieldsOfAct = (process: Process, act: string): readonly Field[] => {
  const asks = process.actions[act]?.asks
  return asks ? fieldsOf(asks) : []
}

/** What was asked at the beginning, at its latest value; what was answered since stands in the history. */
export function knownOf(process: Process, { answers }: CaseState): readonly Answered[] {
  const fields = process.begins.flatMap((act) => fieldsOfAct(process, act))
  return answersTold([...new Map(fields.map((field) => [field.name, field])).values()], answers)
}

/** Everything that came about, newest first, with what was answered at each act. */
export function historyOf(process: Process, state: CaseState, { happened }: Timeline): readonly CaseStep[] {
  return happened
    .map((one, index) => {
      const step = state.steps[index]
      const told =
        step?.kind === 'acted' ? answersTold(fieldsOfAct(process, step.action), step.answers) : reasonOf(step)
      return { ...one, answered: told }
    })
    .toReversed()
}

const reasonOf = (step: CaseState['steps'][number] | undefined): readonly Answered[] =>
  step?.kind === 'moved-over'
    ? [
        {
          label: { zh: '理由', en: 'Reason' },
          value: { zh: step.reason, en: step.reason },
          own: true,
          files: [],
        },
      ]
    : []
