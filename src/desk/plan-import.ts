/** Plans at the desk: take one in, look at it, check it value by value, accept and publish it. */
import { type Staff, type Tx, withScope } from '#access'
import { Refusal, refuse, type Words } from '#kernel'
import { findDocument, findOriginal, importPlan, type PlanId } from '#plans'
import type { Clock, Db } from '#platform'
import type { PlanImportDesk } from '#web'
import { planImportActs } from './plan-import-acts.ts'
import { plansView } from './plan-import-list.ts'
import { type ReadAside, readAside } from './plan-import-reading.ts'
import { valueKindOf } from './plan-import-see.ts'
import { checkView } from './plan-import-view.ts'
import { problemWords } from './plan-import-words.ts'
import { catalogue } from './plan-of-area.ts'

type Means = { readonly db: Db; readonly clock: Clock; readonly read?: ReadAside }

const planId = (id: string) => id as PlanId

export function planImportDesk({ db, clock, read = readAside }: Means): PlanImportDesk {
  const given = { clock, catalogue }
  const inOwnScope = <T>(staff: Staff, work: (tx: Tx) => Promise<T>) => withScope(db, staff, work)
  return {
    ...planImportActs(given),
    inOwnScope,
    plans: ({ tx }) => plansView(tx),
    takeIn: (staff, file) =>
      toldWhenRefused(async () => {
        const upload = await read(file)
        const { plan, outcome } = await inOwnScope(staff, (tx) => importPlan(tx, upload, given))
        return { id: plan, outcome }
      }),
    async readAgain(staff, id) {
      const kept = await inOwnScope(staff, (tx) => findDocument(tx, planId(id)))
      if (!kept) return refuse('plan.unknown', { plan: id })
      const upload = await read({ name: kept.name, text: kept.text })
      const { outcome } = await inOwnScope(staff, (tx) => importPlan(tx, upload, given))
      return outcome === 'same' ? 'same' : 'reread'
    },
    checkPlan: checkView,
    async originalFile({ tx }, { id, sha256 }) {
      const kept = await findOriginal(tx, planId(id), sha256)
      if (!kept) return refuse('plan.unknown', { plan: id })
      // Never shown in the browser: somebody else's web page must not run here.
      return { name: kept.name, type: 'application/octet-stream', body: kept.bytes }
    },
    kindOfValue: valueKindOf,
  }
}

async function toldWhenRefused<T>(work: () => Promise<T>): Promise<T | { readonly refused: Words }> {
  try {
    return await work()
  } catch (error) {
    const refused = error instanceof Refusal ? problemWords(error.problem) : undefined
    if (!refused) throw error
    return { refused }
  }
}
