/** Published evaluations: what was found, in sentences; the figures behind them on a page of their own. */
import type { PublicRound } from '#evaluation'
import type { Day } from '#kernel'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationsPageWords as words } from '../words/evaluations-page.ts'
import { planPageWords } from '../words/plan-page.ts'
import { shell } from '../words/shell.ts'
import { Account, type Facts, Head } from './evaluation-account.tsx'
import { SurveyFigures, TaskFigures, UnitFigures } from './evaluation-figures.tsx'
import { IndicatorFigures } from './evaluation-indicators.tsx'

export type PublishedEvaluation = {
  readonly round: string
  readonly publishedOn: Day
  readonly placeName: string
  readonly content: PublicRound
}

const planCrumbs = [
  { to: paths.home(), words: shell.home },
  { to: paths.plan(), words: planPageWords.title },
]

export function EvaluationsPage({ rounds }: { rounds: readonly PublishedEvaluation[] }) {
  const { say, link } = useReader()
  return (
    <PortalPage title={say(words.title)} section="plan" crumbs={planCrumbs}>
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      {rounds.length === 0 && <p>{say(words.none)}</p>}
      {rounds.map((one) => (
        <section key={one.round}>
          <h2>
            <Head published={one} />
          </h2>
          <Account published={one} />
          <p>
            <a href={link(paths.publishedEvaluation(one.round))}>
              {say(words.details)}
              <span className="unseen">
                {' '}
                <Head published={one} />
              </span>
            </a>
          </p>
        </section>
      ))}
    </PortalPage>
  )
}

export function EvaluationPage({ published }: Facts) {
  const { say } = useReader()
  const { content, placeName } = published
  return (
    <PortalPage
      title={`${placeName} ${say(content.kindWords)}`}
      section="plan"
      crumbs={[...planCrumbs, { to: paths.publishedEvaluations(), words: words.title }]}
    >
      <h1>
        <Head published={published} />
      </h1>
      <Account published={published} />
      <TaskFigures content={content} />
      <IndicatorFigures content={content} />
      <UnitFigures content={content} />
      <SurveyFigures content={content} />
    </PortalPage>
  )
}
