/** Telling the public where a plan stands: lamps cannot be changed, what is late is explained. */
import type { Day } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextArea } from '../parts/inputs.tsx'
import { LampTag } from '../parts/lamp.tsx'
import { Notice } from '../parts/notice.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { supervisionWords, tellWords as words } from '../words/supervision-page.ts'
import type { TellView } from './supervision-view.ts'

/** Names of the reasons in the form: one for every late task, by its place in the list. */
export const reasonField = (n: number) => `why-${n}`

export function TellStandingsPage({ plan, late, others, done }: TellView & { done: Day | undefined }) {
  const { say, link, format } = useReader()
  return (
    <BenchPage
      title={say(words.title)}
      section="supervision"
      crumbs={[{ to: paths.supervision(), words: supervisionWords.title }]}
    >
      {done && (
        <Notice tone="good" title={say(words.done(format.day(done)))} id="told">
          <p>
            <a href={link(paths.plan())}>{say(words.see)}</a>
          </p>
        </Notice>
      )}
      <h1>{say(words.title)}</h1>
      <p className="document-title">
        <Zh>{plan.title}</Zh>
      </p>
      <p className="column">{say(words.lead)}</p>
      <DeedForm action={paths.tellStandings(plan.id)}>
        {late.map((task, n) => (
          <section key={task.task}>
            <h2 className="sentence" id={`task-${n}`}>
              <Zh>{task.heading}</Zh>
            </h2>
            <p>
              <LampTag lamp={task.lamp} />
            </p>
            <input type="hidden" name={`task-${n}`} value={task.task} />
            <TextArea name={reasonField(n)} label={words.why} value={task.why} />
          </section>
        ))}
        <p>{say(words.others(format.count(others)))}</p>
        <Button>{say(words.publish)}</Button>
      </DeedForm>
    </BenchPage>
  )
}
