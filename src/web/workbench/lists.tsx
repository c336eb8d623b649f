/** Saved lists, and the way to build a new one. */
import { BenchPage } from '../parts/bench-page.tsx'
import { StepLink } from '../parts/form.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { listWords as words } from '../words/lists-page.ts'
import type { ListsView } from './list-view.ts'

export function ListsPage({ saved }: ListsView) {
  const { say, link } = useReader()
  return (
    <BenchPage title={say(words.title)} section="lists">
      <h1>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      <p>
        <StepLink to={paths.buildList()}>{say(words.build)}</StepLink>
      </p>
      <h2 id="saved">{say(words.saved)}</h2>
      {saved.length === 0 ? (
        <p>{say(words.noSaved)}</p>
      ) : (
        <Table
          id="lists"
          caption={say(words.saved)}
          captionUnseen
          rows={saved}
          rowKey={(line) => line.id}
          columns={[
            {
              key: 'name',
              head: say(words.name),
              cell: (line) => (
                <a href={link(paths.savedList(line.id))}>
                  <Zh>{line.name}</Zh>
                </a>
              ),
            },
            { key: 'asks', head: say(words.asks), cell: (line) => say(line.sentence) },
            {
              key: 'who',
              head: say(words.who),
              cell: (line) => say(line.shared ? words.shared : words.private),
            },
            { key: 'by', head: say(words.savedBy), cell: (line) => <Zh>{line.savedBy}</Zh> },
          ]}
        />
      )}
    </BenchPage>
  )
}
