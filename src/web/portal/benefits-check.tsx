/** Check your answers, before the result. */
import { StepLink } from '../parts/form.tsx'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import type { GivenAnswer } from './answer-list.tsx'
import { AnswerList } from './answer-list.tsx'
import { BenefitsFrame, EndedNotice, ErrandLine } from './benefits-frame.tsx'
import type { Asked } from './errand.ts'
import { onDay } from './errand.ts'
import type { GivenSupposed, Way } from './walk.ts'
import { stepOf } from './walk.ts'

export type BenefitsCheckView = {
  readonly way: Way
  readonly asked: Asked
  readonly given: readonly GivenAnswer[]
  readonly supposed: readonly GivenSupposed[]
}

export function BenefitsCheckPage(view: BenefitsCheckView) {
  const { say } = useReader()
  const { way, asked } = view
  return (
    <BenefitsFrame way={way} title={say(words.checkTitle)}>
      <div className="column">
        <h1>{say(words.checkTitle)}</h1>
        <ErrandLine way={way} asked={asked} />
        <EndedNotice way={way} to={(on) => stepOf(way, 'ask', { asked: onDay(asked, on) })} />
        <p className="lede">{say(words.checkLead)}</p>
        <h2>{say(words.answersTitle)}</h2>
        <AnswerList {...view} />
        <StepLink to={stepOf(way, 'result', { asked })}>{say(words.seeResult)}</StepLink>
      </div>
    </BenefitsFrame>
  )
}
