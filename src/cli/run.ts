/** Runs one command line from its words to its output and exit code. */
import { Refusal } from '#kernel'
import type { Environment } from '#platform'
import { helpOf, readCall } from './arguments.ts'
import { withOperator } from './operator.ts'
import { sentencesOf } from './sentence.ts'
import type { Answer, Verb } from './verb.ts'
import { verbs } from './verbs.ts'

export type Output = { readonly out: string; readonly err: string; readonly code: number }

/** Standard output carries the answer only; everything else goes to standard error. */
export async function runCommand(words: readonly string[], environment: Environment): Promise<Output> {
  try {
    if (words.length === 0 || words[0] === 'help' || words[0] === '--help')
      return { out: helpOf(verbs), err: '', code: 0 }
    const call = readCall(verbs, words)
    if (call.help) return { out: helpOf(verbs, call.verb), err: '', code: 0 }
    const answer = await answerOf(call.verb, call.typed, environment)
    const out = call.json ? JSON.stringify(answer.json) : answer.text
    return { out, err: '', code: answer.failed ? 1 : 0 }
  } catch (error) {
    return { out: '', err: sentenceOf(error), code: error instanceof Refusal ? 2 : 1 }
  }
}

const answerOf = (
  verb: Verb,
  typed: Parameters<Verb['run']>[0],
  environment: Environment,
): Promise<Answer> =>
  verb.needs === 'nothing'
    ? verb.run(typed)
    : withOperator(environment, verb.name, (operator) => verb.run(typed, operator))

/** A refusal as two full sentences; anything else is a defect and shows its trace. */
function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return sentencesOf(error.problem)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
