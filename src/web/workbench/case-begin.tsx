/** Beginning a case by hand: its title and place, and the questions of its first step. */
import { BenchPage } from '../parts/bench-page.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { bringsFiles, FormSections } from '../parts/form-sections.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { caseWords as words } from '../words/case-page.ts'
import { FurtherNote } from './case-acts.tsx'
import type { BeginView } from './case-view.ts'

export function BeginCasePage(view: BeginView) {
  const { say } = useReader()
  const { process, chosen, problem } = view
  const title = say(words.beginTitle(process.words.zh, process.words.en))
  return (
    <BenchPage
      title={title}
      section="queue"
      failed={chosen.errors.length > 0 || problem !== undefined}
      crumbs={[{ to: paths.queue(), words: bench.queue }]}
    >
      <ErrorSummary errors={chosen.errors} />
      {problem && (
        <Notice tone="bad" title={say(words.notDone)} id="not-done">
          <p>{say(problem)}</p>
        </Notice>
      )}
      <h1>{title}</h1>
      {view.aboutWords && (
        <p>
          {say(words.concerns)}：<Zh>{say(view.aboutWords)}</Zh>
        </p>
      )}
      {view.acts.length > 1 && <BeginActs view={view} />}
      <FurtherNote chosen={chosen} />
      <BeginForm view={view} />
    </BenchPage>
  )
}

/** A process may begin in several ways, each with questions of its own. */
function BeginActs({ view }: { view: BeginView }) {
  const { say } = useReader()
  const { process, acts, chosen, about, title } = view
  const to = (act: string) => paths.beginCase(process.id, { act, case_about: about, case_title: title })
  return (
    <Tabs
      label={say(words.beginAct)}
      tabs={acts.map(({ act, words: says }) => ({
        to: to(act),
        label: say(says),
        current: act === chosen.act,
      }))}
    />
  )
}

function BeginForm({ view }: { view: BeginView }) {
  const { say } = useReader()
  const { process, chosen, areas, area, about } = view
  return (
    <DeedForm action={paths.beginCase(process.id)} files={bringsFiles(chosen.form)}>
      <input type="hidden" name="act" value={chosen.act} />
      <input type="hidden" name="shown" value={chosen.shown.join(',')} />
      {about !== undefined && <input type="hidden" name="case_about" value={about} />}
      <section className="panel">
        <TextInput
          name="case_title"
          label={words.title}
          hint={words.titleHint}
          error={errorOf(chosen.errors, 'case_title')}
          value={view.title}
          width="full"
        />
        {areas.length > 1 && (
          <SelectInput
            name="case_area"
            label={words.area}
            value={area}
            options={areas.map(({ code, name }) => ({ value: code, words: { zh: name, en: name } }))}
          />
        )}
      </section>
      <section className="panel">
        <FormSections form={chosen.form} />
      </section>
      <Button>{say(chosen.words)}</Button>
    </DeedForm>
  )
}
