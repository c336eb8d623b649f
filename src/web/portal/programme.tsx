/** One programme as the place discloses it: for whom, what, on which clause, and how it is decided. */
import type { Day, PlainWords } from '#kernel'
import type { Clause } from '../parts/clauses.tsx'
import { ClauseList } from '../parts/clauses.tsx'
import { Details } from '../parts/details.tsx'
import { StepLink } from '../parts/form.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import type { Reason } from '../parts/reason-tree.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { benefitsWords } from '../words/benefits-page.ts'
import { parts } from '../words/parts.ts'
import { programmeWords as words } from '../words/programmes-page.ts'
import { shell } from '../words/shell.ts'
import { AsOfForm } from './as-of.tsx'
import { GiftText } from './gift-text.tsx'
import type { Gift } from './walk.ts'

export type ProgrammeView = {
  readonly id: string
  readonly name: PlainWords
  readonly summary: PlainWords
  readonly place: { readonly code: string; readonly name: PlainWords; readonly own: boolean }
  readonly on: Day
  readonly today: Day
  /** Undefined where the place has no rule for it on the day; then `days` says when it had. */
  readonly rule?:
    | {
        readonly gift: Gift
        readonly standing?: PlainWords | undefined
        readonly conditions: readonly Reason[]
        /** The same conditions as a picture; the list beside it says everything in it. */
        readonly drawing: PlainWords
        readonly basis: readonly Clause[]
        readonly from: Day
        readonly to?: Day | undefined
      }
    | undefined
  readonly days: readonly { readonly from: Day; readonly to?: Day | undefined }[]
  readonly elsewhere: readonly { readonly code: string; readonly name: PlainWords }[]
  readonly bring: readonly PlainWords[]
  readonly forPeople: boolean
}

export function ProgrammePage(view: ProgrammeView) {
  const { say, format } = useReader()
  const { name, place, rule } = view
  return (
    <PortalPage
      title={say(name)}
      section="programmes"
      crumbs={[
        { to: paths.home(), words: shell.home },
        { to: paths.programmes({ place: place.own ? undefined : place.code }), words: words.title },
      ]}
    >
      <div className="column">
        <h1>{say(name)}</h1>
        <p className="progress">
          <Zh>{say(place.name)}</Zh> · {format.day(view.on)}
        </p>
        <p className="lede">{say(view.summary)}</p>
        {rule ? <Rule view={view} rule={rule} /> : <NoRule view={view} />}
        <Versions view={view} />
        <Elsewhere view={view} />
        <AsOfForm action={paths.programme(view.id)} on={view.on}>
          {!place.own && <input type="hidden" name="place" value={place.code} />}
        </AsOfForm>
      </div>
    </PortalPage>
  )
}

function Rule({ view, rule }: { view: ProgrammeView; rule: NonNullable<ProgrammeView['rule']> }) {
  const { say, format } = useReader()
  return (
    <>
      <h2>{say(words.what)}</h2>
      <GiftText gift={rule.gift} />
      {rule.standing && <p>{say(rule.standing)}</p>}
      <h2>{say(words.who)}</h2>
      <ConditionTree conditions={rule.conditions} />
      <RuleDrawing drawing={rule.drawing} />
      <h2>{say(words.basis)}</h2>
      <ClauseList clauses={rule.basis} />
      <p className="quiet">
        {say(
          rule.to
            ? words.holdsUntil(format.day(rule.from), format.day(rule.to))
            : words.holdsFrom(format.day(rule.from)),
        )}
      </p>
      <h2>{say(benefitsWords.bring)}</h2>
      <ul>
        {view.bring.map((thing) => (
          <li key={thing.zh}>{say(thing)}</li>
        ))}
      </ul>
      {view.forPeople && (
        <StepLink
          to={paths.benefitsAsk({
            place: view.place.own ? undefined : view.place.code,
            on: view.on === view.today ? undefined : view.on,
          })}
        >
          {say(words.doIQualify)}
        </StepLink>
      )}
    </>
  )
}

function NoRule({ view: { days } }: { view: ProgrammeView }) {
  const { say, format } = useReader()
  const [last] = days
  return (
    <p>
      {say(
        last?.to
          ? words.noRuleSince(format.day(last.to))
          : last
            ? words.noRuleBefore(format.day(last.from))
            : words.noRule,
      )}
    </p>
  )
}

function RuleDrawing({ drawing }: { drawing: PlainWords }) {
  const { say } = useReader()
  return (
    <Details summary={say(words.drawing)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section className="rule-drawing" aria-label={say(words.drawingScrolls)} tabIndex={0}>
        {/* oxlint-disable-next-line react/no-danger -- made by the policy language, which escapes every word in it */}
        <div dangerouslySetInnerHTML={{ __html: say(drawing) }} />
      </section>
    </Details>
  )
}

/** Every version the place has had, the newest first, each on its own days. */
function Versions({ view: { id, days, place, rule } }: { view: ProgrammeView }) {
  const { say, link, format } = useReader()
  if (days.length === 0 || (days.length === 1 && rule)) return null
  return (
    <>
      <h2>{say(words.versions)}</h2>
      <ul>
        {days.map(({ from, to }) => {
          const says = to
            ? words.holdsUntil(format.day(from), format.day(to))
            : words.holdsFrom(format.day(from))
          return (
            <li key={from}>
              {rule?.from === from ? (
                <b>{say(words.thisVersion(say(says)))}</b>
              ) : (
                <a href={link(paths.programme(id, { place: place.own ? undefined : place.code, on: from }))}>
                  {say(says)}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Elsewhere({ view: { id, elsewhere, on, today } }: { view: ProgrammeView }) {
  const { say, link } = useReader()
  if (elsewhere.length === 0) return null
  return (
    <>
      <h2>{say(words.elsewhere)}</h2>
      <ul>
        {elsewhere.map(({ code, name }) => (
          <li key={code}>
            <a href={link(paths.programme(id, { place: code, on: on === today ? undefined : on }))}>
              {say(name)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

const joined = { all: parts.allOf, any: parts.anyOf, not: parts.noneOf }

/** How it is decided: the same tree an answer is explained by, without anybody's values. */
function ConditionTree({ conditions }: { conditions: readonly Reason[] }) {
  const { say } = useReader()
  return (
    <ul className="reasons">
      {conditions.map((condition, index) => (
        <li key={index} className="reason">
          <p>
            {condition.parts?.length && condition.joined && !condition.clauses?.length
              ? say(joined[condition.joined])
              : say(condition.says)}
          </p>
          {condition.clauses && <ClauseList clauses={condition.clauses} />}
          {condition.parts && condition.parts.length > 0 && <ConditionTree conditions={condition.parts} />}
        </li>
      ))}
    </ul>
  )
}
