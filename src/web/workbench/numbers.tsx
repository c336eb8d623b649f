/** Numbers and conditions the plans leave to an office: who waits for them, and the form that sets one. */
import { BenchPage } from '../parts/bench-page.tsx'
import { Choice } from '../parts/choice.tsx'
import { DayInput } from '../parts/day-input.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { numbersWords as words } from '../words/found-page.ts'
import type { NumbersView, OpenNumber } from './found-view.ts'

/** How an open condition may be met; the numbers are those of the policy language. */
const answers = [
  { value: '0', words: words.everybody },
  { value: '1', words: words.eachChecked },
  { value: '2', words: words.nobody },
] as const

const units = { fen: words.yuan, percent: words.percent, count: words.plain, answer: words.plain } as const

export function NumbersPage(view: NumbersView) {
  const { say, format } = useReader()
  const { numbers, programmes, setting } = view
  return (
    <BenchPage title={say(words.title)} section="numbers" failed={view.errors.length > 0}>
      <ErrorSummary errors={view.errors} />
      <h1>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      {setting && view.maySet && <Setting view={view} of={setting} />}
      {numbers.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <>
          <p>
            <b>{say(words.waiting(format.count(programmes), format.count(numbers.length)))}</b>
          </p>
          <Waiting view={view} />
        </>
      )}
    </BenchPage>
  )
}

function Waiting({ view: { numbers, maySet } }: { view: NumbersView }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="numbers"
      caption={say(words.title)}
      captionUnseen
      rows={numbers}
      rowKey={(number) => number.id}
      columns={[
        {
          key: 'name',
          head: say(words.number),
          cell: (number) =>
            maySet ? (
              <a href={link(paths.numbers({ parameter: number.id }))}>{say(number.name)}</a>
            ) : (
              say(number.name)
            ),
        },
        {
          key: 'programmes',
          head: say(words.programmes),
          cell: (number) => format.list(number.programmes.map((one) => say(one))),
        },
        {
          key: 'people',
          head: say(words.people),
          number: true,
          cell: (number) => (number.people === 0 ? '—' : format.count(number.people)),
        },
        { key: 'setBy', head: say(words.setBy), cell: (number) => say(number.setBy) },
      ]}
    />
  )
}

function Setting({ view, of }: { view: NumbersView; of: OpenNumber }) {
  const { say } = useReader()
  const { typed, errors, areas, own } = view
  return (
    <section className="panel">
      <h2 id="set">{say(of.name)}</h2>
      <p className="quiet">{say(words.setByWhom(say(of.setBy)))}</p>
      <DeedForm action={paths.numbers()}>
        <input type="hidden" name="parameter" value={of.id} />
        <Value of={of} view={view} />
        <SelectInput
          name="in"
          label={words.in}
          value={typed.in ?? own.code}
          options={[own, ...areas].map(({ code, name }) => ({ value: code, words: { zh: name, en: name } }))}
        />
        <DayInput name="from" label={words.from} typed={typed.from} error={errorOf(errors, 'from')} />
        <TextInput
          name="document"
          label={words.document}
          value={typed.document}
          error={errorOf(errors, 'document')}
          width="full"
          autoComplete="off"
        />
        <p className="quiet">{say(words.after)}</p>
        <Button>{say(words.saveButton)}</Button>
      </DeedForm>
    </section>
  )
}

function Value({ of, view: { typed, errors } }: { of: OpenNumber; view: NumbersView }) {
  const { say } = useReader()
  if (of.unit !== 'answer')
    return (
      <TextInput
        name="value"
        label={words.value}
        hint={units[of.unit]}
        value={typed.value}
        error={errorOf(errors, 'value')}
        width="narrow"
        numeric
        autoComplete="off"
      />
    )
  const readings = of.readings.map(({ value, words: read }) => ({
    value: String(value),
    words: words.reading(say(read)),
  }))
  return (
    <Choice
      name="value"
      label={words.answer}
      error={errorOf(errors, 'value')}
      options={[...answers, ...readings]}
      chosen={typed.value ? [typed.value] : []}
    />
  )
}
