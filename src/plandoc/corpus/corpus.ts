/** Reads the corpus: example documents, each followed by its right reading in a few words. */
import type { UnitPart } from '../document.ts'

export type ExpectedTask = {
  readonly start: string
  readonly end: string
  readonly units: readonly (readonly [UnitPart, string])[]
  /** `2025-12-31 completed`; the chief one first. */
  readonly dates: readonly string[]
  readonly targets: readonly string[]
}

export type ExpectedIndicator = { readonly name: string; readonly cells: ReadonlyMap<string, string> }

export type Example = {
  readonly name: string
  readonly text: string
  readonly tasks: readonly ExpectedTask[]
  readonly indicators: readonly ExpectedIndicator[]
  readonly findings: readonly string[]
  readonly silent: readonly string[]
}

/** `key words; words` of the fields after the first. */
const fieldsOf = (line: string): { first: string; fields: ReadonlyMap<string, string> } => {
  const [first = '', ...rest] = line.split('|').map((part) => part.trim())
  const pairs = rest.map((part) => {
    const space = part.indexOf(' ')
    return space < 0 ? ([part, ''] as const) : ([part.slice(0, space), part.slice(space + 1).trim()] as const)
  })
  return { first, fields: new Map(pairs) }
}

const list = (words: string | undefined, divider: string): readonly string[] =>
  (words ?? '')
    .split(divider)
    .map((word) => word.trim())
    .filter((word) => word !== '')

const parts: readonly UnitPart[] = ['lead', 'coop', 'joint']

function taskOf(line: string): ExpectedTask {
  const { first, fields } = fieldsOf(line)
  const [start = '', end = ''] = first.split(' … ')
  return {
    start,
    end,
    units: parts.flatMap((part) => list(fields.get(part), ' ').map((name) => [part, name] as const)),
    dates: list(fields.get('by'), ';'),
    targets: list(fields.get('target'), ';'),
  }
}

function indicatorOf(line: string): ExpectedIndicator {
  const { first, fields } = fieldsOf(line)
  return { name: first, cells: fields }
}

function exampleOf(block: string): Example {
  const [name = '', ...lines] = block.split('\n')
  const at = lines.indexOf('~~~')
  if (at < 0) throw new Error(`the example "${name}" has no ~~~`)
  const told = lines.slice(at + 1).filter((line) => line.trim() !== '')
  const said = (word: string) =>
    told.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
  const unknown = told.find((line) => !/^(?:task|indicator|finding|silent) /.test(line))
  if (unknown) throw new Error(`the example "${name}" has a line that is not understood: ${unknown}`)
  return {
    name: name.trim(),
    text: lines.slice(0, at).join('\n').replaceAll('␉', '\t').replaceAll('␌', '\f'),
    tasks: said('task').map(taskOf),
    indicators: said('indicator').map(indicatorOf),
    findings: said('finding'),
    silent: said('silent'),
  }
}

/** The examples of one file of the corpus. */
export const examplesIn = (file: string): readonly Example[] =>
  `\n${file}`.split('\n=== ').slice(1).map(exampleOf)
