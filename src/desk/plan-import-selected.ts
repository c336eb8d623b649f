/** The value, row or finding somebody chose: its places in the document, and all there is to say of it. */
import type { Tx } from '#access'
import { kindOfRow, type Place, type Review, type ReviewedValue, sameValue, valueKey } from '#plans'
import type { BecauseCode, SelectedValue } from '#web'
import { namesOf } from './hands.ts'
import { localTime } from './local-time.ts'
import type { Chosen } from './plan-import-document.ts'
import { fieldsFor } from './plan-import-fields.ts'
import { ownRow, splitSee, valueKindOf } from './plan-import-see.ts'
import { checkValue, rowNameOf, written } from './plan-import-values.ts'

/** Values of the plan itself stand where their words first stand. */
const wordsOfHead = { title: 'title', issuer: 'issuer' } as const

export function chosenOf(review: Review, see: string | undefined, text: string): Chosen {
  if (see === undefined) return { value: [], row: undefined }
  const { row, aspect } = splitSee(see)
  const finding = review.findings.find(({ key }) => key === row)
  if (finding) return { value: finding.places as readonly Place[], row: undefined }
  const value = aspect === undefined ? undefined : review.values.get(valueKey(row, aspect))
  const whole = review.places.get(ownRow(see)) ?? addedPlace(review, row, text)
  if (row === 'plan') return { value: headPlace(review, aspect, text), row: undefined }
  // The words of a task are the whole of it: marking all as the value would mark nothing out.
  return { value: aspect === 'words' ? [] : (value?.places ?? []), row: whole }
}

function headPlace({ rows: { head } }: Review, aspect: string | undefined, text: string): readonly Place[] {
  const field = aspect === 'title' || aspect === 'issuer' ? wordsOfHead[aspect] : undefined
  const words = field ? head[field] : null
  return words ? placesOfWords(words, text) : []
}

function placesOfWords(words: string, text: string): readonly Place[] {
  const from = text.indexOf(words)
  return from < 0 ? [] : [placeAt(text, from, from + words.length)]
}

const placeAt = (text: string, from: number, to: number): Place => ({
  line: text.slice(0, from).split(/\r\n|\r|\n/).length,
  column: 1,
  from,
  to,
})

/** The lines a person marked: from the beginning of the first to the end of the last. */
function addedPlace(review: Review, row: string, text: string): Place | undefined {
  const [, first, last] = /^task:\+(\d+)-(\d+)$/.exec(row) ?? []
  if (!first || !last || !review.rows.tasks.some(({ key }) => key === row)) return undefined
  const ends = [...text.matchAll(/\r\n|\r|\n|$/g)]
  const before = ends[Number(first) - 2]
  const from = before ? before.index + before[0].length : 0
  return { line: Number(first), column: 1, from, to: ends[Number(last) - 1]?.index ?? text.length }
}

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
