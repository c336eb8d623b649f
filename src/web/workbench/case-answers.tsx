/** Answers read back: text as it was written, files to be downloaded. */
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import type { Answered, CaseAddress } from './case-view.ts'

export function AnswerText({ of, answered }: { of: CaseAddress; answered: Answered }) {
  const { say, link, format } = useReader()
  const { files, own, value, day } = answered
  if (day) return <time dateTime={day}>{format.day(day)}</time>
  if (files.length > 0)
    return (
      <ul className="plain-list">
        {files.map(({ id, name }) => (
          <li key={id}>
            <a href={link(paths.caseFile(of, id))} download>
              <Zh>{name}</Zh>
            </a>
          </li>
        ))}
      </ul>
    )
  return <span className="typed-text">{own ? <Zh>{say(value)}</Zh> : say(value)}</span>
}

export function AnswerList({ of, answers }: { of: CaseAddress; answers: readonly Answered[] }) {
  const { say } = useReader()
  if (answers.length === 0) return null
  return (
    <dl className="answers-told">
      {answers.map((answered) => (
        <div key={answered.label.zh}>
          <dt>{say(answered.label)}</dt>
          <dd>
            <AnswerText of={of} answered={answered} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
