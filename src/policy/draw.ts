/** Rules drawn from their own data: an outline to read, a Mermaid chart to look at. */
import { inLanguage, type Language } from '#kernel'
import { brought } from './brought.ts'
import type { Circumstances, Ground } from './ground.ts'
import { say } from './say.ts'
import type { Rule } from './walk.ts'

export type Drawing = Circumstances & { readonly language?: Language }

const partsOf = (ground: Ground): readonly Ground[] => {
  if (ground.kind === 'all' || ground.kind === 'any') return ground.of
  return ground.kind === 'not' || ground.kind === 'count' ? [ground.of] : []
}

const text = (ground: Ground, language: Language) => {
  const clauses = ground.said.citations.map(({ at }) => inLanguage(at, language)).join('; ')
  return inLanguage(say(ground), language) + (clauses && ` [${clauses}]`)
}

/** One condition a line, indented under the one it belongs to; empty when no rule holds there. */
export function outlineRule(rule: Rule, { language = 'zh', ...at }: Drawing): string {
  const lines = (ground: Ground, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}- ${text(ground, language)}`,
    ...partsOf(ground).flatMap((part) => lines(part, depth + 1)),
  ]
  const here = brought(rule, at)
  return here ? lines(here.eligible, 0).join('\n') : ''
}

/** A Mermaid flow chart: groups are diamonds, conditions boxes. */
export function drawRule(rule: Rule, { language = 'zh', ...at }: Drawing): string {
  const lines = ['flowchart TD']
  const draw = (ground: Ground): string => {
    const id = `c${lines.length}`
    const label = `"${text(ground, language).replaceAll('"', '”')}"`
    const parts = partsOf(ground)
    lines.push(`  ${id}${parts.length > 0 ? `{${label}}` : `[${label}]`}`)
    for (const part of parts) lines.push(`  ${id} --> ${draw(part)}`)
    return id
  }
  const here = brought(rule, at)
  if (here) draw(here.eligible)
  return lines.join('\n')
}
