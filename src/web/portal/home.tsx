/** The home page: two doors, and a person to ask. */
import type { PlainWords } from '#kernel'
import { assetPath } from '../assets.ts'
import type { Contact } from '../parts/contacts.tsx'
import { ContactList } from '../parts/contacts.tsx'
import { StepLink } from '../parts/form.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import type { StateCountsByState } from '../parts/state-counts.tsx'
import { StateCounts } from '../parts/state-counts.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { homeWords as words } from '../words/home-page.ts'

export type HomeView = {
  readonly plan?:
    | {
        readonly title: string
        readonly tasks: number
        readonly indicators: number
        readonly counts: StateCountsByState
      }
    | undefined
  readonly programmes: readonly {
    readonly id: string
    readonly name: PlainWords
    readonly about: PlainWords
  }[]
  /** How many programmes there are here altogether; the page names a few. */
  readonly count: number
  readonly contacts: readonly Contact[]
}

export function HomePage(view: HomeView) {
  const { say, place } = useReader()
  return (
    <PortalPage title={say(words.title)} section="home">
      <div className="welcome">
        <div>
          <h1>{say(words.greeting(place))}</h1>
          <p className="lede">{say(words.lead)}</p>
        </div>
        <img src={assetPath('walkers.svg')} alt="" width="320" height="220" loading="lazy" />
      </div>
      <div className="doors">
        <BenefitsDoor programmes={view.programmes} count={view.count} />
        {view.plan && <PlanDoor plan={view.plan} />}
      </div>
      <section className="help">
        <h2 id="help">{say(words.helpTitle)}</h2>
        <p>{say(words.helpText)}</p>
        <ContactList contacts={view.contacts} />
      </section>
    </PortalPage>
  )
}

function BenefitsDoor({ programmes, count }: Pick<HomeView, 'programmes' | 'count'>) {
  const { say, link } = useReader()
  return (
    <section className="door door-main">
      <h2 id="door-benefits">{say(words.benefitsTitle)}</h2>
      <p>{say(words.benefitsText)}</p>
      <h3 className="door-list">{say(words.programmesTitle)}</h3>
      <ul>
        {programmes.map((programme) => (
          <li key={programme.id}>
            <b>{say(programme.name)}</b>
            <br />
            {say(programme.about)}
          </li>
        ))}
      </ul>
      {count > programmes.length && (
        <p>
          <a href={link(paths.programmes())}>{say(words.allProgrammes(count))}</a>
        </p>
      )}
      <StepLink to={paths.benefits()}>{say(words.benefitsStart)}</StepLink>
    </section>
  )
}

function PlanDoor({ plan }: { plan: NonNullable<HomeView['plan']> }) {
  const { say, format } = useReader()
  return (
    <section className="door">
      <h2 id="door-plan">{say(words.planTitle)}</h2>
      <p>{say(words.planText(format.count(plan.tasks), format.count(plan.indicators)))}</p>
      <p className="quiet">
        <Zh>{plan.title}</Zh>
      </p>
      <StateCounts counts={plan.counts} />
      <StepLink to={paths.plan()} tone="quiet">
        {say(words.planOpen)}
      </StepLink>
    </section>
  )
}
