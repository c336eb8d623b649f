/** What stands beside a count: the stated figure with its source, the outlook in words, the series a target follows. */
import { riskWords, silenceWords } from '#indicators'
import { SummaryList } from '../parts/summary-list.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { inUnit, statedWords as words } from '../words/stated-page.ts'
import { Follows } from './indicator-follows.tsx'
import type { FigureTold } from './stated-view.ts'

/** For lists: what is stated, and a binding target in danger. */
export function StandingBrief({ figure }: { figure: FigureTold }) {
  const { say } = useReader()
  return (
    <>
      {figure.stated && <StatedText figure={figure} />}
      <Flag figure={figure} />
      {figure.follows && (
        <p>
          {say(words.followsSeries(say(figure.follows.name)))}
          {figure.silence && <>：{say(silenceWords[figure.silence])}</>}
        </p>
      )}
    </>
  )
}

function Flag({ figure: { flagged, risk } }: { figure: FigureTold }) {
  const { say } = useReader()
  if (!flagged) return null
  return (
    <p>
      <Tag tone="bad">{say(riskWords[risk])}</Tag>{' '}
      {say(risk === 'missed' ? words.flaggedMissed : words.flagged)}
    </p>
  )
}

/** Second to a count, and so in smaller letters, with where it comes from. */
function StatedText({ figure: { stated, unit } }: { figure: FigureTold }) {
  const { say, format } = useReader()
  if (!stated) return null
  return (
    <p className="quiet">
      <Tag>{say(words.stated)}</Tag> {say(stated.period)}：{say(inUnit(stated.amount, unit))}。
      <Zh>{say(words.from(stated.document, format.day(stated.documentDay), stated.by))}</Zh>
    </p>
  )
}

export type Whole = { readonly figure: FigureTold; readonly area: string }

/** For the page of one indicator. */
export function StandingWhole({ figure, area }: Whole) {
  const { say, link, format } = useReader()
  const { stated, difference, gap, unit, risk, silence, forecast, breaks, subject } = figure
  const outlook = silence && risk === 'cannot-say' ? silenceWords[silence] : riskWords[risk]
  return (
    <section>
      <h2 id="standing">{say(words.outlook)}</h2>
      <Flag figure={figure} />
      <SummaryList
        rows={[
          {
            name: say(words.outlook),
            value: (
              <>
                {say(outlook)}
                {gap !== null && (
                  <> · {say(words.gap(say(inUnit(gap, unit === 'percent-a-year' ? 'percent' : unit))))}</>
                )}
              </>
            ),
          },
          { name: say(words.ahead), value: say(forecast) },
        ]}
      />
      <Follows figure={figure} area={area} />
      {breaks.length > 0 && <p>{say(words.breakNote(format.list(breaks.map((on) => format.day(on)))))}</p>}
      {stated && <StatedText figure={figure} />}
      {difference !== null && <p>{say(words.apart(difference))}</p>}
      {subject && (
        <p>
          <a href={link(paths.stated({ subject, area }))}>{say(words.toStated)}</a>
        </p>
      )}
    </section>
  )
}
