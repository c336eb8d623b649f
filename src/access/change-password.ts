/** Staff change their own password, proving the old one; every session ends, also the one this was done in. */
import type { Result } from '#kernel'
import { good, wrong } from '#kernel'
import type { Clock, Db } from '#platform'
import { system } from './actor.ts'
import { record } from './audit.ts'
import { hashPassword, parsePassword, passwordMatches } from './password.ts'
import { withScope } from './scope.ts'
import { findAccount, setPasswordWord } from './store-staff.ts'

export type PasswordChange = { readonly account: string; readonly old: string; readonly password: string }

export async function changePassword(
  db: Db,
  typed: PasswordChange,
  clock: Clock,
): Promise<Result<undefined>> {
  const parsed = parsePassword(typed.password, typed.account)
  if (!parsed.ok) return parsed
  const found = await withScope(db, system('password'), (tx) => findAccount(tx, typed.account))
  const right = await passwordMatches(typed.old, found?.password ?? null)
  if (!found || !right) return wrong('access.password-wrong')
  const password = await hashPassword(parsed.value)
  return withScope(db, system('password'), async (tx) => {
    await setPasswordWord(tx, found.id, { password, at: clock.now() })
    await record(tx, { event: 'staff.password-changed', subject: found.id }, clock)
    return good(undefined)
  })
}
