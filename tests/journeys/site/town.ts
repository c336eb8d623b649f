/** What every journey through the real site begins with: somebody comes, by a way, as nobody or as an officer. */
import type { Browser } from 'playwright-core'
import { newId } from '#platform'
import { comeBy, type Way } from '../browser.ts'
import { type Visit, visit } from '../visit.ts'
import type { OpenSite } from './open-site.ts'

export type Town = { readonly site: OpenSite; readonly browser: Browser }

/** Journeys are declared before the site is open, and ask for it when they run. */
export type TownOf = () => Town

export const patience = { timeout: 120_000 } as const

export type Visitor = Visit & { readonly leave: () => Promise<void> }

/** Somebody nobody knows. Without scripts axe cannot run; the same pages are checked by the other visitors. */
export async function come({ browser, site }: Town, way: Way = 'desk'): Promise<Visitor> {
  const context = await comeBy(browser, way, site.origin)
  const visitor = await visit(context, way === 'without scripts' ? 'off' : 'on')
  return { ...visitor, leave: () => context.close() }
}

/** An officer of the demonstration, signed in without the page for it: one journey walks that, the others begin after. */
export async function comeAs(town: Town, account: string, way: Way = 'desk'): Promise<Visitor> {
  const visitor = await come(town, way)
  const form = { once: newId(), account, password: passwordOf(town, account) }
  const headers = { origin: town.site.origin }
  await visitor.page.request.post('/staff/sign-in', { form, headers, maxRedirects: 0 })
  await visitor.go('/staff')
  return visitor
}

export const passwordOf = ({ site }: Town, account: string): string => {
  const found = site.accounts.find((each) => each.account === account)
  if (!found) throw new Error(`the demonstration has no account ${account}`)
  return found.password
}

export async function signIn({ fill, press }: Visit, account: string, password: string): Promise<void> {
  await fill('账号', account)
  await fill('密码', password)
  await press('登录')
}

/** What the page answered, without a browser: status and text. */
export async function ask({ site }: Town, path: string, init: RequestInit = {}) {
  const response = await fetch(site.origin + path, { redirect: 'manual', ...init })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

export async function fillDay({ fill }: Visit, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  await fill('年', year)
  await fill('月', month)
  await fill('日', date)
}
