/** Ids of synthetic rows: in form a UUIDv7, made of the seed and the number alone. */
import type { Id } from '#kernel'
import { asked, bits } from './chance.ts'
import type { Population } from './columns.ts'

/** Kinds of rows, so that no two rows share an id; records by their kind. There is room for sixteen. */
const kinds = {
  person: 0,
  household: 1,
  certificate: 2,
  'income-status': 3,
  'care-assessment': 4,
  registration: 5,
  'household-facts': 6,
  housing: 7,
  work: 8,
  schooling: 9,
  insurance: 10,
  health: 11,
  family: 12,
  'service-status': 13,
  'benefit-elsewhere': 14,
  need: 15,
} as const
export type RowKind = keyof typeof kinds

/** Records a portrait may hold, by the kind the catalogue calls them; the record of a household's facts is a person's. */
export type RecordKind =
  | Exclude<RowKind, 'person' | 'household' | 'certificate' | 'household-facts'>
  | 'household'

export const rowOfRecord = (kind: RecordKind): RowKind => (kind === 'household' ? 'household-facts' : kind)

/** A row by its kind and the number of its person or household, as one number. */
export const rowNumber = (kind: RowKind, n: number): number => n * 16 + kinds[kind]

/** The four 32-bit words of an id. */
export type IdWords = Uint32Array

/**
 * Time and chance are the seed's and the number's, so ids rise with the number and repeat with the seed. Written into
 * words, because most ids of a population are only ever copied as bytes.
 */
export function idWords({ spec, today }: Population, row: number, into: IdWords): IdWords {
  const [n, kind] = [Math.floor(row / 16), row % 16]
  const milliseconds = today * 86_400_000 + (n >>> 8)
  const counted = 0x7000 | ((n & 0xff) << 4) | kind
  const variant = 0x8000 | (bits(spec.seed, n, asked.id) & 0xfff)
  const tail = bits(spec.seed, n, asked.idTail + kind * 64)
  into[0] = Math.floor(milliseconds / 0x1_0000)
  into[1] = ((milliseconds % 0x1_0000) << 16) | counted
  into[2] = (variant << 16) | (tail >>> 16)
  into[3] = (tail << 16) | (spec.seed & 0xffff)
  return into
}

const hex4 = Array.from({ length: 0x1_0000 }, (_, n) => n.toString(16).padStart(4, '0'))
const high = (word: number | undefined) => hex4[(word ?? 0) >>> 16] as string
const low = (word: number | undefined) => hex4[(word ?? 0) & 0xffff] as string

export function textOf<Kind extends string>([a, b, c, d]: IdWords): Id<Kind> {
  return `${high(a)}${low(a)}-${high(b)}-${low(b)}-${high(c)}-${low(c)}${high(d)}${low(d)}` as Id<Kind>
}

const scratch = new Uint32Array(4)

export const syntheticId = <Kind extends string>(
  population: Population,
  kind: RowKind,
  n: number,
): Id<Kind> => textOf<Kind>(idWords(population, rowNumber(kind, n), scratch))
