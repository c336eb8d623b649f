/** Keeping a list: save it with a name, share it, or export it within the duty. */
import { Choice } from '../parts/choice.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextArea, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { listWords as words } from '../words/lists-page.ts'
import { Carried } from './list-carried.tsx'
import type { ListPageView, SavedListLine } from './list-view.ts'

export function KeepList({ view }: { view: ListPageView }) {
  return (
    <div className="two-ways">
      {view.saved ? <Saved saved={view.saved} /> : <Save view={view} />}
      <Export view={view} />
    </div>
  )
}

function Save({ view }: { view: ListPageView }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="save">{say(words.save)}</h2>
      <DeedForm action={paths.saveList()}>
        <Carried view={view} />
        <TextInput name="name" label={words.name} error={errorOf(view.errors, 'name')} autoComplete="off" />
        <Choice
          name="shared"
          label={words.who}
          options={[{ value: 'yes', words: words.share }]}
          chosen={[]}
          many
        />
        <Button tone="quiet">{say(words.saveButton)}</Button>
      </DeedForm>
    </section>
  )
}

function Saved({ saved }: { saved: SavedListLine }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="saved">{saved.name}</h2>
      <p>{say(saved.shared ? words.shared : words.private)}</p>
      {saved.mine && (
        <DeedForm action={paths.savedList(saved.id)}>
          <Button tone="quiet" name="to" value={saved.shared ? 'private' : 'shared'}>
            {say(saved.shared ? words.makePrivate : words.makeShared)}
          </Button>{' '}
          <Button tone="warn" name="to" value="dropped">
            {say(words.drop)}
          </Button>
        </DeedForm>
      )}
    </section>
  )
}

function Export({ view }: { view: ListPageView }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="export">{say(words.export)}</h2>
      <p>{say(words.exportText)}</p>
      <DeedForm action={paths.exportList()}>
        <Carried view={view} />
        <Choice
          name="format"
          label={words.format}
          options={[
            { value: 'csv', words: words.csv },
            { value: 'xlsx', words: words.xlsx },
          ]}
          chosen={['csv']}
          inline
        />
        {view.mayUnmask && (
          <>
            <Choice
              name="numbers"
              label={words.numbers}
              options={[
                { value: 'masked', words: words.masked },
                { value: 'full', words: words.full },
              ]}
              chosen={['masked']}
            />
            <TextArea name="reason" label={words.reason} error={errorOf(view.errors, 'reason')} />
          </>
        )}
        <Button>{say(words.exportButton)}</Button>
      </DeedForm>
    </section>
  )
}
