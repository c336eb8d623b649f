/** The form that puts a value right: each kind of value has its own few fields, filled with what is there. */
import { DayInput, type TypedDay } from '../parts/day-input.tsx'
import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button } from '../parts/form.tsx'
import { SelectInput, TextArea, TextInput } from '../parts/inputs.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed, Ground } from './plan-import-deed.tsx'
import type { UnitsFields } from './plan-import-units.tsx'
import { UnitsForm } from './plan-import-units.tsx'
import type { CheckPlace } from './plan-import-value.tsx'

/** A field of text as it is now or as it was typed. */
type Texts<K extends string> = Readonly<Record<K, string>>

export type PutRightFields =
  | ({ readonly kind: 'text' } & Texts<'text'>)
  | ({ readonly kind: 'period' } & Texts<'from' | 'to'>)
  | ({ readonly kind: 'units' } & UnitsFields)
  | { readonly kind: 'when'; readonly of: string; readonly on: TypedDay }
  | ({ readonly kind: 'words' } & Texts<'no' | 'heading' | 'text'>)
  | ({ readonly kind: 'measure' } & Texts<'text' | 'comparator' | 'value' | 'unit' | 'byYear'>)
  | ({ readonly kind: 'name' } & Texts<'no' | 'name' | 'unit' | 'kindOf'>)
  | ({ readonly kind: 'base' } & Texts<'base' | 'baseYear'>)
  | ({ readonly kind: 'target' } & Texts<'target' | 'targetYear' | 'comparator' | 'value'>)

type Facts = {
  readonly fields: PutRightFields
  readonly place: CheckPlace
  readonly see: string
  readonly errors: readonly FieldError[]
  /** The form is what there is to do here. */
  readonly open: boolean
  /** What was typed, or what this officer gave as ground last: most corrections of a document have the same one. */
  readonly ground: string
}

export function PutRight({ fields, place, see, errors, open, ground }: Facts) {
  const { say } = useReader()
  return (
    <Details summary={say(words.putRight)} open={open || errors.length > 0}>
      <Deed place={place} step="put-right" see={see}>
        <FieldsOf fields={fields} errors={errors} />
        <Ground id="ground" errors={errors} value={ground} />
        <Button>{say(words.save)}</Button>
        <Button tone="quiet" name="onward" value="next">
          {say(words.saveAndNext)}
        </Button>
      </Deed>
    </Details>
  )
}

type Typed<K extends PutRightFields['kind']> = {
  readonly fields: PutRightFields & { readonly kind: K }
  readonly errors: readonly FieldError[]
}

function FieldsOf({ fields, errors }: Pick<Facts, 'fields' | 'errors'>) {
  switch (fields.kind) {
    case 'text':
      return <TextArea name="text" label={words.text} value={fields.text} error={errorOf(errors, 'text')} />
    case 'period':
      return (
        <div className="field-row">
          <Year name="from" label={words.fromYear} value={fields.from} errors={errors} />
          <Year name="to" label={words.toYear} value={fields.to} errors={errors} />
        </div>
      )
    case 'units':
      return <UnitsForm fields={fields} errors={errors} />
    case 'when':
      return <WhenFields fields={fields} errors={errors} />
    case 'words':
      return (
        <>
          <TextInput name="no" label={words.no} value={fields.no} width="narrow" />
          <TextInput name="heading" label={words.heading} value={fields.heading} width="full" />
          <TextArea name="text" label={words.text} value={fields.text} error={errorOf(errors, 'text')} />
        </>
      )
    case 'measure':
      return <MeasureFields fields={fields} errors={errors} />
    case 'name':
      return <NameFields fields={fields} errors={errors} />
    case 'base':
      return (
        <div className="field-row">
          <TextInput name="base" label={words.asWritten} value={fields.base} width="narrow" />
          <Year name="baseYear" label={words.year} value={fields.baseYear} errors={errors} />
        </div>
      )
    case 'target':
      return <TargetFields fields={fields} errors={errors} />
  }
}

type YearFacts = {
  name: string
  label: (typeof words)['year']
  value: string
  errors: readonly FieldError[]
}

const Year = ({ name, label, value, errors }: YearFacts) => (
  <TextInput name={name} label={label} value={value} error={errorOf(errors, name)} width="narrow" numeric />
)

const comparisons = ['>=', '>', '=', '<', '<=', '≈'] as const
const signs: Record<(typeof comparisons)[number], string> = {
  '>=': '≥（以上、不低于）',
  '>': '＞（超过）',
  '=': '＝',
  '<': '＜（低于）',
  '<=': '≤（以内、不超过）',
  '≈': '≈（左右）',
}

const Comparison = ({ value }: { value: string }) => (
  <SelectInput
    name="comparator"
    label={words.comparator}
    value={value}
    options={[
      { value: '', words: words.noComparator },
      ...comparisons.map((sign) => ({
        value: sign,
        words: { zh: signs[sign], en: signs[sign] },
      })),
    ]}
  />
)

const NumberField = ({ value, errors }: { value: string; errors: readonly FieldError[] }) => (
  <TextInput name="value" label={words.value} value={value} error={errorOf(errors, 'value')} width="narrow" />
)

function WhenFields({ fields, errors }: Typed<'when'>) {
  return (
    <>
      <SelectInput
        name="deadlineKind"
        label={words.deadlineKind}
        value={fields.of}
        options={[
          { value: '', words: words.noDeadline },
          { value: 'completed', words: words.completed },
          { value: 'policy-issued', words: words['policy-issued'] },
          { value: 'ongoing', words: words.ongoing },
        ]}
      />
      <DayInput name="on" label={words.deadlineOn} typed={fields.on} error={errorOf(errors, 'on')} />
    </>
  )
}

function MeasureFields({ fields, errors }: Typed<'measure'>) {
  return (
    <>
      <TextInput name="text" label={words.asWritten} value={fields.text} width="full" />
      <div className="field-row">
        <Comparison value={fields.comparator} />
        <NumberField value={fields.value} errors={errors} />
        <TextInput name="unit" label={words.measureUnit} value={fields.unit} width="narrow" />
        <Year name="byYear" label={words.year} value={fields.byYear} errors={errors} />
      </div>
    </>
  )
}

function NameFields({ fields, errors }: Typed<'name'>) {
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        value={fields.name}
        error={errorOf(errors, 'name')}
        width="full"
      />
      <div className="field-row">
        <TextInput name="no" label={words.no} value={fields.no} width="narrow" />
        <TextInput name="unit" label={words.measureUnit} value={fields.unit} width="narrow" />
      </div>
      <TextInput name="kind" label={words.kind} hint={words.kindHint} value={fields.kindOf} width="narrow" />
    </>
  )
}

function TargetFields({ fields, errors }: Typed<'target'>) {
  return (
    <>
      <TextInput name="target" label={words.asWritten} value={fields.target} width="full" />
      <div className="field-row">
        <Comparison value={fields.comparator} />
        <NumberField value={fields.value} errors={errors} />
        <Year name="targetYear" label={words.year} value={fields.targetYear} errors={errors} />
      </div>
    </>
  )
}
