/** The public page of a year's pledges: who promised how much by when, and what a check found. */
import type { Day } from '#kernel'
import type { PublishedPledge } from '#supervision'
import { PortalPage } from '../parts/portal-page.tsx'
import { Tag, type Tone } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { planPageWords } from '../words/plan-page.ts'
import { pledgesPageWords as words } from '../words/pledges-page.ts'
import { shell } from '../words/shell.ts'

export type PledgesView = {
  readonly year: number
  readonly publishedOn: Day
  readonly pledges: readonly PublishedPledge[]
  /** Every year something was published of, the newest first. */
  readonly years: readonly number[]
}

const tones: Readonly<Record<PublishedPledge['standing'], Tone>> = {
  kept: 'good',
  short: 'bad',
  open: 'note',
  withdrawn: 'plain',
}

export function PledgesPage({ year, publishedOn, pledges, years }: PledgesView) {
  const { say, format, link } = useReader()
  const title = words.title(String(year))
  return (
    <PortalPage
      title={say(title)}
      section="plan"
      crumbs={[
        { to: paths.home(), words: shell.home },
        { to: paths.plan(), words: planPageWords.title },
      ]}
    >
      <h1>{say(title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      <p className="quiet">{say(words.asOf(format.day(publishedOn)))}</p>
      <ol className="promises-list">
        {pledges.map((pledge) => (
          <PledgeItem key={pledge.title} pledge={pledge} />
        ))}
      </ol>
      {years.length > 1 && (
        <nav aria-labelledby="years">
          <h2 id="years">{say(words.otherYears)}</h2>
          <ul>
            {years
              .filter((other) => other !== year)
              .map((other) => (
                <li key={other}>
                  <a href={link(paths.pledges(other))}>{say(words.title(String(other)))}</a>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </PortalPage>
  )
}

function PledgeItem({ pledge }: { pledge: PublishedPledge }) {
  const { say, format } = useReader()
  const { quantity, countedIn, found, owner, due } = pledge
  const amount = (n: number | null, none: { zh: string; en: string; easy: string }) =>
    n === null ? say(none) : say(words.amount(format.count(n), countedIn ?? ''))
  return (
    <li>
      <h2 className="sentence">
        <Zh>{pledge.title}</Zh>
      </h2>
      <p className="promise-state">
        <Tag tone={tones[pledge.standing]}>{say(words[pledge.standing])}</Tag>
      </p>
      {pledge.words && (
        <p>
          <Zh>{pledge.words}</Zh>
        </p>
      )}
      <dl className="pairs">
        <div>
          <dt>{say(words.owner)}</dt>
          <dd>{owner === null ? say(words.notSaid) : <Zh>{owner}</Zh>}</dd>
        </div>
        <div>
          <dt>{say(words.promised)}</dt>
          <dd>{amount(quantity, words.notSaid)}</dd>
        </div>
        <div>
          <dt>{say(words.found)}</dt>
          <dd>{amount(found, words.notChecked)}</dd>
        </div>
        <div>
          <dt>{say(words.due)}</dt>
          <dd>{due === null ? say(words.notSaid) : <time dateTime={due}>{format.day(due)}</time>}</dd>
        </div>
      </dl>
    </li>
  )
}
