/** Answers page after page as somebody would, by the facts that are true of them; whatever is not said they do not know. */
import { expect } from 'vitest'
import type { Visit } from '../visit.ts'

/** By fact key, as the form would send it: `yes`, `no`, a value, values joined by `.`, a day, a number. */
export type Person = Readonly<Record<string, string>>

type Page = Visit['page']

const onward = /^(继续|Continue|下一个)$/

/** To the check of all answers. Returns how many pages were answered. */
export async function answerAll({ page, press }: Visit, person: Person): Promise<number> {
  let pages = 0
  for (; new URL(page.url()).pathname.endsWith('/ask'); pages++) {
    expect(pages, 'pages of questions').toBeLessThan(16)
    await answerPage(page, person)
    await press(onward)
  }
  return pages
}

/** Fills every question of the page. */
export async function answerPage(page: Page, person: Person): Promise<void> {
  const asking = await page.locator('main input[name=asking]').getAttribute('value')
  const ticks = await valuesOf(page, 'ticked')
  for (const key of (asking ?? '').split('.')) if (!ticks.includes(key)) await answer(page, key, person[key])
  if (ticks.length > 0) await tick(page, ticks, person)
}

const valuesOf = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`main input[name="${name}"]`)
    .all()
    .then((boxes) => Promise.all(boxes.map(async (box) => (await box.getAttribute('value')) ?? '')))

async function answer(page: Page, key: string, said: string | undefined): Promise<void> {
  const named = page.locator(`main input[name="${key}"]`)
  const day = page.locator(`main input[name="${key}-year"]`)
  if (said === undefined) return page.locator(`main input[name="${key}"][value=unknown]`).check()
  if ((await day.count()) > 0) {
    for (const [i, part] of (['year', 'month', 'day'] as const).entries())
      await page.locator(`main input[name="${key}-${part}"]`).fill(said.split('-')[i] ?? '')
    return
  }
  if ((await named.first().getAttribute('type')) === 'text') return named.first().fill(said)
  for (const value of said.split('.'))
    await page.locator(`main input[name="${key}"][value="${value}"]`).check()
}

/** Ticks what is true; the rest is unknown as soon as one of it is. */
async function tick(page: Page, boxes: readonly string[], person: Person): Promise<void> {
  const keys = boxes.filter((box) => box !== 'none' && box !== 'unknown')
  const so = keys.filter((key) => person[key] === 'yes')
  const unsaid = keys.some((key) => person[key] === undefined)
  const marks = unsaid ? [...so, 'unknown'] : so.length > 0 ? so : ['none']
  for (const mark of marks) await page.locator(`main input[name=ticked][value="${mark}"]`).check()
}
