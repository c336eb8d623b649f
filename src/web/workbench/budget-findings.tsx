/** What audits and evaluations found of a budget line: open until the office says how it was put right, on which document. */

import { findingKinds } from '#supervision'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { lineWords as words } from '../words/budget-line-page.ts'
import { RecordFinding, Resolve } from './budget-finding-forms.tsx'
import type { LinePageView } from './budget-line.tsx'

export function Findings({ view }: { view: LinePageView }) {
  const { say, format } = useReader()
  return (
    <section>
      <h2>{say(words.findings)}</h2>
      {view.findings.length === 0 && <p>{say(words.noFindings)}</p>}
      <ul className="plain-list">
        {view.findings.map((one) => (
          <li key={one.id}>
            <p>
              <Tag tone={one.resolved ? 'good' : 'bad'}>
                {say(one.resolved ? words.resolved(format.day(one.resolved.on)) : words.open)}
              </Tag>{' '}
              <Zh>{one.finding}</Zh>
              <span className="cell-note">
                {say(findingKinds[one.kind])} · <Zh>{one.foundBy}</Zh> · {format.day(one.on)}
              </span>
              {one.resolved && (
                <span className="cell-note">
                  <Zh>{`${one.resolved.how}（${one.resolved.evidence}）`}</Zh>
                </span>
              )}
            </p>
            {!one.resolved && view.mayFind && <Resolve view={view} finding={one} />}
          </li>
        ))}
      </ul>
      {view.mayFind && <RecordFinding view={view} />}
    </section>
  )
}
