/** The figures of a published evaluation as tables; unknown and too few are words. */
import { type PublicRound, standings } from '#evaluation'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { taskStandingWords, evaluationsPageWords as words } from '../words/evaluations-page.ts'

export type Facts = { readonly content: PublicRound }

export function TaskFigures({ content: { tasks } }: Facts) {
  const { say, format } = useReader()
  if (!tasks) return null
  return (
    <Table
      id="tasks"
      caption={say(words.tasks)}
      rows={standings.filter((standing) => tasks[standing] > 0)}
      rowKey={(standing) => standing}
      columns={[
        { key: 'state', head: say(words.state), cell: (standing) => say(taskStandingWords[standing]) },
        { key: 'n', head: say(words.number), number: true, cell: (one) => format.count(tasks[one]) },
      ]}
    />
  )
}

export function UnitFigures({ content: { units } }: Facts) {
  const { say } = useReader()
  if (!units || units.length === 0) return null
  return (
    <>
      <Table
        id="units"
        caption={say(words.units)}
        rows={units}
        rowKey={({ name }) => name}
        columns={[
          { key: 'unit', head: say(words.unit), cell: ({ name }) => <Zh>{name}</Zh> },
          { key: 'earned', head: say(words.earned), number: true, cell: ({ earned }) => earned },
          { key: 'of', head: say(words.of), number: true, cell: ({ of }) => of },
        ]}
      />
      <p className="quiet">{say(words.unitsNote)}</p>
    </>
  )
}

export function SurveyFigures({ content: { survey } }: Facts) {
  const { say, format } = useReader()
  if (survey.length === 0) return null
  const shown = (n: number | null) => (n === null ? say(words.few) : format.count(n))
  return (
    <Table
      id="survey"
      caption={say(words.survey)}
      rows={survey}
      rowKey={({ question }) => question.zh}
      columns={[
        { key: 'question', head: say(words.question), cell: ({ question }) => say(question) },
        { key: 'n', head: say(words.answered), number: true, cell: ({ answered }) => shown(answered) },
        { key: 's', head: say(words.satisfied), number: true, cell: ({ satisfied }) => shown(satisfied) },
      ]}
    />
  )
}
