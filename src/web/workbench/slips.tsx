/** Supervision slips, open ones first asked for, each leading to its case. */

import { StepLink } from '../parts/form.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { slipsWords as words } from '../words/slips-page.ts'
import { SlipTable } from './slip-table.tsx'
import type { SlipsView } from './slips-view.ts'
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
