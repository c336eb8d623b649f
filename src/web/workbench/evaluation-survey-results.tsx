/** Results of the survey: the response, and how many of those who judged are satisfied; few answers are never shown. */
import type { SurveyResult } from '#evaluation'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { surveyStaffWords as words } from '../words/survey-staff-page.ts'
import { Judgements } from './evaluation-judgements.tsx'
import type { SurveyStaffView } from './evaluation-view.ts'

export type View = Pick<SurveyStaffView, 'names' | 'questions'> & { readonly result: SurveyResult }

export function SurveyResults({ view }: { view: View }) {
  const { say, format } = useReader()
  const { answered, invited, channels, questions, responses } = view.result
  const { page, telephone, paper } = channels
  const share = format.share({ part: answered, whole: invited }) ?? '—'
  return (
    <section>
      <h2 id="results">{say(words.results)}</h2>
      <p>{say(words.rate(format.count(answered), format.count(invited), share))}</p>
      <p>{say(words.byChannel(format.count(page), format.count(telephone), format.count(paper)))}</p>
      {responses.length > 0 && <Responses view={view} />}
      {questions.length === 0 ? <p>{say(words.noneYet)}</p> : <Judgements view={view} />}
      <p className="quiet">{say(words.fewNote)}</p>
    </section>
  )
}

function Responses({ view: { result, names } }: { view: View }) {
  const { say, format } = useReader()
  return (
    <Table
      id="responses"
      caption={say(words.area)}
      captionUnseen
      rows={result.responses}
      rowKey={({ area }) => area}
      columns={[
        { key: 'area', head: say(words.area), cell: ({ area }) => <Zh>{names[area] ?? area}</Zh> },
        {
          key: 'invited',
          head: say(words.invited),
          number: true,
          cell: ({ invited }) => format.count(invited),
        },
        {
          key: 'answered',
          head: say(words.answered),
          number: true,
          cell: ({ answered }) => (answered === null ? say(words.few) : format.count(answered)),
        },
      ]}
    />
  )
}
