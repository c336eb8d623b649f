/** The draw: everybody in the order of SHA-256 over seed and ticket, so that anybody with the frame can draw again. */
import { createHash } from 'node:crypto'
import type { Sizes } from './allocate.ts'
import type { StratumName } from './strata.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The place of a ticket in the draw: hexadecimal SHA-256 of the UTF-8 text `seed:ticket`, smaller first. */
export const placeInDraw = (seed: string, ticket: string): string => sha256(`${seed}:${ticket}`)

/** Stands for a person in this sample only; nobody can go back from it without the person's id. */
export const ticketOf = (sample: string, person: string): string => sha256(`${sample}:${person}`).slice(0, 32)

/**
 * Names a frame: SHA-256 over its lines `stratum ticket` in the order of their characters, each ended by a line feed. Two frames with the same
 * digest hold the same tickets in the same strata.
 */
export function digestOf(strata: ReadonlyMap<StratumName, readonly string[]>): string {
  const lines = [...strata]
    .flatMap(([name, tickets]) => tickets.map((ticket) => `${name} ${ticket}\n`))
    .toSorted()
  const hash = createHash('sha256')
  for (const line of lines) hash.update(line, 'utf8')
  return hash.digest('hex')
}

export type Drawn = { readonly stratum: StratumName; readonly ticket: string; readonly rank: number }

/**
 * The first of each stratum by place in the draw, as many as it gives, and `reserve` times as many again for those who
 * are not reached. Ranks count from 1 within a stratum. Cost: one hash an entry, and sorting each stratum.
 */
export function drawSample(
  strata: ReadonlyMap<StratumName, readonly string[]>,
  { sizes, seed, reserve }: { readonly sizes: Sizes; readonly seed: string; readonly reserve: number },
): readonly Drawn[] {
  return [...strata].flatMap(([stratum, tickets]) =>
    tickets
      .map((ticket) => ({ ticket, place: placeInDraw(seed, ticket) }))
      .toSorted((a, b) => (a.place < b.place ? -1 : 1))
      .slice(0, (sizes.get(stratum) ?? 0) * (1 + reserve))
      .map(({ ticket }, i) => ({ stratum, ticket, rank: i + 1 })),
  )
}

/** Who is asked now: the first of each stratum by rank who are not given up, as many as the stratum gives. */
export function askedNow(
  drawn: readonly Drawn[],
  sizes: Sizes,
  givenUp: ReadonlySet<string>,
): readonly Drawn[] {
  return [...Map.groupBy(drawn, ({ stratum }) => stratum)].flatMap(([stratum, ranked]) =>
    ranked
      .toSorted((a, b) => a.rank - b.rank)
      .filter(({ ticket }) => !givenUp.has(ticket))
      .slice(0, sizes.get(stratum) ?? 0),
  )
}
