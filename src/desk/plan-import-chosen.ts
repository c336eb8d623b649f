/** Where the chosen value, row or finding stands in the document. */
import { type Place, type Review, valueKey } from '#plans'
import type { Chosen } from './plan-import-document.ts'
import { ownRow, splitSee } from './plan-import-see.ts'

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
