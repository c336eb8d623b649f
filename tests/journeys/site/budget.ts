/** What a citizen's phone must fetch from the real site: HTML and style, compressed; no script; a strict policy. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ask, patience, type Town, type TownOf } from './town.ts'

const most = 20 * 1024

const answers =
  'certificate_status=issued&certificate_expires=2030-05-09&relief_status=dibao&disability_grade=2&needs_long_term_care=yes'

const pages = [
  '/',
  '/plan',
  '/plan/indicators/3',
  '/plan/indicators/7',
  '/benefits',
  '/benefits/ask',
  `/benefits/ask?certificate_status=issued`,
  `/benefits/check?${answers}`,
  `/benefits/result?${answers}`,
  '/display',
  '/accessibility',
  '/nowhere',
]

const linked = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`<(?:link|img|script)[^>]*? ${attribute}="(/[^"]+)"`, 'g'))].map(
    ([, path = '']) => path,
  )

/** Bytes of a page as they travel, with everything it refers to, each once. */
async function weightOf(town: Town, html: string): Promise<number> {
  let bytes = gzipSync(html).length
  for (const path of new Set([...linked(html, 'href'), ...linked(html, 'src')]))
    if (path.startsWith('/assets/')) bytes += gzipSync((await ask(town, path)).text).length
  return bytes
}

export function budgets(townOf: TownOf): void {
  describe('every citizen page', () => {
    test('weighs at most 20 kB with its style and runs no script', patience, async () => {
      for (const language of ['', '/easy', '/en'])
        for (const page of pages) {
          const path = page === '/' ? language || '/' : language + page
          const { text } = await ask(townOf(), path)
          expect(text, path).not.toMatch(/<script|\son\w+=|javascript:/)
          expect(await weightOf(townOf(), text), path).toBeLessThanOrEqual(most)
        }
    })

    test('lets nothing run, paint or frame it that is not its own', patience, async () => {
      for (const page of pages) {
        const { headers, text } = await ask(townOf(), page)
        const policy = headers.get('content-security-policy') ?? ''
        expect(policy, page).toContain("default-src 'none'")
        expect(policy, page).toContain("frame-ancestors 'none'")
        expect(policy, page).not.toMatch(/unsafe|\*|https?:/)
        expect(text, page).not.toMatch(/\sstyle="/)
        expect(headers.get('set-cookie'), page).toBeNull()
      }
    })
  })
}
