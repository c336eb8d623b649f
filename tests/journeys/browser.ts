/** Finds and starts a Chromium of this machine; journeys without one are skipped, and say so by name. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** `CHROMIUM` names one; otherwise the first on the path. */
export const browserPath: string | undefined =
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

if (!browserPath)
  process.stderr.write(
    'SKIPPED: the browser journeys and the accessibility checks. No Chromium was found on PATH; install one or set CHROMIUM to its path.\n',
  )

export const startBrowser = (): Promise<Browser> => {
  if (!browserPath) throw new Error('no Chromium was found; set CHROMIUM to its path')
  // A container has no sandbox to give and little shared memory.
  return chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

const displayChosen = (value: string) => ({
  name: 'display',
  value,
  domain: '127.0.0.1',
  path: '/',
  expires: -1,
  httpOnly: true,
  secure: false,
  sameSite: 'Lax' as const,
})

/** How people come: a desk, a phone, a magnifier (400 % of 1280 pixels is 320), without scripts, in the dark, printed large. */
export const ways = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  'small phone': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  'at 400 %': { viewport: { width: 320, height: 256 } },
  'without scripts': { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
  'in high contrast': {
    viewport: { width: 1280, height: 900 },
    storageState: { cookies: [displayChosen('large.high')], origins: [] },
  },
  'in the dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const satisfies Record<string, BrowserContextOptions>

export type Way = keyof typeof ways

export const comeBy = (browser: Browser, way: Way, origin: string): Promise<BrowserContext> =>
  browser.newContext({ ...ways[way], baseURL: origin, locale: 'zh-CN' })
