/** A process as a graph: which stages each stage can lead to, by whose act or by itself. */
import type { Process, Stage } from './declare.ts'

export type Edge = { readonly from: string; readonly to: string; readonly action: string | null }

const movesTo = (process: Process, action: string): string | undefined => {
  const does = process.actions[action]?.does
  return does?.kind === 'moves' ? does.to : undefined
}

export function edgesOf(process: Process): readonly Edge[] {
  return Object.entries(process.stages).flatMap(([from, stage]) => [
    ...actionsIn(process, stage).flatMap((action) => {
      const target = movesTo(process, action)
      return target === undefined ? [] : [{ from, to: target, action }]
    }),
    ...byItself(stage).map((target) => ({ from, to: target, action: null })),
  ])
}

/** Where time, or the last answer of a gathering, leads. */
export function byItself(stage: Stage): readonly string[] {
  if (stage.kind === 'gather') return [stage.goesOnTo]
  return stage.kind === 'stage' && stage.passesTo !== undefined ? [stage.passesTo] : []
}

/** Everything offered in a stage. */
export const actionsIn = ({ always = [] }: Process, { kind, next }: Stage): readonly string[] =>
  kind === 'end' ? next : [...new Set([...next, ...always])]

export const firstStages = (process: Process): readonly string[] =>
  process.begins.flatMap((action) => movesTo(process, action) ?? [])

/** Everything that can be reached from some stages along the edges. */
export function reachedFrom(
  start: readonly string[],
  edges: readonly Pick<Edge, 'from' | 'to'>[],
): ReadonlySet<string> {
  const reached = new Set(start)
  for (let size = -1; size !== reached.size; ) {
    size = reached.size
    for (const { from, to } of edges) if (reached.has(from)) reached.add(to)
  }
  return reached
}

/** Stages that lie on a circle of these edges. */
export const onCircles = (edges: readonly Edge[]): readonly string[] =>
  [...new Set(edges.map(({ from }) => from))].filter((stage) =>
    reachedFrom(
      edges.filter(({ from }) => from === stage).map(({ to }) => to),
      edges,
    ).has(stage),
  )
