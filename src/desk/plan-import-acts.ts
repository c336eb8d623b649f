/** What an office says of a plan being checked: right as it is, put right, taken back, struck out, added, accepted. */
import type { Tx } from '#access'
import {
  acceptPlan,
  addTask,
  type Change,
  fieldsOfAspect,
  mendPlan,
  type PlanId,
  publishPlan,
  type Review,
  reviewPlan,
  sameValue,
  valueNow,
} from '#plans'
import type { PlanImportDesk, PlanValueKey } from '#web'
import { ownRow, rowOfSee, splitSee } from './plan-import-see.ts'

type Given = Parameters<typeof mendPlan>[2]

type Acts = Pick<
  PlanImportDesk,
  | 'confirmValue'
  | 'lookThrough'
  | 'takeBack'
  | 'strikeOut'
  | 'putRight'
  | 'nextToCheck'
  | 'addTask'
  | 'acceptPlan'
  | 'publishPlan'
>

type Saying = { readonly id: string; readonly changes: readonly Change[]; readonly reason?: string }

const planId = (id: string) => id as PlanId
const reviewOf = async (tx: Tx, id: string) => (await reviewPlan(tx, planId(id))).review

export function planImportActs(given: Given): Acts {
  const mend = (tx: Tx, { id, changes, reason = '' }: Saying) =>
    mendPlan(tx, { plan: planId(id), changes, reason }, given)
  return {
    async confirmValue({ tx }, key) {
      await mend(tx, { id: key.id, changes: confirmations(await reviewOf(tx, key.id), key.see) })
      return nextToCheck(tx, key)
    },
    async lookThrough({ tx }, key) {
      const looked: Change = { row: ownRow(key.see), field: 'checked', value: { is: true } }
      await mend(tx, { id: key.id, changes: [looked] })
      return nextToCheck(tx, key)
    },
    async takeBack({ tx }, { id, see }) {
      await mend(tx, { id, changes: takingBack(see) })
    },
    async strikeOut({ tx }, { id, see, reason }) {
      const strike: Change = { row: rowOfSee(see), field: 'struck', value: { is: true } }
      await mend(tx, { id, changes: [strike], reason })
    },
    async putRight({ tx }, { id, see, fields, reason }) {
      const review = await reviewOf(tx, id)
      const row = rowOfSee(see)
      const changes = fields
        .filter(({ field, value }) => !sameValue(valueNow(review, row, field), value))
        .map(({ field, value }): Change => ({ row, field, value: { is: value } }))
      await mend(tx, { id, changes, reason })
      return changes.length > 0
    },
    nextToCheck: ({ tx }, key) => nextToCheck(tx, key),
    addTask: async ({ tx }, { id, from, to, reason }) =>
      `${await addTask(tx, { plan: planId(id), lines: { from, to }, reason }, given)}.units`,
    async acceptPlan({ tx }, { id, seen }) {
      await acceptPlan(tx, { plan: planId(id), leaveOpen: seen }, given)
    },
    async publishPlan({ tx }, id) {
      await publishPlan(tx, planId(id), given)
    },
  }
}

/** A finding is noted; a value is confirmed as it was read; a correction whose ground moved is said again on the new ground. */
function confirmations(review: Review, see: string): Change[] {
  const { row, aspect } = splitSee(see)
  if (aspect === undefined) return [{ row, field: 'noted', value: { is: true } }]
  const keeps = review.values.get(see)?.standing === 'moved'
  return fieldsOfAspect(row, aspect).map((field) => ({
    row,
    field,
    value: keeps ? { is: valueNow(review, row, field) } : 'as-read',
  }))
}

/** Of a value all its fields; of a row whatever was said of it as a whole. */
function takingBack(see: string): Change[] {
  const { row, aspect } = splitSee(see)
  const fields = aspect === undefined ? ['struck', 'noted', 'checked', 'added'] : fieldsOfAspect(row, aspect)
  return fields.map((field) => ({ row, field, value: 'take-back' }))
}

/** The first value after this one that still wants a person's eyes; this one when it is the last. */
async function nextToCheck(tx: Tx, { id, see }: PlanValueKey): Promise<string> {
  const review = await reviewOf(tx, id)
  const all = [...review.values.keys()]
  const open = review.toCheck.map(({ row, aspect }) => `${row}.${aspect}`)
  const here = all.indexOf(see)
  return open.find((key) => all.indexOf(key) > here) ?? see
}
