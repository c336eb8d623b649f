/** Answers read back in words, each with its link to change it. */
import type { Format } from '../format.ts'
import { SummaryList } from '../parts/summary-list.tsx'
import { paths } from '../paths.ts'
import type { Speech } from '../reader.tsx'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import type { Answers, Control, Question } from './questions.ts'
import { dontKnow, optionsOf } from './questions.ts'

export type GivenAnswer = { readonly question: Question; readonly answer: string }

function inWords(
  control: Control,
  answer: string,
  { say, format }: { say: Speech['say']; format: Format },
): string {
  if (answer === dontKnow) return say(words.unknown)
  if (control.kind === 'day') return format.day(answer as Parameters<Format['day']>[0])
  if (control.kind === 'number') return answer
  const chosen = answer.split('.')
  const names = optionsOf(control)
    .filter((option) => chosen.includes(option.value))
    .map((option) => say(option.words))
  return format.list(names)
}

/** To change an answer is to be asked again with the others kept; its old answer comes back filled in. */
export const changePath = (answers: Answers, key: string) => paths.benefitsAsk({ ...answers, change: key })

export function AnswerList({ given, answers }: { given: readonly GivenAnswer[]; answers: Answers }) {
  const speech = useReader()
  return (
    <SummaryList
      rows={given.map(({ question, answer }) => ({
        name: speech.say(question.label),
        value: inWords(question.control, answer, speech),
        change: { to: changePath(answers, question.key), about: speech.say(question.label) },
      }))}
    />
  )
}
