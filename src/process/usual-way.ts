/** The way a case usually goes: the first action of each stage that leads on, until an end. */
import type { Process } from './declare.ts'
import { stageOf } from './enter.ts'
import { byItself, edgesOf } from './graph.ts'

/** Stages after this one. Passing by itself goes before acting only where it is what the stage is for: gathering, publicity. */
export function usualWay(process: Process, from: string): readonly string[] {
  const edges = edgesOf(process)
  const way: string[] = []
  for (
    let at: string | undefined = usualNext(process, edges, from);
    at !== undefined && at !== from && !way.includes(at);
  ) {
    way.push(at)
    at = usualNext(process, edges, at)
  }
  return way
}

function usualNext(process: Process, edges: ReturnType<typeof edgesOf>, from: string): string | undefined {
  const stage = stageOf(process, from)
  if (stage.kind === 'end') return undefined
  const itself = byItself(stage)[0]
  const isWaiting = stage.kind === 'gather' || stage.shows !== undefined
  const acted = stage.next.flatMap(
    (action) => edges.find((edge) => edge.from === from && edge.action === action)?.to ?? [],
  )[0]
  return isWaiting ? (itself ?? acted) : (acted ?? itself)
}
