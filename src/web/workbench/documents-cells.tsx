/** What a line of the ledger of documents says: tasks, issues, and apart from them what was delivered. */
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { saysWords, documentsWords as words } from '../words/documents-page.ts'
import type { PolicyLine } from './documents-view.ts'

export function Tasks({ line: { tasks } }: { line: PolicyLine }) {
  const { say, link } = useReader()
  if (tasks.length === 0) return <>{say(words.noTask)}</>
  return tasks.map((task) => (
    <div key={task.plan + task.task}>
      <a href={link(paths.watchedTask(task))}>
        <Zh>{task.name}</Zh>
      </a>
    </div>
  ))
}

export function Issued({ line: { issues } }: { line: PolicyLine }) {
  const { say, format } = useReader()
  if (issues.length === 0) return <>{say(words.notIssued)}</>
  return issues.map(({ number, on, reviewBy }) => (
    <div key={number + on}>
      <Zh>{number}</Zh> <span className="cell-note">{format.day(on)}</span>
      {reviewBy !== null && <span className="cell-note">{say(words.review(format.day(reviewBy)))}</span>}
    </div>
  ))
}

export function Delivered({ line: { tasks } }: { line: PolicyLine }) {
  const { say } = useReader()
  if (tasks.length === 0) return <>—</>
  return tasks.map((task) => (
    <div key={task.plan + task.task}>
      {say(saysWords[task.delivered])}
      {tasks.length > 1 && (
        <span className="cell-note">
          <Zh>{task.name}</Zh>
        </span>
      )}
    </div>
  ))
}
