/** Supervision slips, open ones first asked for, each leading to its case. */
import { StepLink } from '../parts/form.tsx'
import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { slipsWords as words } from '../words/slips-page.ts'
import { watchWords } from '../words/watch-words.ts'
import type { SlipLine, SlipsView } from './slips-view.ts'
import { WatchPage } from './watch-page.tsx'

export function SlipsPage({ which, slips, next, mayRaise }: SlipsView & { readonly mayRaise: boolean }) {
  const { say, link } = useReader()
  return (
    <WatchPage title={say(words.title)} part="slips">
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      {mayRaise && (
        <p>
          <StepLink to={paths.beginCase('slip')} tone="quiet">
            {say(words.raise)}
          </StepLink>
        </p>
      )}
      <Tabs
        label={say(words.filter)}
        tabs={(['open', 'all'] as const).map((one) => ({
          to: paths.slips({ which: one }),
          label: say(words[one]),
          current: one === which,
        }))}
      />
      {slips.length === 0 ? (
        <p>{say(which === 'open' ? words.noneOpen : words.none)}</p>
      ) : (
        <SlipTable slips={slips} />
      )}
      {next && (
        <p>
          <a href={link(paths.slips({ which, after: next }))} rel="next">
            {say(words.more)}
            <span aria-hidden="true"> →</span>
          </a>
        </p>
      )}
    </WatchPage>
  )
}

function SlipTable({ slips }: Pick<SlipsView, 'slips'>) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="slips"
      caption={say(words.title)}
      captionUnseen
      rows={slips}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'slip',
          head: say(words.slip),
          cell: (line) => (
            <a href={link(paths.caseOf(line))}>
              <Zh>{line.title}</Zh>
            </a>
          ),
        },
        { key: 'about', head: say(words.about), cell: (line) => <About about={line.about} /> },
        {
          key: 'units',
          head: say(words.units),
          cell: ({ units }) => (units.length > 0 ? <Zh>{format.list(units)}</Zh> : say(watchWords.nobody)),
        },
        { key: 'lamp', head: say(watchWords.lamp), cell: ({ lamp }) => <LampTag lamp={lamp} /> },
        { key: 'stage', head: say(watchWords.stage), cell: ({ stage }) => say(stage) },
        { key: 'due', head: say(words.due), cell: (line) => <Due line={line} /> },
      ]}
    />
  )
}

function About({ about }: Pick<SlipLine, 'about'>) {
  const { say, link } = useReader()
  if (!about) return <>—</>
  return about.to ? <a href={link(about.to)}>{say(about.words)}</a> : <>{say(about.words)}</>
}

function Due({ line: { due, ended } }: { line: SlipLine }) {
  const { say, format } = useReader()
  if (ended !== null) return <>{say(words.ended(format.day(ended)))}</>
  return <>{due === null ? say(words.noDue) : format.day(due)}</>
}
