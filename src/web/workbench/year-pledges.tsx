/** The officers' page of a year's pledges: promised, reported and found stand apart; registering and publishing. */

import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { yearPledgesWords as words } from '../words/year-pledges-page.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage } from './watch-page.tsx'
import { PublishPledges, RegisterPledge } from './year-pledges-forms.tsx'
import { Pledges } from './year-pledges-table.tsx'
import type { YearPledgesView } from './year-pledges-view.ts'
import { YearTabs } from './year-tabs.tsx'

export type YearPledgesPageView = YearPledgesView & {
  readonly maySupervise: boolean
  readonly told?: 'registered' | 'told' | undefined
  readonly typed?: TypedForm | undefined
}

export function YearPledgesPage(view: YearPledgesPageView) {
  const { say } = useReader()
  const { year, pledges, maySupervise, told, typed } = view
  const title = say(words.title(String(year)))
  return (
    <WatchPage title={title} part="pledges" failed={typed !== undefined}>
      <ErrorSummary errors={typed?.errors ?? []} />
      {told && <Notice tone="good" title={say(words[told])} id="told" />}
      <h1>{title}</h1>
      <p className="lede">{say(words.lead)}</p>
      <YearTabs year={year} to={paths.yearPledges} />
      {pledges.length === 0 ? <p>{say(words.none)}</p> : <Pledges pledges={pledges} title={title} />}
      {maySupervise && view.own > 0 && <PublishPledges view={view} />}
      {maySupervise && <RegisterPledge view={view} />}
    </WatchPage>
  )
}
