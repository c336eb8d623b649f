/** One kind of record about a person, to be stated: the declared facts as questions, source and day. */
import type { FormView } from '#forms'
import { BenchPage } from '../parts/bench-page.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { Question } from '../parts/question.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { recordWords as words } from '../words/record-page.ts'

export type RecordFormView = {
  readonly county: string
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly areaName: string
  readonly form: FormView
  readonly errors: readonly FieldError[]
}

export function RecordFormPage(view: RecordFormView) {
  const { say, link } = useReader()
  const { title } = view.form
  const heading = words.title(title.zh, title.en)
  return (
    <BenchPage
      title={`${view.name} · ${say(heading)}`}
      section="people"
      failed={view.errors.length > 0}
      crumbs={[{ to: paths.people(), words: bench.people }]}
    >
      <ErrorSummary errors={view.errors} />
      <h1>{say(heading)}</h1>
      <p>
        <a href={link(paths.person(view))}>
          <Zh>{view.name}</Zh>
        </a>{' '}
        <span className="quiet">
          <Zh>{view.areaName}</Zh>
        </span>
      </p>
      <p>{say(words.lead)}</p>
      <DeedForm action={paths.recordForm(view)}>
        {view.form.sections.map(({ title: part, questions }) => (
          <section key={part.zh} className="panel">
            <h2>{say(part)}</h2>
            {questions.map((question) => (
              <Question key={question.at} question={question} />
            ))}
          </section>
        ))}
        <Button>{say(words.save)}</Button> <a href={link(paths.person(view))}>{say(words.back)}</a>
      </DeedForm>
    </BenchPage>
  )
}
