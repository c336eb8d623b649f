/** What happened in a case, newest first: who, when, on what evidence, and the files. */
import { Tag } from '../parts/tag.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { caseWords as words } from '../words/case-page.ts'
import { AnswerList } from './case-answers.tsx'
import type { CaseStep, CaseView } from './case-view.ts'

export function CaseHistory({ view }: { view: CaseView }) {
  const { say } = useReader()
  const { history } = view
  return (
    <section>
      <h2 id="history">{say(words.history)}</h2>
      <Timeline
        happenings={history.map((step, index) => ({
          id: String(history.length - index),
          at: step.on,
          title: <StepTitle step={step} />,
          by: step.who ? <Zh>{say(step.who)}</Zh> : say(words.byItself),
          body: <StepBody view={view} step={step} />,
        }))}
      />
      <CaseFiles view={view} />
    </section>
  )
}

function StepTitle({ step }: { step: CaseStep }) {
  const { say } = useReader()
  return (
    <>
      {say(step.says)} {step.late && <Tag tone="warn">{say(words.late)}</Tag>}
    </>
  )
}

function StepBody({ view, step }: { view: CaseView; step: CaseStep }) {
  const { say } = useReader()
  return (
    <>
      {step.to && <p className="quiet">{say(words.ledTo(step.to.zh, step.to.en))}</p>}
      <AnswerList of={view} answers={step.answered} />
    </>
  )
}

const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

function CaseFiles({ view }: { view: CaseView }) {
  const { say, link, format } = useReader()
  if (view.files.length === 0) return null
  return (
    <>
      <h3 id="files">{say(words.files)}</h3>
      <ul>
        {view.files.map(({ id, name, size, addedAt }) => (
          <li key={id}>
            <a href={link(paths.caseFile(view, id))} download>
              <Zh>{name}</Zh>
            </a>
            <span className="quiet">
              {say(words.fileSize(sizeText(size)))} · {format.moment(addedAt)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
