/** Whoever follows a basis finds the clause marked on the page of the plan's words: without scripts, on a desk and on a small phone. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../src/web/paths.ts'
import { browserPath, comeBy, startBrowser, type Way } from './browser.ts'
import type { Served } from './sample-site.ts'
import { serveSample } from './sample-site.ts'

/** A section, an item of a box, an indicator's row, a row of the annex. */
const places = ['3.1.4', 'box-3-8', 'box-1-6', 'annex-12']

/** Asked of the browser itself; the frame is what every display has, high contrast as well. */
const marked = `(() => {
  const target = document.querySelector(':target')
  const { top } = target.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(target)
  return { inSight: top >= 0 && top < innerHeight, frame: outlineStyle + ' ' + outlineWidth }
})()`

describe.skipIf(!browserPath)('the clause a basis leads to', () => {
  let browser: Browser
  let served: Served

  beforeAll(async () => {
    served = await serveSample(0)
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test.each(['without scripts', 'small phone', 'in high contrast'] satisfies Way[])(
    'is in sight and marked, %s',
    async (way) => {
      const context = await comeBy(browser, way, served.origin)
      const page = await context.newPage()
      for (const place of places) {
        await page.goto('about:blank')
        await page.goto(paths.planText(place))
        const seen = await page.evaluate(marked)
        expect(seen, place).toEqual({ inSight: true, frame: 'solid 3px' })
      }
      await context.close()
    },
  )
})
