/** One task of a plan: who owes what, what it is tied to and what that says, what its words speak of. */

import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { saysWords } from '../words/documents-page.ts'
import { evidenceWords } from '../words/evidence-words.ts'
import { supervisionWords } from '../words/supervision-page.ts'
import { taskWords as words } from '../words/task-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { OtherDocument, WantedDocuments } from './task-documents.tsx'
import { Links } from './task-linked.tsx'
import { OtherLink, Refused } from './task-links.tsx'
import { Obligations } from './task-obligations.tsx'
import { Suggestions } from './task-suggestions.tsx'
import type { TaskView } from './task-view.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage } from './watch-page.tsx'

export type TaskPageView = TaskView & {
  readonly maySupervise: boolean
  readonly told: boolean
  readonly typed?: TypedForm | undefined
}

export function TaskPage(view: TaskPageView) {
  const { say } = useReader()
  const { maySupervise, told, typed } = view
  return (
    <WatchPage
      title={view.name}
      failed={typed !== undefined}
      crumbs={[{ to: paths.supervision({ plan: view.plan }), words: words.onBoard }]}
    >
      <ErrorSummary errors={typed?.errors ?? []} />
      {told && <Notice tone="good" title={say(watchWords.done)} id="told" />}
      <h1>
        <Zh>{view.name}</Zh>
      </h1>
      <p className="document-title">
        <Zh>{view.planTitle}</Zh>
      </p>
      <Facts view={view} />
      <h2>{say(words.obligations)}</h2>
      <Obligations view={view} />
      <h2>{say(words.links)}</h2>
      <Links view={view} />
      {maySupervise && <OtherLink view={view} />}
      <h2>{say(words.suggestions)}</h2>
      <Suggestions view={view} />
      <WantedDocuments view={view} />
      {maySupervise && <OtherDocument view={view} />}
      <Refused view={view} />
    </WatchPage>
  )
}

function Facts({ view: { text, timing, due, issued, delivered } }: { view: TaskView }) {
  const { say, format } = useReader()
  const by = due === null ? (timing ?? undefined) : format.day(due)
  return (
    <>
      <p className="column">
        <Zh>{text}</Zh>
      </p>
      <SummaryList
        rows={[
          { name: say(supervisionWords.due), value: by ? <Zh>{by}</Zh> : say(watchWords.notSaid) },
          { name: say(words.issued), value: say(evidenceWords.issued[issued]) },
          { name: say(words.delivered), value: say(saysWords[delivered]) },
        ]}
      />
    </>
  )
}
