/** One person: what is known and who said it, what they are entitled to and why, and what has happened. */
import type { Day, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { StepLink } from '../parts/form.tsx'
import { Notice } from '../parts/notice.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import type { Happening } from '../parts/timeline.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { peopleWords, personWords as words } from '../words/people-page.ts'
import type { KnownGroup } from './known-facts.tsx'
import { KnownFacts } from './known-facts.tsx'
import type { CertificateState } from './people.tsx'
import type { SensitiveNumbers } from './person-numbers.tsx'
import { PersonNumbers } from './person-numbers.tsx'
import type { PersonProgramme } from './person-programme.tsx'
import { PersonProgrammes } from './person-programme.tsx'
import type { PersonRecord } from './person-records.tsx'
import { PersonRecords } from './person-records.tsx'

/** What happened, in words; `by` is an office or an officer's name. */
export type PersonEvent = {
  readonly id: string
  readonly says: Words
  readonly at: string
  readonly by: string
  readonly note?: Words | undefined
}

export type PersonView = {
  readonly county: string
  readonly id: string
  readonly name: string
  readonly sex?: Words | undefined
  readonly born?: { readonly on: Day; readonly age: number } | undefined
  readonly areaName: string
  readonly household?: Words | undefined
  readonly disability: Words
  readonly certificate: CertificateState
  readonly numbers: SensitiveNumbers
  readonly mayUnmask: boolean
  readonly on: Day
  readonly programmes: readonly PersonProgramme[]
  readonly known: readonly KnownGroup[]
  readonly mayState: boolean
  readonly records: readonly PersonRecord[]
  /** Newest first. */
  readonly history: readonly PersonEvent[]
  readonly errors: readonly FieldError[]
}

export function PersonPage(view: PersonView) {
  const { say } = useReader()
  return (
    <BenchPage
      title={view.name}
      section="people"
      failed={view.errors.length > 0}
      crumbs={[{ to: paths.people(), words: bench.people }]}
    >
      <ErrorSummary errors={view.errors} />
      {view.numbers.shown === 'full' && (
        <Notice tone="warn" title={say(words.unmaskedNow)}>
          <p>{say(words.unmaskedText)}</p>
        </Notice>
      )}
      <h1>
        <Zh>{view.name}</Zh>
      </h1>
      <Basics view={view} />
      <PersonNumbers
        county={view.county}
        id={view.id}
        numbers={view.numbers}
        mayUnmask={view.mayUnmask}
        errors={view.errors}
      />
      <PersonProgrammes programmes={view.programmes} on={view.on} />
      <StepLink to={`${paths.visit(view)}/ask`} tone="quiet">
        {say(words.visit)}
      </StepLink>
      <KnownFacts county={view.county} id={view.id} groups={view.known} mayState={view.mayState} />
      <PersonRecords records={view.records} />
      <History history={view.history} />
    </BenchPage>
  )
}

function Basics({ view }: { view: PersonView }) {
  const { say, format } = useReader()
  const unsaid = say(words.noNumber)
  const { born } = view
  return (
    <section>
      <h2 id="basics">{say(words.basics)}</h2>
      <SummaryList
        rows={[
          { name: say(words.sex), value: view.sex ? say(view.sex) : unsaid },
          { name: say(words.born), value: born ? say(words.bornAge(format.day(born.on), born.age)) : unsaid },
          { name: say(peopleWords.disability), value: say(view.disability) },
          { name: say(peopleWords.certificate), value: say(view.certificate.says) },
          { name: say(words.area), value: <Zh>{view.areaName}</Zh> },
          { name: say(words.household), value: view.household ? say(view.household) : unsaid },
        ]}
      />
    </section>
  )
}

function History({ history }: Pick<PersonView, 'history'>) {
  const { say } = useReader()
  const happenings: Happening[] = history.map((event) => ({
    id: event.id,
    title: say(event.says),
    at: event.at,
    by: <Zh>{event.by}</Zh>,
    body: event.note && <p>{say(event.note)}</p>,
  }))
  return (
    <section>
      <h2 id="history">{say(words.history)}</h2>
      {happenings.length === 0 ? <p>{say(words.noHistory)}</p> : <Timeline happenings={happenings} />}
    </section>
  )
}
