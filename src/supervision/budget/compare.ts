/** Projects side by side by demand, effect and satisfaction. What nobody knows stays unknown and has no rank; there is no total score. */
import type { Fen } from '#kernel'

export type Project = {
  readonly id: string
  readonly amount: Fen
  readonly spent: Fen | null
  /** How many need it, and how many it has reached, in the same unit. */
  readonly demand: Measured | null
  readonly output: Measured | null
  readonly satisfaction: { readonly content: number; readonly asked: number } | null
  readonly openFindings: number
}

export type Measured = { readonly quantity: number; readonly measuredIn: string }

/** A fraction, so that comparing is exact. */
export type Share = { readonly part: number; readonly whole: number }

export type Compared = Project & {
  /** Of those who need it, how many were reached; null where one is unknown or they are counted in other units. */
  readonly met: Share | null
  /** Fen for one of what it brought about. */
  readonly costOfOne: Share | null
  readonly content: Share | null
  /** 1 is best; equal ones share a place; null where unknown. */
  readonly place: Readonly<Record<Aspect, number | null>>
}

export const aspects = ['demand', 'effect', 'satisfaction'] as const
export type Aspect = (typeof aspects)[number]

/** In the order given: who should have more money is for people to say. Cost: each project against each other one. */
export function compareProjects(projects: readonly Project[]): Compared[] {
  const measured = projects.map((project) => ({
    ...project,
    met: metOf(project),
    costOfOne: share(project.spent, project.output?.quantity),
    content: share(project.satisfaction?.content, project.satisfaction?.asked),
  }))
  const demand = placesOf(measured.map((one) => one.demand && alone(one.demand)))
  const effect = placesOf(measured.map(({ met }) => met))
  const satisfaction = placesOf(measured.map(({ content }) => content))
  return measured.map((one, i) => ({
    ...one,
    place: {
      demand: demand[i] ?? null,
      effect: effect[i] ?? null,
      satisfaction: satisfaction[i] ?? null,
    },
  }))
}

const share = (part: number | null = null, whole: number | null = null): Share | null =>
  part === null || whole === null || whole <= 0 ? null : { part, whole }

function metOf({ demand, output }: Project): Share | null {
  return demand && output && demand.measuredIn === output.measuredIn
    ? share(output.quantity, demand.quantity)
    : null
}

/** People and households are not compared with one another: the size of a demand has a place among those of its unit. */
type Ranked = Share & { readonly among?: string }

const alone = ({ quantity, measuredIn }: Measured): Ranked => ({
  part: quantity,
  whole: 1,
  among: measuredIn,
})

const placesOf = (values: readonly (Ranked | null)[]): (number | null)[] =>
  values.map((one) =>
    one === null
      ? null
      : 1 +
        values.filter((other) => other !== null && other.among === one.among && larger(other, one)).length,
  )

const larger = (a: Share, b: Share) => BigInt(a.part) * BigInt(b.whole) > BigInt(b.part) * BigInt(a.whole)
