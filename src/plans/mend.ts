/** A person puts right what was read wrongly, confirms what was read right, or takes either back; all of it outlives every reading. */
import { actorOf, record, type Tx } from '#access'
import { must, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import { applyCorrections, type Corrected, sameValue } from './correct.ts'
import { type FieldValue, fieldOf } from './field.ts'
import { layOut } from './lay-out.ts'
import { type Catalogue, sourceOf } from './links.ts'
import type { PlanReading, PlanRows } from './rows.ts'
import {
  addCorrections,
  findReading,
  holdPlan,
  type KeptCorrection,
  listCorrections,
  type PlanId,
  putPlan,
} from './store.ts'
import { findPlan, type PlanSummary } from './store-board.ts'
import { replaceRows } from './store-rows.ts'

/** `as-read` confirms what the reader found; `take-back` lets the reading count again. */
export type Change = {
  readonly row: string
  readonly field: string
  readonly value: { readonly is: FieldValue } | 'as-read' | 'take-back'
}

export type Changes = { readonly plan: PlanId; readonly changes: readonly Change[]; readonly reason: string }

export type Mending = {
  readonly plan: PlanId
  readonly row: string
  readonly field: string
  readonly value: FieldValue
  readonly reason: string
}

type Given = { readonly clock: Clock; readonly catalogue: Catalogue }

/** One field put right. */
export const correctPlan = (
  tx: Tx,
  { plan, row, field, value, reason }: Mending,
  given: Given,
): Promise<Corrected> =>
  mendPlan(tx, { plan, changes: [{ row, field, value: { is: value } }], reason }, given)

/** Several fields at once; what is said already is not said again, so a form sent twice is carried out once. */
export async function mendPlan(
  tx: Tx,
  { plan, changes, reason }: Changes,
  given: Given,
): Promise<Corrected<KeptCorrection>> {
  await holdPlan(tx, plan)
  const kept = await findPlan(tx, plan)
  if (!kept) return refuse('plan.unknown', { plan })
  const read = layOut((await findReading(tx, plan, kept.reading)) as PlanReading)
  const before = await listCorrections(tx, plan)
  const signed = { reason, at: given.clock.now(), by: actorOf(tx) }
  const added = newCorrections({ read, before, changes }, signed)
  const corrected = applyCorrections(read, [...before, ...added])
  if (added.length === 0) return corrected
  await addCorrections(tx, plan, added)
  await writeRows(tx, kept, { corrected, catalogue: given.catalogue })
  for (const [row, of] of Map.groupBy(added, (one) => one.row)) {
    const facts = {
      row,
      fields: of.map(({ field }) => field).join(' '),
      withdrawn: of.some((c) => c.withdrawn),
    }
    await record(tx, { event: 'plan.corrected', subject: plan, facts }, given.clock)
  }
  return corrected
}

async function writeRows(
  tx: Tx,
  kept: PlanSummary,
  { corrected: { rows }, catalogue }: { corrected: Corrected; catalogue: Catalogue },
) {
  const { head } = rows
  await putPlan(tx, { ...kept, head, source: sourceOf(head.title, catalogue) ?? null, readAt: kept.readAt })
  await replaceRows(tx, kept.id, rows)
}

type Said = {
  readonly read: PlanRows
  readonly before: readonly KeptCorrection[]
  readonly changes: readonly Change[]
}

function newCorrections(
  { read, before, changes }: Said,
  signed: Pick<KeptCorrection, 'reason' | 'at' | 'by'>,
): KeptCorrection[] {
  const { active, found } = applyCorrections(read, before)
  return changes.flatMap(({ row, field, value }): KeptCorrection[] => {
    const standing = active.find((one) => one.row === row && one.field === field)
    if (value === 'take-back')
      return standing ? [{ ...standing, ...signed, id: newId(), withdrawn: true }] : []
    const was = wasRead(found, row, field)
    const now = value === 'as-read' ? was : value.is
    refuseOtherKind(field, was, now)
    if (standing && sameValue([standing.was, standing.value], [was, now])) return []
    return [{ id: newId(), row, field, was, value: now, withdrawn: false, ...signed }]
  })
}

/** A missed task is not read at all, and its words are the person's to give. */
const wasRead = (read: PlanRows, row: string, field: string): FieldValue =>
  field === 'added' ? null : must(fieldOf(read, row, field))

const kindOf = (value: FieldValue) => (Array.isArray(value) ? 'list' : typeof value)

/** A list stays a list; null says “the document does not say”, which only a single value can. */
function refuseOtherKind(field: string, was: FieldValue, value: FieldValue) {
  if (field === 'checked') return
  const fits =
    was === null
      ? !Array.isArray(value)
      : kindOf(value) === kindOf(was) || (value === null && !Array.isArray(was))
  if (!fits) refuse('plan.value-misfit', { field, expected: kindOf(was), given: kindOf(value) })
}
