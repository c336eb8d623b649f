/** A page as a visitor meets it: to arrive on it is to have it checked for accessibility, headings, language and reflow. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, a line each: rule, element, why. */
async function violationsOn(page: Page, only: readonly string[]): Promise<string[]> {
  // Evaluated, not added as a script element: the policy of the page would rightly refuse that.
  await page.evaluate(axeSource)
  const { violations }: AxeResults = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary?.replaceAll('\n', ' ')}`),
  )
}

/** Pixels by which the page is wider than the window; text must never be scrolled sideways. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

export class Unfit extends Error {}

/** How closely to look: all of axe, some rules of it by name, or only what the window shows. */
export type Look = 'closely' | 'at the window' | readonly string[]

/** Fails with everything that is wrong at once, so that one run mends a page. */
export async function arrive(page: Page, look: Look = 'closely'): Promise<void> {
  const only = look === 'closely' ? rules : look === 'at the window' ? [] : look
  const wrong = only.length > 0 ? await violationsOn(page, only) : []
  const wide = await tooWide(page)
  if (wide > 0) wrong.push(`reflow: ${wide} pixels wider than the window`)
  const headings = await page.locator('h1').count()
  if (headings !== 1) wrong.push(`headings: ${headings} elements h1`)
  if (wrong.length > 0) throw new Unfit(`${page.url()}\n${wrong.join('\n')}`)
}

export type Visit = {
  readonly page: Page
  go(path: string): Promise<void>
  /** Follows a link or sends a form by its visible name, and arrives on the next page. */
  press(name: string | RegExp): Promise<void>
  fill(label: string | RegExp, text: string): Promise<void>
  choose(label: string | RegExp): Promise<void>
  /** The page's title without the name of the site. */
  title(): Promise<string>
  text(): Promise<string>
}

/** A visit in which every page arrived on is checked. `checks` off: for contexts in which no script may run at all. */
export async function visit(context: BrowserContext, checks: 'on' | 'off' = 'on'): Promise<Visit> {
  const page = await context.newPage()
  const land = async () => {
    await page.waitForLoadState('load')
    if (checks === 'on') await arrive(page)
  }
  return {
    page,
    go: async (path) => {
      await page.goto(path)
      await land()
    },
    press: async (name) => {
      const target = page.getByRole('link', { name }).or(page.getByRole('button', { name })).first()
      await Promise.all([page.waitForEvent('framenavigated'), target.click()])
      await land()
    },
    fill: (label, text) => page.getByLabel(label).first().fill(text),
    choose: (label) => page.getByLabel(label).first().check(),
    title: async () => (await page.title()).split(' · ')[0] ?? '',
    text: () => page.locator('main').innerText(),
  }
}
