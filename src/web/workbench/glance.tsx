/** My area at a glance: first what waits for me, then the numbers, each of which opens. */
import type { Day, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Figures } from '../parts/figures.tsx'
import type { IndicatorLine } from '../parts/measure.tsx'
import { MeasureLine } from '../parts/measure.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { glanceWords as words } from '../words/glance-page.ts'
import type { TaskLine } from './case-view.ts'
import { TaskList } from './queue-tasks.tsx'

/** A pile of work of this officer's duties: candidates to confirm, failed payments to mend, runs to check. */
export type WaitingWork = {
  readonly says: Words
  readonly count: number
  readonly to: string
  readonly due?: Day | undefined
}

export type GlanceView = {
  readonly areaName: string
  readonly asOf: Day
  readonly work: readonly WaitingWork[]
  readonly numbers: readonly {
    readonly says: Words
    readonly count: number
    readonly to?: string | undefined
    readonly note?: Words | undefined
  }[]
  readonly indicators: readonly IndicatorLine[]
}

export function GlancePage(view: GlanceView & { readonly urgent: readonly TaskLine[] }) {
  const { say, format } = useReader()
  return (
    <BenchPage title={say(words.title(view.areaName))} section="glance">
      <h1>{say(words.title(view.areaName))}</h1>
      <p className="quiet">{say(words.asOf(format.day(view.asOf)))}</p>
      {view.urgent.length > 0 && <Urgent tasks={view.urgent} />}
      {view.work.length > 0 && <Work work={view.work} />}
      {isBare(view) && <p className="column">{say(words.nothingHere)}</p>}
      {view.numbers.length > 0 && (
        <section>
          <h2 id="numbers">{say(words.numbers)}</h2>
          <Figures
            figures={view.numbers.map((number) => ({
              label: say(number.says),
              value: format.count(number.count),
              to: number.to,
              note: number.note && say(number.note),
            }))}
          />
        </section>
      )}
      {view.indicators.length > 0 && <Indicators lines={view.indicators} />}
    </BenchPage>
  )
}

/** An office without people, runs or plan, such as that of accounts. */
const isBare = ({ work, numbers, indicators, urgent }: Parameters<typeof GlancePage>[0]) =>
  work.length + numbers.length + indicators.length + urgent.length === 0

/** What is overdue or due soon, before everything else; the whole queue is one click away. */
function Urgent({ tasks }: { tasks: readonly TaskLine[] }) {
  const { say, link } = useReader()
  return (
    <section>
      <h2 id="urgent">{say(words.urgent)}</h2>
      <TaskList tasks={tasks} />
      <p>
        <a href={link(paths.queue())}>{say(words.wholeQueue)}</a>
      </p>
    </section>
  )
}

function Work({ work }: { work: GlanceView['work'] }) {
  const { say, link, format } = useReader()
  const some = work.filter((pile) => pile.count > 0)
  return (
    <section>
      <h2 id="work">{say(words.work)}</h2>
      {some.length === 0 && <p>{say(words.noWork)}</p>}
      <ul className="work">
        {some.map((pile) => (
          <li key={pile.to}>
            <a href={link(pile.to)}>{say(pile.says)}</a> <b>{format.count(pile.count)}</b>
            {pile.due && <span className="quiet"> {say(words.dueBy(format.day(pile.due)))}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Indicators({ lines }: { lines: readonly IndicatorLine[] }) {
  const { say, link } = useReader()
  return (
    <section>
      <h2 id="indicators">{say(words.indicators)}</h2>
      <ul className="indicators">
        {lines.map((line) => (
          <li key={line.no}>
            <h3>
              <a href={link(paths.indicator(line.no))}>
                <Zh>{line.name}</Zh>
              </a>
            </h3>
            <MeasureLine line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}
