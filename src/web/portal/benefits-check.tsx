/** Check your answers, before the result. */
import { StepLink } from '../parts/form.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { shell } from '../words/shell.ts'
import type { GivenAnswer } from './answer-list.tsx'
import { AnswerList } from './answer-list.tsx'
import type { Answers } from './questions.ts'

export type BenefitsCheckView = { readonly given: readonly GivenAnswer[]; readonly answers: Answers }

export function BenefitsCheckPage({ given, answers }: BenefitsCheckView) {
  const { say } = useReader()
  return (
    <PortalPage
      title={say(words.checkTitle)}
      section="benefits"
      crumbs={[
        { to: paths.home(), words: shell.home },
        { to: paths.benefits(), words: words.title },
      ]}
    >
      <div className="column">
        <h1>{say(words.checkTitle)}</h1>
        <p className="lede">{say(words.checkLead)}</p>
        <AnswerList given={given} answers={answers} />
        <StepLink to={paths.benefitsResult(answers)}>{say(words.seeResult)}</StepLink>
      </div>
    </PortalPage>
  )
}
