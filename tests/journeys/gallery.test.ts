/** Every page in every state and language is fit for everybody: axe, one heading, no sideways scrolling. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#kernel'
import { languagesOf } from '../../src/web/language.ts'
import type { Way } from './browser.ts'
import { browserPath, comeBy, startBrowser } from './browser.ts'
import { portalStates } from './gallery-portal.ts'
import type { State } from './gallery-state.ts'
import { galleryPath, mountGallery } from './gallery-state.ts'
import { workbenchStates } from './gallery-workbench.ts'
import type { Served } from './sample-site.ts'
import { serveSample } from './sample-site.ts'
import type { Look } from './visit.ts'
import { arrive, Unfit } from './visit.ts'

type Looking = { readonly way: Way; readonly look: Look; readonly spoken: readonly Language[] }

const states: readonly State[] = [...portalStates, ...workbenchStates]

describe.skipIf(!browserPath)('in every state and language, a page is fit', () => {
  let browser: Browser
  let served: Served

  beforeAll(async () => {
    served = await serveSample(0, (app) => mountGallery(app, states))
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  /** All that is wrong with all pages at once: a list to mend, not a first failure. */
  async function unfitBy({ way, look, spoken }: Looking): Promise<string[]> {
    const context = await comeBy(browser, way, served.origin)
    const page = await context.newPage()
    const wrong: string[] = []
    for (const state of states)
      for (const language of languagesOf(state.path).filter((each) => spoken.includes(each))) {
        await page.goto(galleryPath(state, language))
        await arrive(page, look).catch((error: unknown) => {
          if (!(error instanceof Unfit)) throw error
          wrong.push(`${state.name} (${language}) ${error.message}`)
        })
      }
    await context.close()
    return wrong
  }

  const all = ['zh', 'easy', 'en'] as const

  test.each([
    { title: 'at a desk, by every rule', way: 'desk', look: 'closely', spoken: all },
    { title: 'in the dark, to be read', way: 'in the dark', look: ['color-contrast'], spoken: ['zh'] },
    {
      title: 'large and in high contrast, to be read',
      way: 'in high contrast',
      look: ['color-contrast'],
      spoken: ['zh'],
    },
    { title: 'on a phone, to be touched', way: 'small phone', look: ['target-size'], spoken: ['zh'] },
    {
      title: 'on a phone, without scrolling sideways',
      way: 'small phone',
      look: 'at the window',
      spoken: ['easy', 'en'],
    },
    {
      title: 'enlarged to 400 %, without scrolling sideways',
      way: 'at 400 %',
      look: 'at the window',
      spoken: all,
    },
  ] as const)('$title', { timeout: 900_000 }, async (looking) => {
    expect(await unfitBy(looking)).toEqual([])
  })
})
