/** A person puts right what was read wrongly; the correction is kept and outlives every new reading. */
import { actorOf, record, type Tx } from '#access'
import { must, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import { applyCorrections, type Corrected, type FieldValue, fieldOf } from './correct.ts'
import { layOut } from './lay-out.ts'
import { type Catalogue, sourceOf } from './links.ts'
import type { PlanReading } from './rows.ts'
import { addCorrection, findReading, listCorrections, type PlanId, putPlan } from './store.ts'
import { findPlan } from './store-board.ts'
import { replaceRows } from './store-rows.ts'

export type Mending = {
  readonly plan: PlanId
  readonly row: string
  readonly field: string
  readonly value: FieldValue
  readonly reason: string
}

export async function correctPlan(
  tx: Tx,
  { plan, row, field, value, reason }: Mending,
  { clock, catalogue }: { clock: Clock; catalogue: Catalogue },
): Promise<Corrected> {
  const kept = await findPlan(tx, plan)
  if (!kept) refuse('plan.unknown', { plan })
  const reading = await findReading(tx, plan, kept.reading)
  const read = layOut(reading as PlanReading)
  const was = must(fieldOf(read, row, field))
  refuseOtherKind(field, was, value)
  const at = clock.now()
  await addCorrection(tx, { id: newId(), planId: plan, row, field, was, value, reason, at, by: actorOf(tx) })
  const corrected = applyCorrections(read, await listCorrections(tx, plan))
  const { head } = corrected.rows
  await putPlan(tx, { ...kept, head, source: sourceOf(head.title, catalogue) ?? null, readAt: kept.readAt })
  await replaceRows(tx, plan, corrected.rows)
  await record(tx, { event: 'plan.corrected', subject: plan, facts: { row, field } }, clock)
  return corrected
}

const kindOf = (value: FieldValue) => (Array.isArray(value) ? 'list' : typeof value)

/** A list stays a list; null says “the document does not say”, which only a single value can. */
function refuseOtherKind(field: string, was: FieldValue, value: FieldValue) {
  const fits =
    was === null
      ? !Array.isArray(value)
      : kindOf(value) === kindOf(was) || (value === null && !Array.isArray(was))
  if (!fits) refuse('plan.value-misfit', { field, expected: kindOf(was), given: kindOf(value) })
}
