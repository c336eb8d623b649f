/** What happens to grants: made when a candidate is confirmed, paused, resumed and ended by humans only. */
import type { Tx } from '#access'
import { actorOf, record } from '#access'
import type { AreaCode, CountyCode, Month } from '#kernel'
import { countyOf, must, refuse } from '#kernel'
import type { Confirmed } from '#needs'
import type { Clock } from '#platform'
import { tell } from '#platform'
import type { GrantStep } from './grant.ts'
import { grantMayTake } from './grant.ts'
import type { Grant, GrantKey } from './store-grants.ts'
import { changeGrant, insertGrants, listConfirmedCounties, lockGrant } from './store-grants.ts'
import { owePaused } from './store-owed.ts'

/**
 * Gives everybody confirmed for a programme in an area (or one person) a grant from the month of consent, unless there is
 * one. Harmless to repeat. One statement a county; answers how many were made.
 */
export async function grantConfirmed(
  tx: Tx,
  { programme, area, personId }: Confirmed,
  clock: Clock,
): Promise<number> {
  const stamp = { at: clock.now(), by: actorOf(tx), on: clock.today() }
  let granted = 0
  for (const county of await countiesIn(tx, area))
    granted += await insertGrants(tx, { programme, county, area, personId, ...stamp })
  if (granted > 0)
    await record(
      tx,
      {
        event: 'grant.made',
        area,
        ...(personId ? { subject: personId } : {}),
        facts: { programme, granted },
      },
      clock,
    )
  return granted
}

async function countiesIn(tx: Tx, area: AreaCode): Promise<CountyCode[]> {
  const county = countyOf(area)
  return county ? [county] : listConfirmedCounties(tx, area)
}

/** Stops paying from the next run on (停发), for a stated reason, until a human resumes. */
export const pauseGrant = (
  tx: Tx,
  { reason, ...key }: GrantKey & { reason: string },
  clock: Clock,
): Promise<Grant> =>
  act(tx, key, { step: { ...stamp(tx, clock), kind: 'paused', reason: stated(reason) }, clock })

/** Pays again; `payBack` says whether the months withheld by the pause are paid as arrears (补发). */
export async function resumeGrant(
  tx: Tx,
  { reason, payBack, ...key }: GrantKey & { reason: string; payBack: boolean },
  clock: Clock,
): Promise<Grant> {
  const step = { ...stamp(tx, clock), kind: 'resumed', reason: stated(reason), payBack } as const
  const grant = await act(tx, key, { step, clock })
  if (payBack) await owePaused(tx, { grant, by: step.by, at: step.at, reason: step.reason })
  return grant
}

/** Ends the right for good, `last` being the last month paid. Should the person be entitled again, it is confirmed anew. */
export async function endGrant(
  tx: Tx,
  { reason, last, ...key }: GrantKey & { reason: string; last: Month },
  clock: Clock,
): Promise<Grant> {
  const step = { ...stamp(tx, clock), kind: 'ended', reason: stated(reason), last } as const
  const grant = await act(tx, key, { step, clock })
  const { county, personId, programme } = grant
  const payload = { county, personId, programme, reason: step.reason }
  await tell(tx, { topic: 'grant.ended', key: `${grant.id}`, payload }, clock)
  return grant
}

const stamp = (tx: Tx, clock: Clock) => ({ by: actorOf(tx), at: clock.now(), on: clock.today() })

const stated = (reason: string) => reason.trim() || refuse('grant.reason-missing')

type Act = { readonly step: Exclude<GrantStep, { kind: 'granted' }>; readonly clock: Clock }

async function act(tx: Tx, key: GrantKey, { step, clock }: Act): Promise<Grant> {
  const grant = (await lockGrant(tx, key)) ?? refuse('grant.not-found')
  must(grantMayTake(grant.state, step.kind))
  await changeGrant(tx, { grant, step })
  const { area, personId, programme } = grant
  await record(tx, { event: `grant.${step.kind}`, area, subject: personId, facts: { programme } }, clock)
  return grant
}
