/** What was paid from a line, row by row; a wrong row is taken back with its reason and stays to be read. */
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { lineWords as words } from '../words/budget-line-page.ts'
import type { LinePageView } from './budget-line.tsx'
import type { LineView } from './budget-line-view.ts'
import { typedInto } from './typed-form.ts'

type Paid = LineView['spending'][number]

export function Spending({ view }: { view: LinePageView }) {
  const { say, format } = useReader()
  const { spending, mayRecord } = view
  if (spending.length === 0) return <p>{say(words.noSpending)}</p>
  return (
    <Table
      id="spending"
      caption={say(words.spending)}
      captionUnseen
      rows={spending}
      rowKey={({ id }) => id}
      columns={[
        { key: 'on', head: say(words.on), cell: ({ on }) => format.day(on) },
        { key: 'amount', head: say(words.amount), number: true, cell: ({ amount }) => format.money(amount) },
        { key: 'source', head: say(words.source), cell: ({ source }) => <Zh>{source}</Zh> },
        {
          key: 'back',
          head: say(words.takeBack),
          cell: (paid) =>
            paid.takenBack !== null ? (
              <>
                {say(words.takenBack)}
                <span className="cell-note">
                  <Zh>{paid.takenBack}</Zh>
                </span>
              </>
            ) : (
              mayRecord && <TakeBack view={view} paid={paid} />
            ),
        },
      ]}
    />
  )
}

function TakeBack({ view: { line, typed }, paid }: { view: LinePageView; paid: Paid }) {
  const { say, format } = useReader()
  const form = typedInto(typed, `take-back-${paid.id}`)
  const id = `reason-${paid.id}`
  return (
    <details open={form.errors.length > 0}>
      <summary>
        {say(words.takeBack)}
        <span className="unseen"> {`${format.day(paid.on)} ${format.money(paid.amount)}`}</span>
      </summary>
      <DeedForm action={paths.budgetStep(line, 'take-back')}>
        <input type="hidden" name="spending" value={paid.id} />
        <TextInput
          name="reason"
          id={id}
          label={words.reason}
          value={form.said['reason']}
          error={errorOf(form.errors, id)}
          autoComplete="off"
        />
        <Button tone="warn">{say(words.takeBack)}</Button>
      </DeedForm>
    </details>
  )
}
