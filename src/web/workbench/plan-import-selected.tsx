/** The value being looked at: what was read, why, what people said of it, and what one may do about it. */
import type { FieldError } from '../parts/error-summary.tsx'
import { Button } from '../parts/form.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed, Strike } from './plan-import-deed.tsx'
import type { PutRightFields } from './plan-import-forms.tsx'
import { PutRight } from './plan-import-forms.tsx'
import type { CheckPlace, CheckValue, RowName } from './plan-import-value.tsx'
import { rowWords, StandingTag, toValue } from './plan-import-value.tsx'
import { ValueText } from './plan-import-value-text.tsx'

/** Why a value is read so, or is not sure. */
export type BecauseCode = Extract<keyof typeof words, `because.${string}`>

/** What somebody said of a value: both texts are as shown, not as kept. */
export type SaidOfValue = {
  readonly by: string
  /** A local instant. */
  readonly at: string
  readonly was: string
  readonly reason: string
  readonly act: 'corrected' | 'confirmed'
}

export type SelectedValue = {
  readonly value: CheckValue
  readonly row: RowName
  /** The whole of the row, for a task: its words, so that one need not look it up. */
  readonly because: readonly BecauseCode[]
  readonly said: readonly SaidOfValue[]
  readonly before: string | undefined
  readonly after: string | undefined
  readonly fields: PutRightFields
  /** What was typed as the ground, or what this officer gave last. */
  readonly ground: string
  /** The row may be struck out as not being one at all. */
  readonly strikes: 'strike' | 'strikeTarget' | 'strikeIndicator' | undefined
  /** The row this value belongs to, when it can be looked through as a whole. */
  readonly whole: { readonly row: string; readonly looked: boolean } | undefined
}

type Facts = {
  readonly selected: SelectedValue
  readonly place: CheckPlace
  readonly mayImport: boolean
  readonly errors: readonly FieldError[]
}

export function SelectedPanel({ selected, place, mayImport, errors }: Facts) {
  const { say, link } = useReader()
  const { value, row, because, before, after } = selected
  return (
    <section className="selected" aria-labelledby="value">
      <h2 id="value" tabIndex={-1}>
        <span className="quiet">{say(words.selected)} </span>
        <Zh>{say(rowWords(row))}</Zh> {say(words[value.kind])} <StandingTag standing={value.standing} />
      </h2>
      {row.kind !== 'plan' && value.kind !== 'words' && value.kind !== 'name' && (
        <p className="quiet selected-row">
          <Zh>{row.title}</Zh>
        </p>
      )}
      <p className="selected-value">
        <ValueText shown={value.shown} />
      </p>
      <p className="quiet">
        {value.line === undefined ? say(words.noPlace) : <a href="#here">{say(words.line(value.line))}</a>}
        {because.length > 0 && <>{` · ${because.map((code) => say(words[code])).join('；')}`}</>}
      </p>
      <Said selected={selected} />
      {mayImport && <Acts selected={selected} place={place} errors={errors} />}
      <nav className="selected-ways" aria-label={say(words.valuesToCheck)}>
        {before && (
          <a href={link(toValue(place, before))} rel="prev">
            <span aria-hidden="true">← </span>
            {say(words.previousValue)}
          </a>
        )}
        {after && (
          <a href={link(toValue(place, after))} rel="next">
            {say(words.nextValue)}
            <span aria-hidden="true"> →</span>
          </a>
        )}
      </nav>
    </section>
  )
}

function Said({ selected: { said } }: { selected: SelectedValue }) {
  const { say, format } = useReader()
  return said.map((one, index) => (
    <p key={index} className="selected-said">
      <b>{say(one.act === 'corrected' ? words.actCorrected : words.actConfirmed)}</b>{' '}
      <Zh>{say(words.saidBy(one.by, format.moment(one.at)))}</Zh>
      {one.reason && (
        <>
          {' · '}
          <Zh>{one.reason}</Zh>
        </>
      )}
      {one.act === 'corrected' && (
        <span className="value-line quiet">
          {say(words.wasRead)}
          {one.was === '' ? say(words.nothing) : <Zh>{one.was}</Zh>}
        </span>
      )}
    </p>
  ))
}

type ActFacts = Omit<Facts, 'mayImport'>

function Acts({ selected, place, errors }: ActFacts) {
  const { say } = useReader()
  const { value, strikes, whole, said } = selected
  const settled = said.length > 0
  const confirms = value.standing !== 'unknown' && (!settled || value.standing === 'moved')
  return (
    <div className="selected-acts">
      {confirms && (
        <Deed place={place} step="confirm" see={value.see}>
          <Button>{say(value.standing === 'moved' ? words.keep : words.rightAsIs)}</Button>
        </Deed>
      )}
      {whole && !whole.looked && (
        <Deed place={place} step="look" see={value.see}>
          <Button tone="quiet">
            {say(whole.row.startsWith('task') ? words.taskRight : words.indicatorRight)}
          </Button>
        </Deed>
      )}
      {settled && (
        <Deed place={place} step="take-back" see={value.see}>
          <Button tone="quiet">{say(words.takeBack)}</Button>
        </Deed>
      )}
      <PutRight
        fields={selected.fields}
        place={place}
        see={value.see}
        open={value.standing === 'unknown'}
        ground={selected.ground}
        errors={errors.filter(({ field }) => field !== 'strike-reason')}
      />
      {strikes && <Strike place={place} see={value.see} says={strikes} errors={errors} />}
    </div>
  )
}
