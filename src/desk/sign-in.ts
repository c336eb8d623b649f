/** Signing in and out: sessions of #access as cookies of requests. */
import {
  actorOfSession,
  type DemoAccount,
  endSession,
  offices,
  type SessionRules,
  type Staff,
  sessionCookie,
  sessionCookieName,
  signIn,
} from '#access'
import { good } from '#kernel'
import type { Db } from '#platform'
import { areaName } from '#standards'
import type { Desk } from '#web'

type Means = SessionRules & {
  readonly db: Db
  /** Whether users reach the service by https. */
  readonly secure: boolean
  readonly demoAccounts: readonly DemoAccount[]
  /** The network address a request came from. */
  readonly addressOf: (request: Request) => string
}

export type Doorkeeper = Pick<Desk, 'demoAccounts' | 'signIn' | 'signOut'> & {
  actorOf(request: Request): Promise<Staff | undefined>
}

export function doorkeeperOf({ db, secure, addressOf, demoAccounts, ...rules }: Means): Doorkeeper {
  const name = sessionCookieName(secure)
  const cookieFor = (token: string | undefined) => headerOf(sessionCookie(token, secure))
  return {
    demoAccounts: demoAccounts.map(shownAccount),
    async actorOf(request) {
      const token = tokenIn(request, name)
      return token === undefined ? undefined : actorOfSession(db, token, rules)
    },
    async signIn({ account, password, request }) {
      const tried = await signIn(db, { account, password, address: addressOf(request) }, rules)
      if (tried.ok) return good({ cookie: cookieFor(tried.value.token) })
      return tried
    },
    async signOut(request) {
      const token = tokenIn(request, name)
      if (token !== undefined) await endSession(db, token)
      return { cookie: cookieFor(undefined) }
    },
  }
}

const tokenIn = (request: Request, name: string): string | undefined => {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
  return found === '' ? undefined : found
}

const headerOf = ({ name, value, path, maxAge, sameSite, secure }: ReturnType<typeof sessionCookie>) =>
  `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`

const shownAccount = ({ account, password, area }: DemoAccount): Desk['demoAccounts'][number] => {
  const office = offices[account]
  const place = areaName(area) ?? areaName(area.slice(0, 9) as typeof area) ?? area
  return { account, password, office: { zh: office.zh, en: office.en }, areaName: place }
}
