/** Figures stated of one indicator or series: each with its source and what it replaced, and the form to state another. */
import type { Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { ErrorSummary, type FieldError } from '../parts/error-summary.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { statedWords as words } from '../words/stated-page.ts'
import { StateForm } from './stated-form.tsx'
import { Values } from './stated-values.tsx'
import type { StatedTyped, StatedView } from './stated-view.ts'

export type StatedPageView = StatedView & {
  readonly typed: StatedTyped
  readonly errors: readonly FieldError[]
  readonly done?: 'new' | 'replaced' | 'same' | undefined
  /** Where parts and whole do not agree. */
  readonly told: readonly Words[]
}

export function StatedPage(view: StatedPageView) {
  const { say } = useReader()
  const { subject, area, errors, done, told, values, mayState } = view
  const title = words.title(say(subject.name))
  return (
    <BenchPage
      title={say(title)}
      section="indicators"
      crumbs={[{ to: paths.indicators(), words: bench.indicators }]}
      failed={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
      {done && (
        <Notice tone={told.length > 0 ? 'warn' : 'good'} title={say(words[done])} id="told">
          {told.map((says) => (
            <p key={says.zh}>{say(says)}</p>
          ))}
        </Notice>
      )}
      <h1>{say(title)}</h1>
      <p className="quiet">
        <Zh>{area.name}</Zh> · {say(words.stated)}
      </p>
      <p className="column">{say(words.lead)}</p>
      <Areas view={view} />
      {values.length === 0 ? <p>{say(words.none)}</p> : <Values view={view} />}
      {mayState ? <StateForm view={view} /> : <p>{say(words.mayNot)}</p>}
    </BenchPage>
  )
}

function Areas({ view: { areas, area, subject } }: { view: StatedView }) {
  const { say } = useReader()
  if (areas.length < 2) return null
  return (
    <AskForm action={paths.stated()} className="filter">
      <input type="hidden" name="subject" value={subject.id} />
      <SelectInput
        name="area"
        label={words.area}
        value={area.code}
        options={areas.map(({ code, name }) => ({ value: code, words: { zh: name, en: name } }))}
      />
      <Button tone="quiet">{say(words.show)}</Button>
    </AskForm>
  )
}
