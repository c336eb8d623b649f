/** Signing in and out. */
import { z } from 'zod'
import { fields, noFields, onceField, textField } from '../input.ts'
import { isStaffPath, readAddress } from '../language.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { onward, page } from '../reply.ts'
import type { Route } from '../route.ts'
import { route } from '../route.ts'
import { signInWords as words } from '../words/sign-in-page.ts'
import type { SignIn } from './desk.ts'
import { SignedOutPage, SignInPage } from './sign-in.tsx'

/** Only an officers' page of this very site; anything else that asks to be led to is forgotten. */
const localPath = z
  .string()
  .optional()
  .transform((next) =>
    next && isStaffPath(readAddress(next).path) && !next.includes('\\') ? readAddress(next).path : undefined,
  )

type Tried = { account?: string | undefined; password?: string | undefined; next?: string | undefined }

/** The password is taken as typed: its spaces belong to it. */
const passwordField = z.string().max(1000).optional()

async function tryToSignIn(desk: SignIn, tried: Tried, request: Request): Promise<Reply> {
  const { account = '', password = '', next } = tried
  const again = (errors: FieldError[], status: 422 | 429 = 422) =>
    page(<SignInPage {...{ account, next, errors }} demoAccounts={desk.demoAccounts} />, { status })
  const missing: FieldError[] = []
  if (!account) missing.push({ field: 'account', says: words.accountMissing })
  if (!password) missing.push({ field: 'password', says: words.passwordMissing })
  if (missing.length > 0) return again(missing)
  const result = await desk.signIn({ account, password, request })
  if (result.ok) return onward(next ?? paths.glance(), { cookie: result.value.cookie })
  const { seconds } = result.problem.facts
  if (seconds !== undefined) return again([{ field: 'account', says: words.wait(Number(seconds)) }], 429)
  return again([{ field: 'account', says: words.refused }])
}

export const signInRoutes = (desk: SignIn): readonly Route[] => [
  route({
    on: 'GET /staff/sign-in',
    needs: 'public',
    audit: 'nothing',
    input: fields({ next: localPath }),
    run: ({ input }) => page(<SignInPage next={input.next} errors={[]} demoAccounts={desk.demoAccounts} />),
  }),
  route({
    on: 'POST /staff/sign-in',
    scope: 'own',
    needs: 'public',
    // The attempt is recorded by the sign-in itself, in a transaction that also outlives a refusal.
    audit: 'nothing',
    input: fields({ once: onceField, account: textField, password: passwordField, next: localPath }),
    run: ({ input, request }) => tryToSignIn(desk, input, request),
  }),
  route({
    on: 'POST /staff/sign-out',
    scope: 'own',
    needs: 'signed-in',
    audit: 'session.ended',
    input: fields({ once: onceField }),
    run: async ({ request }) => onward(paths.signedOut(), await desk.signOut(request)),
  }),
  route({
    on: 'GET /staff/signed-out',
    needs: 'public',
    audit: 'nothing',
    input: noFields,
    run: () => page(<SignedOutPage />),
  }),
]
