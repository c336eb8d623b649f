/** Which row of a lower plan takes up which row of the upper one: found by the words they share, with the words, for a person to confirm. Pure. */
import { gramsOf, sharedWords } from '../grams.ts'

export type Worded = { readonly key: string; readonly words: string }

/** Rows of the lower plan that may take a row up; how many of all rows have the shared words tells how much they say. */
export type Proposal = {
  readonly key: string
  /** 0 to 1: what the two have in common of all they say, rare words counting more. */
  readonly score: number
  readonly because: readonly { readonly words: string; readonly rows: number }[]
}

/** With less in common a person would be shown noise. Chosen on the fictional county's plan. */
export const enough = 0.3

/** No more are shown for a row, and none far behind the surest. */
const most = 3
const nearSurest = 0.6

type Text = Worded & { readonly grams: ReadonlySet<string>; readonly weight: number }

/**
 * For each upper row the lower ones it may have become, the surest first. The same rows in whatever order give the same answer.
 * Cost: every upper row against every lower one that shares a piece of a word with it.
 */
export function proposeMatches(
  upper: readonly Worded[],
  lower: readonly Worded[],
): ReadonlyMap<string, readonly Proposal[]> {
  const weigh = weightsOf([...upper, ...lower])
  const below = lower.map((row) => textOf(row, weigh))
  const holding = Map.groupBy(
    below.flatMap((row) => [...row.grams].map((gram) => ({ gram, row }))),
    ({ gram }) => gram,
  )
  const rowsWith = (words: string) =>
    [...upper, ...lower].filter((row) => row.words.normalize('NFKC').includes(words)).length
  return new Map(
    upper.map((row) => {
      const text = textOf(row, weigh)
      const sharing = new Set(
        [...text.grams].flatMap((gram) => (holding.get(gram) ?? []).map((each) => each.row)),
      )
      const found = [...sharing]
        .map((other) => ({ other, score: scoreOf(text, other, weigh) }))
        .filter(({ score }) => score >= enough)
        .toSorted((a, b) => b.score - a.score || (a.other.key < b.other.key ? -1 : 1))
        .slice(0, most)
        .filter(({ score }, _at, [surest]) => score >= nearSurest * (surest?.score ?? 0))
      return [
        row.key,
        found.map(({ other, score }) => ({
          key: other.key,
          score,
          because: sharedWords(other.words, text.grams).map((words) => ({ words, rows: rowsWith(words) })),
        })),
      ]
    }),
  )
}

type Weigh = (gram: string) => number

function weightsOf(rows: readonly Worded[]): Weigh {
  const counts = new Map<string, number>()
  for (const { words } of rows)
    for (const gram of gramsOf(words)) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  // A word of every row still says a little, so that plans of one row can be matched at all.
  return (gram) => Math.log(1 + rows.length / (counts.get(gram) ?? rows.length))
}

function textOf(row: Worded, weigh: Weigh): Text {
  const grams = gramsOf(row.words)
  return { ...row, grams, weight: sum([...grams].map(weigh)) }
}

/** Shared of the geometric mean of both, so that neither a long nor a short row is like everything. */
function scoreOf(a: Text, b: Text, weigh: Weigh): number {
  const shared = sum([...a.grams].filter((gram) => b.grams.has(gram)).map(weigh))
  const whole = Math.sqrt(a.weight * b.weight)
  return whole === 0 ? 0 : shared / whole
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
