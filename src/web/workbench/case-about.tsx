/** What a case is about: what was stated in it, its files, and the thing elsewhere it concerns. */
import type { SummaryRow } from '../parts/summary-list.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { caseWords as words } from '../words/case-page.ts'
import { AnswerText } from './case-answers.tsx'
import type { CaseView } from './case-view.ts'

export function CaseAbout({ view }: { view: CaseView }) {
  const { say, link } = useReader()
  const { about } = view
  const rows: SummaryRow[] = view.known.map((answered) => ({
    name: say(answered.label),
    value: <AnswerText of={view} answered={answered} />,
  }))
  const concerned = about && {
    name: say(words.concerns),
    value: about.to ? (
      <a href={link(about.to)}>
        <Zh>{say(about.words)}</Zh>
      </a>
    ) : (
      <Zh>{say(about.words)}</Zh>
    ),
  }
  const all = concerned ? [concerned, ...rows] : rows
  return (
    <section className="case-about">
      <h2 id="about">{say(words.about)}</h2>
      {all.length === 0 ? <p>{say(words.nothingKnown)}</p> : <SummaryList rows={all} />}
    </section>
  )
}
