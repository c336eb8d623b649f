/** How well plans are read: precision and recall for every family of shapes in the corpus, and each miss by name. */
import { readdirSync, readFileSync } from 'node:fs'
import { readPlan } from '#plandoc'
import { examplesIn } from '../src/plandoc/corpus/corpus.ts'
import {
  add,
  measures,
  noScores,
  precision,
  recall,
  type Scores,
  score,
} from '../src/plandoc/corpus/score.ts'

const folder = new URL('../src/plandoc/corpus/', import.meta.url)

const percent = (share: number | null) => (share === null ? '–' : (share * 100).toFixed(1))

/** `precision/recall` of every measure, in fixed columns. */
function row(name: string, documents: number, scores: Scores): string {
  const cells = measures.map((measure) => {
    const figures = [precision(scores[measure]), recall(scores[measure])].map(percent)
    return (figures[0] === figures[1] ? (figures[0] ?? '') : figures.join('/')).padStart(11)
  })
  return `${name.padEnd(20)}${String(documents).padStart(4)}${cells.join('')}`
}

/** `parts` says all that `units` and `lead` say, `dates` all that `deadline` says. */
const telling = measures.filter((measure) => !['units', 'lead', 'deadline'].includes(measure))

function misses(name: string, scores: Scores): string[] {
  return telling.flatMap((measure) => [
    ...scores[measure].missed.map((what) => `  ${name}: ${measure} missed ${what}`),
    ...scores[measure].extra.map((what) => `  ${name}: ${measure} made up ${what}`),
  ])
}

const asked = process.argv.slice(2)
const total = noScores()
const told: string[] = []
let count = 0
console.log(`${'precision/recall'.padEnd(24)}${measures.map((measure) => measure.padStart(11)).join('')}`)
for (const file of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
  const name = file.replace('.txt', '')
  if (asked.length > 0 && !asked.includes(name)) continue
  const scores = noScores()
  const examples = examplesIn(readFileSync(new URL(file, folder), 'utf8'))
  for (const example of examples) {
    const own = noScores()
    score(own, example, readPlan(example.text))
    told.push(...misses(`${name} · ${example.name}`, own))
    add(scores, own)
  }
  count += examples.length
  add(total, scores)
  console.log(row(name, examples.length, scores))
}
console.log(row('all', count, total))
for (const line of told) console.log(line)
