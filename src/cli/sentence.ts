/** The full sentences of every problem a verb can meet, in both languages. */
import { accessProblems } from '#access'
import { casesProblems } from '#cases'
import { evaluationProblems } from '#evaluation'
import { exchangeProblems } from '#exchange'
import { formProblems } from '#forms'
import { indicatorProblems } from '#indicators'
import { kernelProblems, type Problem, type ProblemWords } from '#kernel'
import { needsProblems } from '#needs'
import { parameterProblems } from '#parameters'
import { paymentsProblems } from '#payments'
import { planProblems } from '#plans'
import { platformProblems } from '#platform'
import { policyProblems } from '#policy'
import { processProblems } from '#process'
import { registryProblems } from '#registry'
import { standardsProblems } from '#standards'
import { linkProblems, supervisionProblems } from '#supervision'
import { unitProblems } from '#units'
import { cliProblems } from './problems.ts'

const problems: ProblemWords = {
  ...accessProblems,
  ...casesProblems,
  ...cliProblems,
  ...evaluationProblems,
  ...exchangeProblems,
  ...formProblems,
  ...indicatorProblems,
  ...kernelProblems,
  ...linkProblems,
  ...needsProblems,
  ...parameterProblems,
  ...paymentsProblems,
  ...planProblems,
  ...platformProblems,
  ...policyProblems,
  ...processProblems,
  ...registryProblems,
  ...standardsProblems,
  ...supervisionProblems,
  ...unitProblems,
}

/** A problem nobody wrote a sentence for is told by its code and facts. */
export function sentencesOf({ code, facts }: Problem): string {
  const words = problems[code]
  return words ? `${words.zh(facts)}\n${words.en(facts)}` : `${code} ${JSON.stringify(facts)}`
}
