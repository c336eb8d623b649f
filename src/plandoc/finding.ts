/** Makes a finding: its code, its facts, its places and the full sentences. */
import type { ProblemFacts } from '#kernel'
import type { Finding, Task } from './document.ts'
import { limits } from './limits.ts'
import type { Place } from './place.ts'
import { type FindingCode, plandocProblems } from './problems.ts'

export function finding(code: FindingCode, facts: ProblemFacts, at: readonly Place[]): Finding {
  const told = plandocProblems[code]
  const words = { zh: told.zh(facts), en: told.en(facts) }
  return { code, message: words.zh, words, facts, at: at.slice(0, limits.placesOfFinding) }
}

const named = 12

/** `1、3、二（一）2 …`: tasks by their labels, else by their lines. */
export function labelsOf(tasks: readonly Task[]): string {
  const labels = tasks.slice(0, named).map((task) => task.label || `L${task.at.line}`)
  return tasks.length > named ? `${labels.join('、')}…` : labels.join('、')
}

/** One finding for many tasks; none when there are none. */
export const aboutTasks = (code: FindingCode, tasks: readonly Task[]): readonly Finding[] =>
  tasks.length === 0
    ? []
    : [
        finding(
          code,
          { count: tasks.length, tasks: labelsOf(tasks) },
          tasks.map((task) => task.at),
        ),
      ]
