/** Ruled lines put together: pieces that touch are one line, lines that cross are one table. */
import type { Rule } from './pdf-drawing.ts'

/** Lines closer than this are one line. */
export const near = 3

/** Joins pieces of one line that touch: writers draw a border cell by cell. */
export function joined(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at || a.from - b.from)
  const lanes: Rule[][] = []
  for (const rule of sorted) {
    const lane = lanes.at(-1)
    if (lane && rule.at - (lane[0]?.at ?? 0) < near) lane.push(rule)
    else lanes.push([rule])
  }
  return lanes.flatMap((lane) => {
    const out: Rule[] = []
    for (const rule of lane.toSorted((a, b) => a.from - b.from)) {
      const last = out.at(-1)
      if (last && rule.from <= last.to + near)
        out[out.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
      else out.push({ ...rule, at: lane[0]?.at ?? rule.at })
    }
    return out
  })
}

const crosses = (level: Rule, upright: Rule) =>
  upright.at > level.from - near &&
  upright.at < level.to + near &&
  level.at > upright.from - near &&
  level.at < upright.to + near

export type Group = { level: Rule[]; upright: Rule[] }

/** Lines that cross belong to one table. */
export function groupsOf(level: readonly Rule[], upright: readonly Rule[]): Group[] {
  const groups: Group[] = []
  const seen = new Set<Rule>()
  for (const start of upright) {
    if (seen.has(start)) continue
    const group: Group = { level: [], upright: [] }
    const waiting = [start]
    seen.add(start)
    for (let rule = waiting.pop(); rule; rule = waiting.pop()) {
      const own = rule
      group[own.level ? 'level' : 'upright'].push(own)
      const others = own.level ? upright : level
      for (const other of others)
        if (!seen.has(other) && (own.level ? crosses(own, other) : crosses(other, own))) {
          seen.add(other)
          waiting.push(other)
        }
    }
    groups.push(group)
  }
  return groups
}
