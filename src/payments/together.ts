/** Before payment: what the lines of a run come to beside the other benefits their people have. */
import type { Tx } from '#access'
import { programmes, relations } from '#catalogue'
import type { AreaCode, Day } from '#kernel'
import {
  bearing,
  compileTogether,
  isChoice,
  type Joint,
  type Relation,
  type Setting,
  type Together,
} from '#policy'
import type { CheckRule } from './rules.ts'
import type { CheckWork } from './store-check.ts'
import { keepTogether, type LineBeside, listBeside, type TogetherFinding } from './store-together.ts'

/** Relations that can change what `programme` pays. */
const bearingOn = (programme: string): readonly Relation[] =>
  relations.filter((relation) =>
    isChoice(relation)
      ? relation.of === programme || relation.with === programme
      : bearing(relation)?.on === programme,
  )

const otherOf = (programme: string, { of, with: other }: Relation) => (of === programme ? other : of)

/**
 * Opens a finding for every line that would come to more or less beside what its person also has: by grants, and by what
 * records show. Only what is certain is told. Cost: the county's people once, and each person with another benefit once.
 */
export async function checkTogether(tx: Tx, work: CheckWork): Promise<void> {
  const { run, county, at, settings } = work
  const mine = bearingOn(run.programme)
  if (mine.length === 0) return
  const others = mine.map((relation) => otherOf(run.programme, relation))
  const shown = mine.flatMap((relation) => (relation.shown ? [relation.shown] : []))
  const beside = await listBeside(tx, { ...work, others, shown })
  const togetherIn = compiledByTown(run.on, settings)
  const findings = beside.flatMap((line) => findingOf(line, run.programme, togetherIn(line.area)))
  await keepTogether(tx, { run: run.id, county, at, findings })
}

/** Rules differ by town at most as far as settings do; a county has a handful of towns. */
function compiledByTown(on: Day, settings: readonly Setting[]): (area: AreaCode) => Together {
  const made = new Map<string, Together>()
  return (area) => {
    const town = area.slice(0, 9)
    const found = made.get(town) ?? compileTogether(programmes, relations, { on, area, settings })
    made.set(town, found)
    return found
  }
}

function findingOf(line: LineBeside, programme: string, { decide }: Together): readonly TogetherFinding[] {
  const receives = new Set([programme, ...line.receives])
  const joint = decide(line.facts, undefined, { receives, recordedOnly: true }).find(
    (one) => one.programme === programme,
  )
  return joint ? [verdictOn(line, joint)].filter((finding) => finding !== undefined) : []
}

/** Nothing is said where the rule itself would not pay what was frozen: other findings tell that. */
export function verdictOn(
  { no, area, amountFen }: Pick<LineBeside, 'no' | 'area' | 'amountFen'>,
  { alone, together, changed }: Pick<Joint, 'alone' | 'together' | 'changed'>,
): TogetherFinding | undefined {
  const last = changed.at(-1)
  if (!last || alone.amountFen !== amountFen) return undefined
  const { relation } = last
  const found = (rule: CheckRule, differenceFen: number | null): TogetherFinding => ({
    no,
    area,
    rule,
    facts: {
      differenceFen,
      beside: relation.of,
      with: relation.with,
      because: relation.words.zh,
      clause: clauseOf(relation),
    },
  })
  if (together.amountFen === null) return isChoice(relation) ? found('choose-together', null) : undefined
  const difference = amountFen - together.amountFen
  if (difference === 0) return undefined
  return difference > 0 ? found('over-together', difference) : found('under-together', -difference)
}

const clauseOf = ({ because: [{ source, at }] }: Relation) => `${source} ${at.zh}`
