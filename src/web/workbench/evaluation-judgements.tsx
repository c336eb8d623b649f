/** How many of those who judged are satisfied, by question and area; few answers are never shown. */
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { surveyStaffWords as words } from '../words/survey-staff-page.ts'
import type { View } from './evaluation-survey-results.tsx'

export function Judgements({ view: { result, names, questions } }: { view: View }) {
  const { say, format } = useReader()
  const shown = (n: number | null) => (n === null ? say(words.few) : format.count(n))
  return (
    <Table
      id="judgements"
      caption={say(words.question)}
      captionUnseen
      rows={result.questions}
      rowKey={({ question, area }) => `${question} ${area}`}
      emphasised={({ area }) => area === result.area}
      columns={[
        {
          key: 'question',
          head: say(words.question),
          cell: ({ question }) => say(questions[question] ?? { zh: question, en: question }),
        },
        { key: 'area', head: say(words.area), cell: ({ area }) => <Zh>{names[area] ?? area}</Zh> },
        { key: 'judged', head: say(words.judged), number: true, cell: ({ answered }) => shown(answered) },
        { key: 's', head: say(words.satisfied), number: true, cell: ({ satisfied }) => shown(satisfied) },
        {
          key: 'share',
          head: say(words.share),
          number: true,
          cell: ({ answered, satisfied }) =>
            answered === null || satisfied === null
              ? '—'
              : (format.share({ part: satisfied, whole: answered }) ?? '—'),
        },
      ]}
    />
  )
}
