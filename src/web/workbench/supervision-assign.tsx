/** Assigning an accepted plan, and what came of it: new obligations, questions, changes that wait for a reason. */
import { BenchPage } from '../parts/bench-page.tsx'
import { Button, DeedForm, StepLink } from '../parts/form.tsx'
import { FileInput, TextArea } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { supervisionWords, assignedWords as words } from '../words/supervision-page.ts'
import type { AssignedView, PlanChoice } from './supervision-view.ts'

export function AssignForm({ plans }: { plans: readonly PlanChoice[] }) {
  const { say } = useReader()
  if (plans.length === 0) return null
  return (
    <section>
      <h2 id="assign">{say(supervisionWords.assign)}</h2>
      <p className="column">{say(supervisionWords.assignLead)}</p>
      {plans.map(({ id, title }) => (
        <DeedForm key={id} action={paths.assignPlan()}>
          <input type="hidden" name="plan" value={id} />
          <p>
            <Zh>{title}</Zh>{' '}
            <Button tone="quiet">
              {say(supervisionWords.assign)}
              <span className="unseen"> {title}</span>
            </Button>
          </p>
        </DeedForm>
      ))}
    </section>
  )
}

export function AssignedPage(view: AssignedView) {
  const { say, format } = useReader()
  const { plan, begun, noted, rebased, letOff, incomplete } = view
  return (
    <BenchPage
      title={say(words.title)}
      section="supervision"
      crumbs={[{ to: paths.supervision(), words: supervisionWords.title }]}
    >
      {incomplete && <Notice tone="bad" title={say(words.groundMissing)} id="mistake" />}
      <h1>{say(words.title)}</h1>
      <p className="document-title">
        <Zh>{plan.title}</Zh>
      </p>
      <p>{say(words.begun(format.count(begun)))}</p>
      <p>{say(words.changed(format.count(noted), format.count(rebased), format.count(letOff)))}</p>
      <Questions view={view} />
      <Waiting view={view} />
      <p>
        <StepLink to={paths.supervision({ plan: plan.id })} tone="quiet">
          {say(words.toBoard)}
        </StepLink>
      </p>
    </BenchPage>
  )
}

function Questions({ view: { questions } }: { view: AssignedView }) {
  const { say, format } = useReader()
  if (questions.length === 0) return null
  return (
    <section>
      <h2 id="questions">{say(words.questions)}</h2>
      <p className="column">{say(words.questionsLead)}</p>
      <ul>
        {questions.map(({ task, says, near }) => (
          <li key={task + says.zh}>
            <Zh>{task}</Zh> {say(says)}
            {near.length > 0 && <span className="quiet"> {say(words.near(format.list(near)))}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Waiting({ view: { plan, waiting } }: { view: AssignedView }) {
  const { say } = useReader()
  if (waiting.length === 0) return null
  return (
    <section>
      <h2 id="waiting">{say(words.waiting)}</h2>
      <p className="column">{say(words.waitingLead)}</p>
      <Table
        id="waiting-list"
        caption={say(words.waiting)}
        captionUnseen
        rows={waiting}
        rowKey={({ task, unit }) => task + unit}
        columns={[
          { key: 'task', head: say(words.task), cell: ({ task }) => <Zh>{task}</Zh> },
          { key: 'unit', head: say(supervisionWords.unit), cell: ({ unit }) => <Zh>{unit}</Zh> },
          { key: 'what', head: say(supervisionWords.stage), cell: ({ what }) => say(words[what]) },
        ]}
      />
      <DeedForm action={paths.assignPlan()} files>
        <input type="hidden" name="plan" value={plan.id} />
        <input type="hidden" name="settle" value="yes" />
        <TextArea name="reason" label={words.reason} />
        <FileInput name="document" label={words.document} accept=".pdf,.docx,.doc,.jpg,.png" />
        <Button>{say(words.settle)}</Button>
      </DeedForm>
    </section>
  )
}
