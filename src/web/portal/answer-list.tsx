/** Answers read back in words, each with its link to change it. */
import type { Format } from '../format.ts'
import { SummaryList } from '../parts/summary-list.tsx'
import type { Speech } from '../reader.tsx'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import type { Asked } from './errand.ts'
import type { Control, Question } from './questions.ts'
import { dontKnow, optionsOf } from './questions.ts'
import type { GivenSupposed, Way } from './walk.ts'
import { stepOf } from './walk.ts'

export type GivenAnswer = { readonly question: Question; readonly answer: string }

function inWords(
  control: Control,
  answer: string,
  { say, format }: { say: Speech['say']; format: Format },
): string {
  if (answer === dontKnow) return say(words.unknown)
  if (control.kind === 'day') return format.day(answer as Parameters<Format['day']>[0])
  if (control.kind === 'number') return control.unit ? `${answer} ${say(control.unit)}` : answer
  const chosen = answer.split('.')
  const names = optionsOf(control)
    .filter((option) => chosen.includes(option.value))
    .map((option) => say(option.words))
  return format.list(names)
}

/** To change an answer is to be asked again with the others kept; its old answer comes back filled in. */
export const changePath = (way: Way, asked: Asked, key: string) =>
  stepOf(way, 'ask', { asked, more: { change: key } })

type ListFacts = {
  readonly way: Way
  readonly asked: Asked
  readonly given: readonly GivenAnswer[]
  /** Taken for granted, so said: a wrong one can be put right like an answer. */
  readonly supposed: readonly GivenSupposed[]
  /** Read only: on a long page one link to the check of all answers is shorter than one a row. */
  readonly toRead?: boolean
}

export function AnswerList({ way, asked, given, supposed, toRead = false }: ListFacts) {
  const speech = useReader()
  const { say } = speech
  const rowOf = ({ label, key }: Question, value: string) => ({
    name: say(label),
    value,
    change: toRead ? undefined : { to: changePath(way, asked, key), about: say(label) },
  })
  return (
    <>
      <SummaryList
        rows={given.map(({ question, answer }) => rowOf(question, inWords(question.control, answer, speech)))}
      />
      {supposed.length > 0 && (
        <>
          <h3>{say(words.supposedTitle)}</h3>
          <SummaryList rows={supposed.map(({ question, value }) => rowOf(question, say(value)))} />
        </>
      )}
    </>
  )
}
