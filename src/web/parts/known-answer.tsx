/** A value some record holds: shown with its source, only confirmed, or corrected below. */
import type { ReactNode } from 'react'
import type { KnownView, QuestionView } from '#forms'
import { useReader } from '../reader.tsx'
import { formParts as words } from '../words/form-parts.ts'
import { Choice } from './choice.tsx'

type KnownFacts = {
  readonly question: QuestionView
  readonly known: KnownView
  readonly children: ReactNode
}

export function KnownAnswer({ question, known, children }: KnownFacts) {
  const { say, format } = useReader()
  const { label, problem } = question
  const source = words.source(known.source.zh, known.source.en, format.day(known.on))
  return (
    <div className="known-answer">
      <p>
        <b>{say(label)}</b> · {say(words.onRecord)}：<strong>{say(known.value)}</strong>
        <span className="cell-note">{say(source)}</span>
      </p>
      <Choice
        name={known.name}
        label={words.isRight(label.zh, label.en)}
        error={problem?.says}
        options={[
          { value: 'right', words: words.right },
          { value: 'changed', words: words.changed },
        ]}
        chosen={known.said ? [known.said] : []}
        inline
      />
      {children}
    </div>
  )
}
