/** Sessions of staff: a random token in the browser, its hash in the database, gone when it ends. */
import { createHash, randomBytes } from 'node:crypto'
import type { AreaCode, CountyCode } from '#kernel'
import { countyOf } from '#kernel'
import type { Clock, Db } from '#platform'
import { dayAt, plusMilliseconds } from '#platform'
import { childrenOf } from '#standards'
import type { Staff } from './actor.ts'
import { system } from './actor.ts'
import { isOffice, offices } from './duties.ts'
import type { Tx } from './scope.ts'
import { withScope } from './scope.ts'
import { deleteSession, findSession, insertSession, touchSession } from './store-session.ts'
import type { Post } from './store-staff.ts'
import { listPosts } from './store-staff.ts'

/** A working day at most, and two hours without a request. */
const lasts = 12 * 3_600_000
const idle = 2 * 3_600_000
const touchEvery = 60_000

export type SessionCookie = {
  readonly name: string
  readonly value: string
  readonly httpOnly: true
  readonly sameSite: 'Lax'
  readonly secure: boolean
  readonly path: '/'
  /** Seconds; 0 removes it. */
  readonly maxAge: number
}

/** The `__Host-` prefix makes the browser refuse a cookie planted by a neighbour domain; it needs https. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-tongxing' : 'tongxing')

export const sessionCookie = (token: string | undefined, secure: boolean): SessionCookie => ({
  name: sessionCookieName(secure),
  value: token ?? '',
  httpOnly: true,
  sameSite: 'Lax',
  secure,
  path: '/',
  maxAge: token === undefined ? 0 : lasts / 1000,
})

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** A new session in a post; the token is told once and kept nowhere. */
export async function startSession(
  tx: Tx,
  clock: Clock,
  { staffId, postId }: { staffId: string; postId: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const at = clock.now()
  const expiresAt = plusMilliseconds(at, lasts)
  await insertSession(tx, { tokenHash: hashOf(token), staffId, postId, at, expiresAt })
  return token
}

export type SessionRules = { readonly clock: Clock; readonly demo: boolean }

/** Who holds the token: undefined when it ended, was idle too long, or its holder or post is gone. */
export function actorOfSession(
  db: Db,
  token: string,
  { clock, demo }: SessionRules,
): Promise<Staff | undefined> {
  return withScope(db, system('session'), async (tx) => {
    const now = clock.now()
    const found = await findSession(tx, hashOf(token), dayAt(now))
    if (!found || found.expires_at <= now || plusMilliseconds(found.seen_at, idle) <= now) return undefined
    if (found.demo && !demo) return undefined
    // Writing at every request would make every page a write.
    if (plusMilliseconds(found.seen_at, touchEvery) <= now) await touchSession(tx, hashOf(token), now)
    return staffIn({ id: found.staff_id, name: found.name }, { ...found, id: found.post_id })
  })
}

export const endSession = (db: Db, token: string): Promise<void> =>
  withScope(db, system('session'), (tx) => deleteSession(tx, hashOf(token)))

/** The posts the holder may act in today. */
export const postsOfStaff = (db: Db, staffId: string, clock: Clock): Promise<Post[]> =>
  withScope(db, system('session'), (tx) => listPosts(tx, staffId, clock.today()))

/** Goes on in another post under a new token; the old one is dead. Undefined when the post is not held. */
export function changePost(
  db: Db,
  { token, postId }: { readonly token: string; readonly postId: string },
  { clock }: SessionRules,
): Promise<string | undefined> {
  return withScope(db, system('session'), async (tx) => {
    const found = await findSession(tx, hashOf(token), clock.today())
    if (!found) return undefined
    const posts = await listPosts(tx, found.staff_id, clock.today())
    if (!posts.some((post) => post.id === postId)) return undefined
    await deleteSession(tx, hashOf(token))
    return startSession(tx, clock, { staffId: found.staff_id, postId })
  })
}

/** A person in a post: the duties of the office, the counties of the area. */
export const staffIn = (person: { readonly id: string; readonly name: string }, post: Post): Staff => ({
  kind: 'staff',
  id: person.id,
  name: person.name,
  duties: isOffice(post.office) ? offices[post.office].duties : [],
  area: post.area,
  counties: countiesIn(post.area),
  office: post.office,
  ...(post.unit === null ? {} : { unit: post.unit }),
})

/** The counties an area lies in or consists of. */
export function countiesIn(area: AreaCode): CountyCode[] {
  const county = countyOf(area)
  return county ? [county] : childrenOf(area).flatMap(countiesIn)
}
