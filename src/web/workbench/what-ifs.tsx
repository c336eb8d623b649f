/** What-if: choose a programme to try out, open a saved scenario, or put two or three side by side. */
import { BenchPage } from '../parts/bench-page.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { whatIfWords as words } from '../words/what-if-page.ts'
import type { SavedLine, WhatIfsView } from './what-if-view.ts'

export function WhatIfsPage({ programmes, saved }: WhatIfsView) {
  const { say, link } = useReader()
  return (
    <BenchPage title={say(words.title)} section="whatIf">
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      <section>
        <h2 id="programmes">{say(words.programmes)}</h2>
        {programmes.length === 0 ? (
          <p>{say(words.noProgrammes)}</p>
        ) : (
          <ul className="choose">
            {programmes.map(({ id, name }) => (
              <li key={id}>
                <a href={link(paths.whatIf(id))}>{say(name)}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2 id="saved-title">{say(words.saved)}</h2>
        {saved.length === 0 ? <p>{say(words.noSaved)}</p> : <SavedTable saved={saved} />}
      </section>
    </BenchPage>
  )
}

function SavedTable({ saved }: { saved: readonly SavedLine[] }) {
  const { say, link, format } = useReader()
  return (
    <AskForm action={paths.compareWhatIfs()}>
      {saved.length > 1 && <p>{say(words.compareChoose)}</p>}
      <Table
        id="saved"
        caption={say(words.saved)}
        captionUnseen
        rows={saved}
        rowKey={(line) => line.id}
        columns={[
          {
            key: 'name',
            head: say(words.name),
            cell: (line) => (
              <a href={link(paths.savedWhatIf(line.id))}>
                <Zh>{line.name}</Zh>
              </a>
            ),
          },
          { key: 'programme', head: say(words.programme), cell: (line) => say(line.programme) },
          { key: 'area', head: say(words.place), cell: (line) => <Zh>{line.areaName}</Zh> },
          { key: 'by', head: say(words.savedBy), cell: (line) => <Zh>{line.by}</Zh> },
          { key: 'at', head: say(words.savedAt), cell: (line) => format.moment(line.at) },
          {
            key: 'shared',
            head: say(words.shared),
            cell: (line) => say(line.shared ? words.shared : words.own),
          },
          {
            key: 'compare',
            head: say(words.compare),
            cell: (line) => (
              <input
                type="checkbox"
                name="s"
                value={line.id}
                aria-label={`${say(words.compare)}：${line.name}`}
              />
            ),
          },
        ]}
      />
      {saved.length > 1 && <Button tone="quiet">{say(words.compare)}</Button>}
    </AskForm>
  )
}
