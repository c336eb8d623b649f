/** Signing in with account and password: every try is counted before it is judged, and audited after. */
import type { AreaCode, Result } from '#kernel'
import { good, wrong } from '#kernel'
import type { Clock, Db } from '#platform'
import { dayAt } from '#platform'
import type { Staff } from './actor.ts'
import { system } from './actor.ts'
import { record } from './audit.ts'
import { countTry, delayKey, secondsUntil } from './delay.ts'
import { passwordMatches } from './password.ts'
import type { Tx } from './scope.ts'
import { withScope } from './scope.ts'
import { staffIn, startSession } from './session.ts'
import { deleteExpired, forgetDelay, lockDelay, setDelay } from './store-session.ts'
import type { Account } from './store-staff.ts'
import { findAccount, listPosts } from './store-staff.ts'

export type SignIn = {
  readonly account: string
  readonly password: string
  /** The address the request came from. */
  readonly address: string
}

export type SignedIn = { readonly token: string; readonly staff: Staff }

/** One sentence for a wrong account and a wrong password, in the same time. The password is judged outside of any
 * transaction, so a slow hash holds up nobody. */
export async function signIn(
  db: Db,
  typed: SignIn,
  rules: { readonly clock: Clock; readonly demo: boolean },
): Promise<Result<SignedIn>> {
  const name = typed.account.trim().toLowerCase()
  const key = delayKey(name, typed.address)
  const asked = await withScope(db, system('sign-in'), (tx) => ask(tx, { name, key }, rules.clock))
  if (!asked.ok) return asked
  const found = asked.value?.demo && !rules.demo ? undefined : asked.value
  const right = await passwordMatches(typed.password, found?.password ?? null)
  return withScope(db, system('sign-in'), async (tx) => {
    if (found && right) return admit(tx, { found, key }, rules.clock)
    await record(tx, { event: 'staff.sign-in-refused', facts: { account: name.slice(0, 60) } }, rules.clock)
    return wrong('access.sign-in-wrong')
  })
}

/** The account, when the time to wait is over. */
async function ask(
  tx: Tx,
  { name, key }: { readonly name: string; readonly key: string },
  clock: Clock,
): Promise<Result<Account | undefined>> {
  const now = clock.now()
  const delay = await lockDelay(tx, key, now)
  const seconds = secondsUntil(delay, now)
  if (seconds > 0) return wrong('access.sign-in-wait', { seconds })
  await setDelay(tx, key, countTry(delay, now))
  return good(await findAccount(tx, name))
}

async function admit(
  tx: Tx,
  { found, key }: { readonly found: Account; readonly key: string },
  clock: Clock,
): Promise<Result<SignedIn>> {
  const [post] = await listPosts(tx, found.id, dayAt(clock.now()))
  if (!post) return wrong('access.no-post')
  await forgetDelay(tx, key)
  await deleteExpired(tx, clock.now())
  const token = await startSession(tx, clock, { staffId: found.id, postId: post.id })
  const area: AreaCode = post.area
  await record(tx, { event: 'staff.signed-in', area, subject: found.id }, clock)
  return good({ token, staff: staffIn(found, post) })
}
