/** What stands around a case of running a plan: units and records its answers may name, obligations it may be merged into, who owns a figure. */
import { hasDuty } from '#access'
import type { CaseKey } from '#cases'
import type { Reference } from '#forms'
import type { AreaCode } from '#kernel'
import { listPlans, showBoard } from '#plans'
import type { Clock } from '#platform'
import { listObligations } from '#supervision'
import { nameOn, type Register, readRegister, resolveUnit, type Unit } from '#units'
import { type Concern, concernOf } from './case-concern.ts'
import { type Around, type AroundWhat, type At, countiesOfCases } from './case-means.ts'
import { figuresHere, recordsAround } from './case-records.ts'
import { placeName } from './places.ts'
import { catalogue } from './plan-of-area.ts'

/** Cost: the register of a place; for whoever reports, its records; for the office, the obligations of one plan. */
export const casesAround =
  ({ clock }: { readonly clock: Clock }) =>
  async (at: At, what: AroundWhat): Promise<Around> => {
    const { area, about, process } = what
    const register = await readRegister(at.tx, area)
    const concern = about === null ? undefined : await concernOf(at, about)
    const unit = byId(unitsNamed(register, { at, area }))
    if (process === 'figure-dispute')
      return {
        referable: { unit, record: byId(await figuresHere(at, area, clock)) },
        parties: { owner: [await ownerOf(at, { area, register, concern })] },
      }
    const reports = hasDuty(at.staff, 'unit:own')
    const merges = process === 'obligation' && hasDuty(at.staff, 'plan:supervise')
    return {
      referable: {
        unit,
        ...(reports ? { record: byId(await recordsAround(at, { area, concern }, clock)) } : {}),
        ...(merges ? { case: byId(await others(at, concern, what.case)) } : {}),
      },
    }
  }

const byId = (some: readonly Reference[]): ReadonlyMap<string, Reference> =>
  new Map(some.map(({ id, name }) => [id, { id, name }]))

/** Own units first, then those below, then those of the places above. */
const nearness = (own: AreaCode) => (unit: Unit) => {
  if (unit.area === own) return 0
  return unit.area.startsWith(own) ? 1 : 2
}

/** Units of a place that its cases may name. Cost: the register of the place, in five statements. */
export const unitsAt = async (at: At, area: AreaCode): Promise<readonly Reference[]> =>
  unitsNamed(await readRegister(at.tx, area), { at, area })

function unitsNamed(
  { units }: Register,
  { at, area }: { readonly at: At; readonly area: AreaCode },
): readonly Reference[] {
  const near = nearness(area)
  const living = [...units.values()].flatMap((unit) => {
    const name = unit.kind === 'unit' ? nameOn(unit, at.today)?.name : undefined
    return name === undefined ? [] : [{ unit, name }]
  })
  return living
    .toSorted(
      (a, b) => near(a.unit) - near(b.unit) || (a.unit.id < b.unit.id ? -1 : a.unit.id > b.unit.id ? 1 : 0),
    )
    .map(({ unit, name }) => ({
      id: unit.id,
      name: unit.area === area ? name : `${placeName(unit.area)}${name}`,
    }))
}

/** Obligations of the same plan that still run: those of the same task first. */
async function others(
  at: At,
  concern: Concern | undefined,
  own: CaseKey | undefined,
): Promise<readonly Reference[]> {
  if (!concern?.plan) return []
  const question = { on: at.today, counties: countiesOfCases(at), plan: concern.plan }
  const rows = await listObligations(at.tx, question, { limit: mostCases })
  const isElsewhere = ({ task }: { readonly task: string }) => Number(task !== concern.task)
  return rows
    .filter(({ id, lamp }) => id !== own?.id && !ended.includes(lamp))
    .toSorted((a, b) => isElsewhere(a) - isElsewhere(b))
    .map(({ id, title }) => ({ id, name: title }))
}

const mostCases = 100
const ended: readonly string[] = ['ended', 'ended-late']

type OfFigure = {
  readonly area: AreaCode
  readonly register: Register
  readonly concern: Concern | undefined
}

/**
 * Who answers for a figure: whoever leads the task it measures, as the plan writes. Where nobody is known to, the office of the
 * committee, which hands it over to whom it belongs.
 */
async function ownerOf(at: At, { area, register, concern }: OfFigure): Promise<Reference> {
  const leading = concern?.indicator && (await leadOf(at, { area, register, indicator: concern.indicator }))
  const id = leading || `${area}:残工委`
  const found = register.units.get(id)
  return { id, name: (found && nameOn(found, at.today)?.name) ?? id.slice(id.indexOf(':') + 1) }
}

type Led = Omit<OfFigure, 'concern'> & { readonly indicator: string }

async function leadOf({ tx, today: on }: At, { area, register, indicator }: Led) {
  for (const plan of await listPlans(tx)) {
    if (plan.state !== 'accepted') continue
    const { tasks } = await showBoard(tx, plan.id, { on, catalogue })
    const written = tasks.find(({ measures, lead }) => measures.includes(indicator) && lead.length > 0)
      ?.lead[0]
    const found = written === undefined ? undefined : resolveUnit(register, { area, written, on })
    if (found && 'unit' in found) return found.unit.id
  }
  return undefined
}
