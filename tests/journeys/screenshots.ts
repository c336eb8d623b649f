/** Takes a picture of every page in every state: `tsx tests/journeys/screenshots.ts FOLDER [name part] [way …]`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#kernel'
import { languagesOf } from '../../src/web/language.ts'
import type { Way } from './browser.ts'
import { comeBy, startBrowser } from './browser.ts'
import { portalStates } from './gallery-portal.ts'
import { galleryPath, mountGallery, slugOf } from './gallery-state.ts'
import { workbenchStates } from './gallery-workbench.ts'
import { serveSample } from './sample-site.ts'

const [folder = 'screenshots', only = '', language = 'zh', ...ways] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const states = [...portalStates, ...workbenchStates]
const served = await serveSample(0, (app) => mountGallery(app, states))
const browser = await startBrowser()
for (const way of (ways.length > 0 ? ways : ['desk', 'phone']) as Way[]) {
  const context = await comeBy(browser, way, served.origin)
  const page = await context.newPage()
  for (const state of states.filter(
    ({ name, path }) => name.includes(only) && languagesOf(path).includes(language as Language),
  )) {
    await page.goto(galleryPath(state, language as Language))
    await page.screenshot({
      path: join(folder, `${slugOf(state.name)}.${slugOf(way)}.${language}.png`),
      fullPage: true,
    })
  }
  await context.close()
}
await browser.close()
await served.close()
