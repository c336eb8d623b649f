/** Whatever went wrong, told as a page with a full sentence; what nobody foresaw also gets a code to quote. */
import type { Context } from 'hono'
import { Refusal } from '#kernel'
import type { WebContext } from './context.ts'
import { addressIn, readAddress } from './language.ts'
import { paths } from './paths.ts'
import { readerOf, staffOf } from './read-reader.ts'
import { sendPage } from './respond.tsx'
import type { TroubleView } from './trouble.tsx'
import { TroublePage, troubleOf } from './trouble.tsx'

/** Six letters and digits that cannot be mistaken for each other when read out over the telephone. */
const codeOf = (id: string) => {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
  const picked = [...id.replaceAll('-', '').slice(-12).matchAll(/../g)].map(
    ([pair]) => letters[Number.parseInt(pair, 16) % letters.length],
  )
  return `TX-${picked.join('')}`
}

function troubleFor(error: unknown, context: WebContext): TroubleView {
  const told = error instanceof Refusal ? troubleOf(error.problem, context.problems) : undefined
  if (told) return told
  const code = codeOf(context.newId())
  context.report(error, code)
  const broken = troubleOf({ code: 'web.broken', facts: {} }, context.problems)
  if (!broken) throw error
  return { ...broken, code }
}

/** A refused request becomes a page with a sentence; one that only lacks a session becomes the sign-in page. */
export async function tell(c: Context, error: unknown, context: WebContext): Promise<Response> {
  const url = new URL(c.req.url)
  const { path, language } = readAddress(url.pathname + url.search)
  const view = troubleFor(error, context)
  if (view.status === 401 && c.req.method === 'GET')
    return c.redirect(addressIn(language, paths.signIn(addressIn(language, path))), 303)
  // After an unforeseen error even the frame of an officer's page may be what broke: tell it in the plain one.
  const staff = view.code ? undefined : await staffOf(c, path, context).catch(() => undefined)
  const reader = readerOf(c, staff, context)
  return sendPage(c, <TroublePage {...view} />, { reader, status: view.status })
}
