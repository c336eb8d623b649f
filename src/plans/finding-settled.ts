/** Has what a finding is about been put right? Only asked where the corrected rows themselves can tell. */
import type { PlanRows } from './rows.ts'

type Settled = (rows: PlanRows) => boolean

const leadsKnown: Settled = ({ tasks }) => tasks.every(({ leadKnown }) => leadKnown)

const settledWhen: Readonly<Record<string, Settled>> = {
  'lead-unknown': leadsKnown,
  'bold-lost': leadsKnown,
  'lead-label-contradicts-rule': leadsKnown,
  'units-missing': ({ tasks }) =>
    tasks.every(({ lead, coop, named }) => lead.length + coop.length + named.length > 0),
  'title-missing': ({ head }) => head.title !== '',
  'issuer-missing': ({ head }) => head.issuer !== null,
  'period-unknown': ({ head }) => head.from !== null && head.to !== null,
}

export const isSettled = (code: string, rows: PlanRows): boolean => settledWhen[code]?.(rows) ?? false
