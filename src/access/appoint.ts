/** Staff come, change posts, get new passwords and leave. Needs the duty staff:appoint, which the database checks. */
import type { AreaCode, Day, Id, Result } from '#kernel'
import { good, wrong } from '#kernel'
import type { Clock } from '#platform'
import { newId } from '#platform'
import { record } from './audit.ts'
import type { OfficeKey } from './duties.ts'
import { hashPassword, parsePassword } from './password.ts'
import type { Tx } from './scope.ts'
import { endPost, insertPost, insertStaff, markLeft, setPasswordWord } from './store-staff.ts'

export type Appointment = {
  readonly account: string
  readonly name: string
  readonly password: string
  readonly post: NewPost
}

export type NewPost = {
  readonly office: OfficeKey
  readonly area: AreaCode
  readonly unit?: string
  readonly since: Day
}

/** A new account with its first post. */
export async function appoint(tx: Tx, given: Appointment, clock: Clock): Promise<Result<Id<'staff'>>> {
  if (!/^[a-z0-9][a-z0-9._-]{1,60}$/.test(given.account))
    return wrong('access.account-malformed', { value: given.account })
  const password = parsePassword(given.password, given.account)
  if (!password.ok) return password
  const id = newId<'staff'>()
  const { area } = given.post
  const account = { id, account: given.account, name: given.name, area, demo: false }
  await insertStaff(tx, { ...account, password: await hashPassword(password.value), at: clock.now() })
  await record(tx, { event: 'staff.appointed', area, subject: id }, clock)
  await givePost(tx, { staffId: id, post: given.post }, clock)
  return good(id)
}

/** One more post for somebody who has an account. */
export async function givePost(
  tx: Tx,
  { staffId, post }: { readonly staffId: string; readonly post: NewPost },
  clock: Clock,
): Promise<Id<'post'>> {
  const id = newId<'post'>()
  await insertPost(tx, staffId, { ...post, id, unit: post.unit ?? null })
  const facts = { office: post.office, area: post.area, post: id }
  await record(tx, { event: 'staff.post-given', area: post.area, subject: staffId, facts }, clock)
  return id
}

/** The post ends with a day; sessions in it end with it. */
export async function takePost(
  tx: Tx,
  { staffId, postId, until }: { readonly staffId: string; readonly postId: string; readonly until: Day },
  clock: Clock,
): Promise<void> {
  await endPost(tx, postId, until)
  await record(tx, { event: 'staff.post-ended', subject: staffId, facts: { post: postId, until } }, clock)
}

/** A new password for a colleague ends every session of the account. */
export async function resetPassword(
  tx: Tx,
  given: { readonly staffId: string; readonly account: string; readonly password: string },
  clock: Clock,
): Promise<Result<undefined>> {
  const parsed = parsePassword(given.password, given.account)
  if (!parsed.ok) return parsed
  const password = await hashPassword(parsed.value)
  await setPasswordWord(tx, given.staffId, { password, at: clock.now() })
  await record(tx, { event: 'staff.password-reset', subject: given.staffId }, clock)
  return good(undefined)
}

/** The account stays for history; nobody can sign in with it, and open sessions end. */
export async function dismiss(tx: Tx, staffId: string, clock: Clock): Promise<void> {
  await markLeft(tx, staffId, clock.now())
  await record(tx, { event: 'staff.left', subject: staffId }, clock)
}
