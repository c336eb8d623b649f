/** Which programme, indicator or document a task speaks of: found in its words, with the reason, for a person to confirm. */
import { gramsOf, sharedWords } from '#plans'
import { type Target, targetKey } from './kinds.ts'

/** What could be tied to a task, by the words it is called by. */
export type Candidate = Target & { readonly name: string }

export type Worded = { readonly key: string; readonly words: string }

/** Words of a candidate's name that stand in the task; the fewer names and tasks have them, the more they tell. */
export type SharedWord = { readonly words: string; readonly names: number; readonly tasks: number }

export type Suggestion = Candidate & {
  /** 0 to 1: how much of the name stands in the task, rare words counting more than frequent ones. */
  readonly score: number
  readonly because: readonly SharedWord[]
}

/** With less of a name than this a person would be shown noise. Chosen on one plan, tried on another. */
export const enough = 0.5

/** What even words that stand everywhere count for, so that a name of such words can be found at all. */
const leastWeight = 0.05

type Text = { readonly words: string; readonly grams: ReadonlySet<string> }
type Corpus = {
  readonly names: readonly (Text & { readonly candidate: Candidate })[]
  readonly tasks: readonly (Text & { readonly key: string })[]
  readonly weigh: (gram: string) => number
}

/**
 * For each task the candidates whose names it speaks of, the surest first: the same tasks and candidates, in whatever order,
 * give the same answer. Give candidates of one kind: how rare a word is depends on whom it would tell apart.
 * Cost: each name looked at for each task, some ten look-ups a name.
 */
export function suggestLinks(
  tasks: readonly Worded[],
  candidates: readonly Candidate[],
  atLeast: number = enough,
): ReadonlyMap<string, readonly Suggestion[]> {
  const corpus = corpusOf(tasks, candidates)
  return new Map(
    corpus.tasks.map((task) => [
      task.key,
      corpus.names
        .map((name) => ({ name, score: scoreOf(name, task, corpus) }))
        .filter(({ score }) => score > 0 && score >= atLeast)
        .map(({ name, score }) => ({ ...name.candidate, score, because: because(name, task, corpus) }))
        .toSorted(surestFirst),
    ]),
  )
}

function corpusOf(tasks: readonly Worded[], candidates: readonly Candidate[]): Corpus {
  const corpus = {
    names: candidates.map((candidate) => ({ candidate, ...textOf(candidate.name) })),
    tasks: tasks.map(({ key, words }) => ({ key, ...textOf(words) })),
  }
  const holding = new Map<string, number>()
  for (const { grams } of [...corpus.names, ...corpus.tasks])
    for (const gram of grams) holding.set(gram, (holding.get(gram) ?? 0) + 1)
  const all = candidates.length + tasks.length
  const weigh = (gram: string) => Math.max(leastWeight, Math.log(all / (holding.get(gram) ?? all)))
  return { ...corpus, weigh }
}

const textOf = (words: string): Text => ({ words: words.normalize('NFKC'), grams: gramsOf(words) })

function scoreOf(name: Text, task: Text, { weigh }: Corpus): number {
  let [whole, found] = [0, 0]
  for (const gram of name.grams) {
    const weight = weigh(gram)
    whole += weight
    if (task.grams.has(gram)) found += weight
  }
  return whole === 0 ? 0 : found / whole
}

const because = (name: Text, task: Text, { names, tasks }: Corpus): SharedWord[] =>
  sharedWords(name.words, task.grams)
    .map((words) => {
      const grams = [...gramsOf(words)]
      const holding = (some: readonly Text[]) =>
        some.filter((text) => grams.every((gram) => text.grams.has(gram))).length
      return { words, names: holding(names), tasks: holding(tasks) }
    })
    .toSorted((a, b) => a.names + a.tasks - b.names - b.tasks || (a.words < b.words ? -1 : 1))

const surestFirst = (a: Suggestion, b: Suggestion) =>
  b.score - a.score || b.name.length - a.name.length || (targetKey(a) < targetKey(b) ? -1 : 1)
