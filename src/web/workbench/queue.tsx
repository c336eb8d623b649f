/** One queue, her own: what the unit and the duties of an officer have to do, by last day, to be taken on in one click. */
import { BenchPage } from '../parts/bench-page.tsx'
import { StepLink } from '../parts/form.tsx'
import { Notice } from '../parts/notice.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { caseWords, queueWords as words } from '../words/case-page.ts'
import type { QueueView } from './case-view.ts'
import { QueueFilters } from './queue-filters.tsx'
import { TaskList } from './queue-tasks.tsx'

type QueueFacts = QueueView & { readonly told: 'claimed' | 'released' | undefined }

export function QueuePage({ told, ...view }: QueueFacts) {
  const { say } = useReader()
  return (
    <BenchPage title={say(words.title)} section="queue">
      {told && (
        <Notice
          tone="good"
          title={say(told === 'claimed' ? caseWords.claimedTold : caseWords.releasedTold)}
          id="told"
        />
      )}
      <h1>{say(words.title)}</h1>
      <p className="quiet">
        <Zh>{say(words.of(view.unit))}</Zh>
      </p>
      {view.total > 0 && <QueueFilters view={view} />}
      {view.tasks.length === 0 ? <NoTasks view={view} /> : <Tasks view={view} />}
      <QueuePages view={view} />
      {view.begins.length > 0 && <BeginLinks begins={view.begins} />}
    </BenchPage>
  )
}

function Tasks({ view }: { view: QueueView }) {
  const { say } = useReader()
  return (
    <section>
      <h2 id="tasks" className="unseen">
        {say(words.list)}
      </h2>
      <TaskList tasks={view.tasks} filter={view.filter} />
    </section>
  )
}

function NoTasks({ view }: { view: QueueView }) {
  const { say, link } = useReader()
  if (view.total === 0) return <p>{say(words.none)}</p>
  return (
    <p>
      {say(words.noneSo)} <a href={link(paths.queue())}>{say(words.everything)}</a>
    </p>
  )
}

function QueuePages({ view: { next, further, filter } }: { view: QueueView }) {
  const { say, link } = useReader()
  if (!next && !further) return null
  return (
    <nav className="pages" aria-label={say(words.pages)}>
      {further && <a href={link(paths.queue({ ...filter }))}>{say(words.first)}</a>}
      {next && (
        <a href={link(paths.queue({ ...filter, after: next }))} rel="next">
          {say(words.more)}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}

function BeginLinks({ begins }: Pick<QueueView, 'begins'>) {
  const { say } = useReader()
  return (
    <section>
      <h2 id="begin">{say(words.begin)}</h2>
      <p>
        {begins.map(({ id, words: says }) => (
          <StepLink key={id} to={paths.beginCase(id)} tone="quiet">
            {say(says)}
          </StepLink>
        ))}
      </p>
    </section>
  )
}
