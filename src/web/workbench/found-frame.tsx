/** The frame the worklists share: heading, the ways to look, and the place. */
import type { ReactNode } from 'react'
import type { Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { foundWords as words } from '../words/found-page.ts'
import { sweepWords } from '../words/sweep-page.ts'
import type { AreaChoice } from './found-view.ts'

export type FoundTab = 'byPerson' | 'byProgramme' | 'doubted' | 'lapsing'

type Frame = {
  readonly tab: FoundTab
  readonly lead: Words
  readonly area: string | undefined
  readonly children: ReactNode
}

const heads = {
  byPerson: words.title,
  byProgramme: words.byProgramme,
  doubted: words.doubted,
  lapsing: words.lapsing,
} as const

export function FoundFrame({ tab, lead, area, children }: Frame) {
  const { say } = useReader()
  const query = { area }
  const tabs = [
    { to: paths.found(query), tab: 'byPerson' },
    { to: paths.programmesFound(query), tab: 'byProgramme' },
    { to: paths.doubted(query), tab: 'doubted' },
    { to: paths.lapsing(query), tab: 'lapsing' },
  ] as const
  return (
    <BenchPage
      title={say(heads[tab])}
      section="sweeps"
      crumbs={[{ to: paths.sweeps(), words: sweepWords.title }]}
    >
      <h1>{say(heads[tab])}</h1>
      <Tabs
        label={say(words.tabs)}
        tabs={tabs.map((one) => ({ to: one.to, label: say(words[one.tab]), current: one.tab === tab }))}
      />
      <p>{say(lead)}</p>
      {children}
    </BenchPage>
  )
}

export const AreaSelect = ({ areas, value }: { areas: readonly AreaChoice[]; value: string | undefined }) => (
  <SelectInput
    name="area"
    label={bench.area}
    value={value}
    options={[
      { value: '', words: bench.all },
      ...areas.map(({ code, name }) => ({ value: code, words: { zh: name, en: name } })),
    ]}
  />
)

export function AreaForm({
  action,
  areas,
  value,
  children,
}: {
  action: string
  areas: readonly AreaChoice[]
  value: string | undefined
  children?: ReactNode
}) {
  const { say } = useReader()
  return (
    <AskForm action={action} className="filter">
      <AreaSelect areas={areas} value={value} />
      {children}
      <Button>{say(bench.show)}</Button>
    </AskForm>
  )
}
