/** Everything people said of a plan's reading, newest first; what still counts may be taken back. */
import { type KeptCorrection, type Review, sameValue } from '#plans'
import type { HistoryLine } from '#web'
import { localTime } from './local-time.ts'
import type { NameOf } from './plan-import-content.ts'
import { aspectOfField } from './plan-import-see.ts'
import { rowNameOf, written } from './plan-import-values.ts'

type Told = { readonly review: Review; readonly nameOf: NameOf }

/** Confirmations of the fields of one value are one line: they were said with one press. */
export function historyOf(corrections: readonly KeptCorrection[], told: Told): HistoryLine[] {
  const sayings = Map.groupBy(corrections, (one) => `${one.at} ${one.row} ${one.by} ${actOf(one)}`)
  return [...sayings.values()].toReversed().map((of) => lineOf(of, told))
}

const marks: Readonly<Record<string, HistoryLine['act']>> = {
  struck: 'Struck',
  added: 'Added',
  checked: 'Looked',
  noted: 'Noted',
}

function actOf({ field, was, value, withdrawn }: KeptCorrection): HistoryLine['act'] {
  if (withdrawn) return 'TakenBack'
  return marks[field] ?? (sameValue(was, value) ? 'Confirmed' : 'Corrected')
}

function lineOf(of: readonly KeptCorrection[], { review, nameOf }: Told): HistoryLine {
  const [first] = of
  if (!first) throw new Error('a line of history without anything said')
  const act = actOf(first)
  const counts = act !== 'TakenBack' && review.active.some(({ id }) => id === first.id)
  const aspect = aspectOfField(first.row, first.field)
  const texts = (which: 'was' | 'value') =>
    of
      .map((one) => written(one[which]))
      .filter(Boolean)
      .join('；')
  return {
    id: first.id,
    row: rowNameOf(review, first.row),
    act,
    from: act === 'Corrected' ? texts('was') : '',
    to: act === 'Corrected' ? texts('value') : '',
    reason: first.reason,
    by: nameOf(first.by),
    at: localTime(first.at),
    see: counts ? (aspect === undefined ? first.row : `${first.row}.${aspect}`) : undefined,
  }
}
