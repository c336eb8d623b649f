/** The five steps of a run with a word for each: done, now, ahead. */
import type { Words } from '#kernel'
import { Tag } from '../parts/tag.tsx'
import { useReader } from '../reader.tsx'
import { payRunWords as words } from '../words/pay-run-page.ts'
import type { PayRunState } from './pay-runs.tsx'

const steps: readonly Words[] = [
  words.stepFreeze,
  words.stepCheck,
  words.stepApprove,
  words.stepExport,
  words.stepAnswer,
]

/** How many steps are behind a run in this state. */
const behind: Readonly<Record<PayRunState, number>> = {
  making: 0,
  frozen: 1,
  checked: 2,
  approved: 3,
  exported: 4,
  answering: 4,
  closed: 5,
  cancelled: 0,
}

export function PayRunSteps({ state }: { state: PayRunState }) {
  const { say } = useReader()
  if (state === 'cancelled') return null
  const done = behind[state]
  return (
    <section>
      <h2 id="steps" className="unseen">
        {say(words.steps)}
      </h2>
      <ol className="steps">
        {steps.map((step, index) => (
          <li
            key={step.zh}
            className={index < done ? 'step-done' : undefined}
            aria-current={index === done ? 'step' : undefined}
          >
            <span>{say(step)}</span>
            <StepTag at={index} done={done} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepTag({ at, done }: { at: number; done: number }) {
  const { say } = useReader()
  if (at < done) return <Tag tone="good">{say(words.stepDone)}</Tag>
  return at === done ? <Tag tone="note">{say(words.stepNow)}</Tag> : <Tag>{say(words.stepAhead)}</Tag>
}
