/** Finds the verb in what was typed and reads its options; a mistyped word is refused, never ignored. */
import { parseArgs } from 'node:util'
import { refuse } from '#kernel'
import type { Options, Typed, Verb } from './verb.ts'

/** Options every verb understands. */
const everywhere = {
  json: { type: 'boolean', meaning: 'print JSON and nothing else on standard output' },
  help: { type: 'boolean', meaning: 'explain the verb' },
} as const satisfies Options

export type Call = {
  readonly verb: Verb
  readonly typed: Typed
  readonly json: boolean
  readonly help: boolean
}

/** The verb whose name starts the words; the longest name wins. */
export function findVerb(verbs: readonly Verb[], words: readonly string[]): Verb | undefined {
  const starts = (verb: Verb) => verb.name.split(' ').every((word, i) => words[i] === word)
  return verbs.filter(starts).toSorted((a, b) => b.name.length - a.name.length)[0]
}

export function readCall(verbs: readonly Verb[], typed: readonly string[]): Call {
  const verb = findVerb(verbs, typed)
  if (!verb) return refuse('cli.verb-unknown', { value: typed.join(' ') || '—' })
  const rest = typed.slice(verb.name.split(' ').length)
  const { values, positionals } = parse(verb, rest)
  const { json, help, ...options } = values
  return { verb, typed: { words: positionals, options }, json: json === true, help: help === true }
}

function parse(verb: Verb, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { ...verb.options, ...everywhere }, allowPositionals: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refuse('cli.option-wrong', { verb: verb.name, why, usage: usageOf(verb) })
  }
}

export const usageOf = (verb: Verb) => `tongxing ${verb.name} ${verb.usage}`.trim()

/** The explanation of one verb, or the list of all. */
export function helpOf(verbs: readonly Verb[], verb?: Verb): string {
  if (!verb) return verbs.map((each) => `${usageOf(each)}\n    ${each.summary}`).join('\n')
  const options = Object.entries({ ...verb.options, ...everywhere })
  const lines = options.map(([name, option]) => `  --${name.padEnd(14)} ${option.meaning}`)
  return [usageOf(verb), '', verb.summary, '', ...lines].join('\n')
}
