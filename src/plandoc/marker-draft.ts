/** Drafts one task of the prose: its title, its text, its own offices and those of the heading above. */
import type { Task } from './document.ts'
import type { FoundMarker } from './find-markers.ts'
import type { LeadRule } from './lead-rule.ts'
import type { MarkedSections } from './marked-sections.ts'
import type { Assigned } from './responsibility.ts'
import { pathOf, type Section, titleAndBody, titleOf } from './sections.ts'
import { placeOf, type Strand, slice, trim } from './strand.ts'
import { taskOf } from './task.ts'

/** The lists of all markers of a task: one headed 责任单位 beside one headed 牵头 or 配合 takes the other part. */
const assignedOf = (markers: readonly FoundMarker[]): readonly Assigned[] => {
  const lists = markers.flatMap((marker) => marker.assigned)
  const coop = lists.some((list) => list.part === 'coop')
  const lead = lists.some((list) => list.part === 'lead')
  return lists.map((list) =>
    list.part !== 'joint' || (!coop && !lead)
      ? list
      : { ...list, part: lead ? ('coop' as const) : ('lead' as const) },
  )
}

/** `二（一）1`: the numbers of the headings and its own. */
const labelOf = (here: Section): string =>
  [...pathOf(here), here]
    .filter((at) => at.label !== undefined)
    .map((at) => at.written.replace(/[、.：]$/, ''))
    .join('')

/** What the heading above gives to the items below it: its offices, and its schedule where they have none. */
export type Inherited = { readonly lists: readonly Assigned[]; readonly schedule: Strand | undefined }

export const nothing: Inherited = { lists: [], schedule: undefined }

export const inheritedFrom = (markers: readonly FoundMarker[]): Inherited => ({
  lists: assignedOf(markers).map((list) => ({ ...list, by: 'parent-heading' as const })),
  schedule: markers.find((marker) => marker.schedule)?.schedule,
})

export type Drafting = {
  readonly rule: LeadRule
  readonly marks: MarkedSections
  /** Sections with markers somewhere below them. */
  readonly below: ReadonlySet<Section>
  readonly inherited: Inherited
}

type Draft = {
  readonly here: Section
  readonly heading: Strand | undefined
  readonly body: Strand | undefined
  readonly markers: readonly FoundMarker[]
  readonly only: boolean
}

/** Its own offices; those of the heading above lead where its own do not say who does. */
function settled(markers: readonly FoundMarker[], inherited: readonly Assigned[]) {
  const own = assignedOf(markers)
  const fromParent = inherited.filter((list) => list.part === 'lead' || own.length === 0)
  const byParent = fromParent.length > 0 && !own.some((list) => list.part === 'lead')
  const assigned = byParent
    ? [...fromParent, ...own.map((list) => ({ ...list, part: 'coop' as const }))]
    : own
  return { assigned, byParent }
}

/** Markers that one task may gather; a flood of them says nothing more. */
const mostMarkers = 50

export function drafted(draft: Draft, drafting: Drafting): Task[] {
  const { here, heading, body, only } = draft
  const markers = draft.markers.slice(0, mostMarkers)
  const { assigned, byParent } = settled(markers, drafting.inherited.lists)
  const anchor = here.head && only ? here.head.start : (body ?? heading ?? here.paragraphs[0])
  // who without what: `主办单位：市残联` in the notice of a meeting
  if (!anchor || assigned.length === 0 || (!heading && !body?.text.trim())) return []
  const confidence = markers.length > 0 ? Math.min(...markers.map((marker) => marker.confidence)) : 0.7
  const last = body ?? heading ?? anchor
  const parts = {
    no: here.number,
    label: labelOf(here),
    heading,
    body,
    under: pathOf(here)
      .map(titleOf)
      .filter((title) => title !== ''),
    assigned,
    schedule: markers.find((marker) => marker.schedule)?.schedule ?? drafting.inherited.schedule,
    from: 'marker' as const,
    confidence: Math.round(confidence * 100) / 100,
    evidence: [
      ...markers.map((marker) => `marker:${marker.evidence}`),
      ...(byParent ? ['parent-heading'] : []),
    ],
    at: { ...placeOf(anchor), to: placeOf(last).to },
  }
  return [taskOf(parts, drafting.rule)]
}

/** The title at the head of a section's text, when its first segment begins with it. */
export function headingOf(
  here: Section,
  body: Strand,
): { heading: Strand | undefined; body: Strand | undefined } {
  const { title } = titleAndBody(here)
  if (!title) return { heading: undefined, body }
  const bareTitle = title.text.replace(/[（【〔[].*$/s, '').trim()
  if (bareTitle === '' || !body.text.startsWith(bareTitle)) return { heading: undefined, body }
  const rest = body.text.slice(bareTitle.length)
  const skipped = rest.length - rest.replace(/^[。：！\s]+/, '').length
  const after = trim(slice(body, bareTitle.length + skipped))
  // a single finished sentence is the task's text, not its title
  if (after.text === '' && /[。！]/.test(rest)) return { heading: undefined, body }
  return { heading: slice(body, 0, bareTitle.length), body: after.text === '' ? undefined : after }
}
