/** What comes next in a case: the usual way; and the whole process in words and drawn. */
import type { OutlineStage } from '#process'
import { Details } from '../parts/details.tsx'
import { useReader } from '../reader.tsx'
import { caseWords as words } from '../words/case-page.ts'
import type { CaseView } from './case-view.ts'

export function CaseNext({ view }: { view: CaseView }) {
  const { say } = useReader()
  return (
    <section className="case-next">
      <h2 id="next">{say(words.next)}</h2>
      {view.next.length === 0 ? (
        <p>{say(words.nextNone)}</p>
      ) : (
        <>
          <p className="quiet">{say(words.nextNote)}</p>
          <ol>
            {view.next.map(({ says, within }) => (
              <li key={says.zh}>
                {say(says)}
                {within && <span className="cell-note">{say(within)}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

/** The whole process, in words and drawn: it wants the width of the page. */
export const CaseCourse = ({ view }: { view: CaseView }) => (
  <>
    <ProcessOutline outline={view.outline} at={view.stage.zh} />
    <ProcessDrawing drawing={view.drawing} />
  </>
)

/** A process as a list: what the drawing shows, for those who listen or read in order. */
export function ProcessOutline({ outline, at }: { outline: readonly OutlineStage[]; at?: string }) {
  const { say } = useReader()
  return (
    <Details summary={say(words.outline)}>
      <ol className="outline">
        {outline.map((stage) => (
          <li key={stage.stage} aria-current={stage.words.zh === at ? 'step' : undefined}>
            <b>{say(stage.words)}</b>
            {stage.words.zh === at && <> ({say(words.hereNow)})</>}
            <StageFacts stage={stage} />
          </li>
        ))}
      </ol>
    </Details>
  )
}

function StageFacts({ stage }: { stage: OutlineStage }) {
  const { say, format } = useReader()
  const { who, within, ways, also } = stage
  const facts = [who, within].flatMap((one) => (one ? [say(one)] : []))
  return (
    <>
      {facts.length > 0 && <span className="cell-note">{facts.join(' · ')}</span>}
      {ways.length > 0 && (
        <ul>
          {ways.map(({ says, to, toWords }) => (
            <li key={`${to} ${says?.zh ?? ''}`}>
              {say(says ?? words.byTime)} → {say(toWords)}
            </li>
          ))}
        </ul>
      )}
      {also.length > 0 && (
        <span className="cell-note">
          {say(words.also)}
          {format.list(also.map(say))}
        </span>
      )}
    </>
  )
}

export function ProcessDrawing({ drawing }: { drawing: CaseView['drawing'] }) {
  const { say } = useReader()
  return (
    <Details summary={say(words.drawing)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section className="drawing-frame" aria-label={say(words.drawingScrolls)} tabIndex={0}>
        {/* oxlint-disable-next-line react/no-danger -- made by the process language, which escapes every word in it */}
        <div dangerouslySetInnerHTML={{ __html: say(drawing) }} />
      </section>
    </Details>
  )
}
