/** A declared form as accessible HTML, without scripts: its sections, each with its questions. The page puts it into its form. */
import type { FormView } from '#forms'
import { useReader } from '../reader.tsx'
import { Question } from './question.tsx'

type SectionsFacts = {
  readonly form: Pick<FormView, 'title' | 'sections'>
  /** Headings of sections come below that of the page's own part. */
  readonly level?: 2 | 3
}

/** Names of forms that bring files must say so: `multipart/form-data`. */
export const bringsFiles = ({ sections }: Pick<FormView, 'sections'>): boolean =>
  sections.some(({ questions }) => questions.some(({ control }) => control.kind === 'files'))

export function FormSections({ form, level = 2 }: SectionsFacts) {
  const { say } = useReader()
  const Head = `h${level}` as const
  return (
    <>
      {form.sections.map(({ title, questions }) => (
        <section key={title.zh} className="form-section">
          {/* One section named as the form itself would only say the same twice. */}
          {(form.sections.length > 1 || title.zh !== form.title.zh) && <Head>{say(title)}</Head>}
          {questions.map((question) => (
            <Question key={question.at} question={question} />
          ))}
        </section>
      ))}
    </>
  )
}
