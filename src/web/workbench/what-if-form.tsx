/** The form of what-if: the rule in words with a control at every value; asking changes nothing, so it is a GET. */
import type { ReactNode } from 'react'
import type { Words } from '#kernel'
import { Choice } from '../parts/choice.tsx'
import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { AskForm, Button, StepLink } from '../parts/form.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { whatIfWords as words } from '../words/what-if-page.ts'
import type { FormDial, FormLine, WhatIfForm } from './what-if-view.ts'
import { measures } from './what-if-view.ts'

type Facts = { readonly programme: string; readonly form: WhatIfForm; readonly errors: readonly FieldError[] }

export function WhatIfFormPart({ programme, form, errors }: Facts) {
  const { say } = useReader()
  return (
    <AskForm action={paths.whatIf(programme)} className="panel what-if">
      <input type="hidden" name="asked" value="yes" />
      {form.extra && <input type="hidden" name="extra" value={form.extra} />}
      <SelectInput name="in" label={words.place} options={form.places.options} value={form.places.chosen} />
      <Part title={words.pay}>
        {form.pays.map((dial) => (
          <Dial key={dial.name} dial={dial} errors={errors} />
        ))}
        <Tiers form={form} errors={errors} />
      </Part>
      <Conditions form={form} errors={errors} />
      {form.numbers.length > 0 && <Numbers form={form} errors={errors} />}
      <Caps form={form} errors={errors} />
      <Division form={form} />
      <div className="beside">
        <Button>{say(words.calculate)}</Button>
        <StepLink to={paths.whatIf(programme)} tone="quiet">
          {say(words.reset)}
        </StepLink>
      </div>
    </AskForm>
  )
}

type PartFacts = Omit<Facts, 'programme'>

const Conditions = ({ form, errors }: PartFacts) => (
  <Part title={words.conditions} hint={words.conditionsHint}>
    <ul className="dials">
      {form.lines.map((line) => (
        <Line key={line.at} line={line} errors={errors} />
      ))}
    </ul>
    <SelectInput
      name="add"
      label={words.add}
      hint={words.addHint}
      options={form.add.options}
      value={form.add.chosen}
    />
    {form.add.values && <Dial dial={form.add.values} errors={errors} />}
  </Part>
)

function Numbers({ form, errors }: PartFacts) {
  const { say } = useReader()
  return (
    <Details summary={say(words.lines)}>
      <p className="hint">{say(words.linesHint)}</p>
      {form.numbers.map((one) =>
        one.kind === 'answer' ? (
          <SelectInput
            key={one.name}
            name={one.name}
            label={one.label}
            options={one.options}
            value={one.chosen}
          />
        ) : (
          <Dial key={one.name} dial={one} errors={errors} />
        ),
      )}
    </Details>
  )
}

function Caps({ form: { cap }, errors }: PartFacts) {
  const { say } = useReader()
  return (
    <Details summary={say(words.cap)} open={cap.budget !== '' || cap.people !== ''}>
      <TextInput
        name="budget"
        label={words.budget}
        hint={words.budgetUnit}
        value={cap.budget}
        width="narrow"
        numeric
        error={errorOf(errors, 'budget')}
      />
      <TextInput
        name="people"
        label={words.mostPeople}
        value={cap.people}
        width="narrow"
        numeric
        error={errorOf(errors, 'people')}
      />
    </Details>
  )
}

const Division = ({ form: { by, show } }: { form: WhatIfForm }) => (
  <Part title={words.divide}>
    <div className="beside">
      <SelectInput name="by" label={words.first} options={by.options} value={by.first} />
      <SelectInput name="and" label={words.second} options={by.options} value={by.second} />
      <SelectInput
        name="show"
        label={words.show}
        options={measures.map((measure) => ({ value: measure, words: words[measure] }))}
        value={show}
      />
    </div>
  </Part>
)

function Part({ title, hint, children }: { title: Words; hint?: Words; children: ReactNode }) {
  const { say } = useReader()
  return (
    <fieldset className="part">
      <legend>{say(title)}</legend>
      {hint && <p className="hint">{say(hint)}</p>}
      {children}
    </fieldset>
  )
}

const joints = { all: words.all, any: words.any, not: words.not, count: words.count } as const

/** Deeper lines are set in, as far as a narrow screen allows. */
function Line({ line, errors }: { line: FormLine; errors: readonly FieldError[] }) {
  const { say } = useReader()
  const joint = line.joint === null ? undefined : say(joints[line.joint])
  const name = say(line.words)
  const said = joint === undefined ? name : name === '' ? joint : say(words.named(name, joint))
  return (
    <li className={`dial-${Math.min(line.depth, 4)}`}>
      <p className={line.leftOut ? 'left-out' : undefined}>{said}</p>
      {line.dials.map((dial) => (
        <Dial key={dial.name} dial={dial} errors={errors} />
      ))}
      {line.leftOut !== undefined && (
        <div className="choice small">
          <input
            id={`out-${line.at}`}
            type="checkbox"
            name="out"
            value={line.at}
            defaultChecked={line.leftOut}
            aria-label={say(words.leaveOutOf(said))}
          />
          <label htmlFor={`out-${line.at}`}>{say(words.leaveOut)}</label>
        </div>
      )}
    </li>
  )
}

function Dial({ dial, errors }: { dial: FormDial; errors: readonly FieldError[] }) {
  const error = errorOf(errors, dial.name)
  if (dial.kind === 'choice')
    return (
      <Choice
        name={dial.name}
        label={dial.label}
        error={error}
        options={dial.options}
        chosen={dial.chosen}
        many
        inline
      />
    )
  return (
    <TextInput
      name={dial.name}
      label={{
        zh: `${dial.label.zh}（${dial.unit.zh}）`,
        en: `${dial.label.en}${dial.unit.en && ` (${dial.unit.en})`}`,
      }}
      hint={dial.now}
      value={dial.value}
      width="narrow"
      numeric
      error={error}
    />
  )
}

function Tiers({ form: { tiers }, errors }: { form: WhatIfForm; errors: readonly FieldError[] }) {
  return (
    <>
      <SelectInput
        name="tier"
        label={words.tierBy}
        hint={words.tierHint}
        options={tiers.options}
        value={tiers.chosen}
      />
      {tiers.amounts.length > 0 && (
        <div className="beside">
          {tiers.amounts.map((dial) => (
            <Dial key={dial.name} dial={dial} errors={errors} />
          ))}
        </div>
      )}
    </>
  )
}
