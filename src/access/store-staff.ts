/** SQL of staff, posts, sessions and the waiting times of failed sign-ins. */
import { sql } from 'kysely'
import type { AreaCode, Day, Id } from '#kernel'
import type { Instant } from '#platform'
import type { Tx } from './scope.ts'

export type Account = {
  readonly id: Id<'staff'>
  readonly account: string
  readonly name: string
  readonly password: string | null
  readonly demo: boolean
}

export type Post = {
  readonly id: Id<'post'>
  readonly office: string
  readonly area: AreaCode
  readonly unit: string | null
}

export type SessionRow = {
  readonly staff_id: Id<'staff'>
  readonly name: string
  readonly demo: boolean
  readonly post_id: Id<'post'>
  readonly office: string
  readonly area: AreaCode
  readonly unit: string | null
  readonly seen_at: Instant
  readonly expires_at: Instant
}

/** Accounts of people who still work here. */
export async function findAccount(tx: Tx, account: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`select id, account, name, password, demo from access.staff
    where account = ${account} and left_at is null`.execute(tx)
  return rows[0]
}

export async function insertStaff(
  tx: Tx,
  staff: Account & { readonly area: AreaCode; readonly at: Instant },
): Promise<void> {
  await sql`insert into access.staff (id, account, name, area, password, appointed_at, sessions_from)
    values (${staff.id}, ${staff.account}, ${staff.name}, ${staff.area}, ${staff.password}, ${staff.at}, ${staff.at})`.execute(
    tx,
  )
}

/** Only the system may say that an account is of the demonstration. */
export async function markDemo(tx: Tx, staffId: string): Promise<void> {
  await sql`update access.staff set demo = true where id = ${staffId}`.execute(tx)
}

/** The new password ends every session begun before. */
export async function setPasswordWord(
  tx: Tx,
  staffId: string,
  { password, at }: { readonly password: string; readonly at: Instant },
): Promise<void> {
  await sql`update access.staff set password = ${password}, sessions_from = ${at} where id = ${staffId}`.execute(
    tx,
  )
}

export async function markLeft(tx: Tx, staffId: string, at: Instant): Promise<void> {
  await sql`update access.staff set left_at = ${at} where id = ${staffId}`.execute(tx)
}

export async function insertPost(
  tx: Tx,
  staffId: string,
  post: Post & { readonly since: Day },
): Promise<void> {
  await sql`insert into access.post (id, staff_id, office, area, unit, since)
    values (${post.id}, ${staffId}, ${post.office}, ${post.area}, ${post.unit}, ${post.since})`.execute(tx)
}

export async function endPost(tx: Tx, postId: string, until: Day): Promise<void> {
  await sql`update access.post set until = ${until} where id = ${postId}`.execute(tx)
}

/** The posts held on a day, the oldest first. */
export async function listPosts(tx: Tx, staffId: string, on: Day): Promise<Post[]> {
  const { rows } = await sql<Post>`select id, office, area, unit from access.post
    where staff_id = ${staffId} and since <= ${on} and (until is null or until >= ${on})
    order by since, id`.execute(tx)
  return rows
}

/** A colleague's name, for histories. */
export async function findStaffName(tx: Tx, staffId: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from access.staff where id = ${staffId}`.execute(
    tx,
  )
  return rows[0]?.name
}
