/** The sentences of every problem a reader of a page can meet. */
import { accessProblems } from '#access'
import { casesProblems } from '#cases'
import { deskProblems } from '#desk'
import { evaluationProblems } from '#evaluation'
import { exchangeProblems } from '#exchange'
import { formProblems } from '#forms'
import { indicatorProblems } from '#indicators'
import { kernelProblems, type ProblemWords } from '#kernel'
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
import { webProblems } from '#web'

export const problems: ProblemWords = {
  ...accessProblems,
  ...casesProblems,
  ...deskProblems,
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
  ...webProblems,
}
