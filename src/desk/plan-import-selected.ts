/** The value somebody chose: why it reads so, what was said of it, what comes before and after, and its form. */
import type { Tx } from '#access'
import { kindOfRow, type Review, type ReviewedValue, sameValue, valueKey } from '#plans'
import type { BecauseCode, SelectedValue } from '#web'
import { namesOf } from './hands.ts'
import { localTime } from './local-time.ts'
import { fieldsFor } from './plan-import-fields.ts'
import { ownRow, valueKindOf } from './plan-import-see.ts'
import { checkValue, rowNameOf, written } from './plan-import-values.ts'

type Asked = { readonly see: string | undefined; readonly officer: string }

export async function selectedOf(
  tx: Tx,
  review: Review,
  { see, officer }: Asked,
): Promise<SelectedValue | undefined> {
  const kind = see === undefined ? undefined : valueKindOf(see)
  const value = see === undefined ? undefined : review.values.get(see)
  if (!kind || !value || see === undefined) return undefined
  const nameOf = await namesOf(
    tx,
    value.said.map(({ by }) => by),
  )
  const row = ownRow(see)
  return {
    value: checkValue(review, value),
    row: rowNameOf(review, row),
    because: value.because.map((code): BecauseCode => `because.${code}`),
    said: saidOf(value, nameOf),
    ...neighboursOf(review, see),
    fields: fieldsFor(review, value.row, kind),
    ground: groundOf(review, officer),
    strikes: {
      plan: undefined,
      finding: undefined,
      task: 'strike',
      target: 'strikeTarget',
      indicator: 'strikeIndicator',
    }[kindOfRow(value.row) ?? 'plan'] as SelectedValue['strikes'],
    whole: row === 'plan' ? undefined : { row, looked: review.checked.has(row) },
  }
}

/** Most corrections of a document have one ground: what this officer gave last stands in the form. */
const groundOf = ({ active }: Review, officer: string): string =>
  active.findLast(({ by, reason }) => by === officer && reason !== '')?.reason ?? ''

/** What was said at one time is one saying: a form puts several fields right together. */
function saidOf({ said }: ReviewedValue, nameOf: (hand: string) => string): SelectedValue['said'] {
  const sayings = Map.groupBy(said, ({ at, by, reason }) => `${at} ${by} ${reason}`)
  return [...sayings.values()].flatMap((of) => {
    const [first] = of
    if (!first) return []
    const changed = of.filter(({ was, value }) => !sameValue(was, value))
    return [
      {
        by: nameOf(first.by),
        at: localTime(first.at),
        reason: first.reason,
        was: changed
          .map(({ was }) => written(was))
          .filter(Boolean)
          .join('；'),
        act: changed.length > 0 ? ('corrected' as const) : ('confirmed' as const),
      },
    ]
  })
}

/** The values to check before and after this one, in the order of the document. */
function neighboursOf(review: Review, see: string) {
  const all = [...review.values.keys()]
  const here = all.indexOf(see)
  const open = review.toCheck.map(({ row, aspect }) => valueKey(row, aspect)).filter((key) => key !== see)
  return {
    before: open.findLast((key) => all.indexOf(key) < here),
    after: open.find((key) => all.indexOf(key) > here),
  }
}
