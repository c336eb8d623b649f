/** Who does a task and who leads it: settled from columns, wording, rules of the document and emphasis. */
import type { LeadBasis, UnitMention, UnitPart } from './document.ts'
import type { LeadRule } from './lead-rule.ts'
import type { Unit } from './unit-list.ts'

/** A list of offices as found, with the part its column or wording gives it. */
export type Assigned = {
  readonly part: UnitPart
  readonly units: readonly Unit[]
  readonly andOthers: boolean
  readonly by: 'column' | 'wording' | 'parent-heading'
}

export type Responsibility = {
  readonly lead: readonly string[]
  readonly coop: readonly string[]
  readonly units: readonly string[]
  readonly leadKnown: boolean
  readonly leadBasis: LeadBasis
  readonly andOthers: boolean
  readonly mentions: readonly UnitMention[]
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]

/** An elided name is certain as words, not as an office. */
const elided = 0.7

function mention(unit: Unit, part: UnitPart): UnitMention {
  const { name, at, collective, repaired, suggestion } = unit
  const sure = 0.6 + 0.4 * unit.likeness
  const confidence = Math.round((suggestion ? Math.min(sure, elided) : sure) * 100) / 100
  return { name, part, at, collective, repaired, suggestion, confidence }
}

/** Emphasis tells the lead only when it marks some of the offices and not the whole list. */
function emphasised(units: readonly Unit[]): readonly Unit[] {
  const heavy = units.filter((unit) => unit.bold > 0.6)
  return heavy.length > 0 && heavy.length < units.length ? heavy : []
}

/** Offices the list itself calls the lead, by a word or by the sign the document says; not when all are. */
function singledOut(units: readonly Unit[], rule: LeadRule): readonly Unit[] {
  const out = units.filter((unit) => unit.leads || (rule.kind === 'star' && unit.starred))
  return out.length < units.length || units.length === 1 ? out : []
}

type Settled = { lead: readonly Unit[]; basis: LeadBasis }

function settle(assigned: readonly Assigned[], rule: LeadRule): Settled {
  const all = assigned.flatMap((list) => list.units)
  const out = singledOut(all, rule)
  if (out.length > 0) return { lead: out, basis: 'wording' }
  const named = assigned.filter((list) => list.part === 'lead')
  // where the document says emphasis marks the lead, a list headed 牵头 that was not told apart proves nothing
  const toldApart = named.length > 0 && named.length < assigned.length
  if (rule.kind === 'bold' && !toldApart) {
    const heavy = emphasised(all)
    return heavy.length > 0 ? { lead: heavy, basis: 'bold' } : { lead: [], basis: 'bold-lost' }
  }
  const [first] = named
  if (first) {
    const leads = named.flatMap((list) => list.units)
    const basis = first.by === 'column' ? 'column' : first.by === 'wording' ? 'wording' : 'parent-heading'
    if (rule.kind === 'first' && first.by === 'column' && named.length === assigned.length)
      return { lead: leads.slice(0, 1), basis: 'first-is-lead' }
    return leads.length > 0 ? { lead: leads, basis } : { lead: [], basis: 'none' }
  }
  const joint = assigned.filter((list) => list.part === 'joint').flatMap((list) => list.units)
  if (joint.length === 0) return { lead: [], basis: 'none' }
  if (rule.kind === 'first') return { lead: joint.slice(0, 1), basis: 'first-is-lead' }
  if (joint.every((unit) => unit.collective)) return { lead: [], basis: 'group' }
  if (joint.length === 1 && !assigned.some((list) => list.andOthers))
    return { lead: joint, basis: 'only-unit' }
  return { lead: [], basis: 'joint' }
}

/** Where nothing says who leads, the lead stays empty: it is asked for, never guessed. */
export function responsibility(assigned: readonly Assigned[], rule: LeadRule): Responsibility {
  const { lead, basis } = settle(assigned, rule)
  const leads = new Set(lead.map((unit) => unit.name))
  const told = lead.length > 0
  const partOf = (unit: Unit, given: UnitPart): UnitPart =>
    leads.has(unit.name) ? 'lead' : told || given === 'coop' ? 'coop' : 'joint'
  const mentions = assigned.flatMap((list) =>
    list.units.map((unit) => mention(unit, partOf(unit, list.part))),
  )
  const named = (part: UnitPart) => unique(mentions.flatMap((m) => (m.part === part ? [m.name] : [])))
  const coop = named('coop').filter((name) => !leads.has(name))
  return {
    lead: unique(lead.map((unit) => unit.name)),
    coop,
    units: unique([...named('lead'), ...mentions.map((m) => m.name)]),
    leadKnown: told,
    leadBasis: basis,
    andOthers: assigned.some((list) => list.andOthers),
    mentions,
  }
}
