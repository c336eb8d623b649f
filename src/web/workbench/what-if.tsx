/** One programme with everything that can be turned, and beside it what turning does to people and money. */
import { BenchPage } from '../parts/bench-page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Button, DeedForm, StepLink } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { whatIfWords as words } from '../words/what-if-page.ts'
import { WhatIfFormPart } from './what-if-form.tsx'
import { Outcome } from './what-if-outcome.tsx'
import type { WhatIfView } from './what-if-view.ts'

export function WhatIfPage(view: WhatIfView) {
  const { say } = useReader()
  const { programme, saved, errors } = view
  const title = saved?.name ?? say(words.ofProgramme(say(programme.name)))
  return (
    <BenchPage
      title={title}
      section="whatIf"
      crumbs={[{ to: paths.whatIfs(), words: words.title }]}
      failed={errors.length > 0}
      roomy
    >
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      {saved && <p className="quiet">{say(programme.name)}</p>}
      <div className="panes">
        <WhatIfFormPart programme={programme.id} form={view.form} errors={errors} />
        <div>
          <Answer view={view} />
        </div>
      </div>
    </BenchPage>
  )
}

function Answer({ view }: { view: WhatIfView }) {
  const { say } = useReader()
  const { outcome, errors } = view
  return (
    <>
      <section>
        <h2 id="changes">{say(words.changes)}</h2>
        {view.changes.length === 0 ? (
          <p>{say(words.noChanges)}</p>
        ) : (
          <ul>
            {view.changes.map((change) => (
              <li key={change.zh}>{say(change)}</li>
            ))}
          </ul>
        )}
      </section>
      {outcome === 'loading' && <Notice tone="note" title={say(words.loading)} />}
      {outcome !== undefined && outcome !== 'loading' && <Outcome outcome={outcome} show={view.form.show} />}
      {errors.length === 0 && view.changes.length > 0 && <Keep view={view} />}
    </>
  )
}

function Keep({ view }: { view: WhatIfView }) {
  const { say } = useReader()
  const { programme, saved, query } = view
  return (
    <section className="panel">
      <h2 id="save">{say(words.save)}</h2>
      {!saved && (
        <DeedForm action={paths.whatIfSave()}>
          <input type="hidden" name="programme" value={programme.id} />
          <input type="hidden" name="scenario" value={view.scenario} />
          <TextInput name="name" label={words.saveName} width="full" />
          <div className="choice">
            <input id="shared" type="checkbox" name="shared" value="yes" />
            <label htmlFor="shared">{say(words.share)}</label>
          </div>
          <Button>{say(words.saveButton)}</Button>
        </DeedForm>
      )}
      {saved?.mine && <Own id={saved.id} shared={saved.shared} />}
      <p>{say(words.shareText)}</p>
      <p>{say(words.draftText)}</p>
      <p>
        <StepLink to={`${paths.whatIfDraft(programme.id)}?${query}`} tone="quiet">
          {say(words.draft)}
        </StepLink>
      </p>
    </section>
  )
}

function Own({ id, shared }: { id: string; shared: boolean }) {
  const { say } = useReader()
  return (
    <DeedForm action={paths.whatIfChange(id)} className="beside">
      <Button tone="quiet" name="to" value={shared ? 'private' : 'shared'}>
        {say(shared ? words.unshareButton : words.shareButton)}
      </Button>
      <Button tone="warn" name="to" value="dropped">
        {say(words.dropButton)}
      </Button>
    </DeedForm>
  )
}
