/** What a citizen's phone must fetch for a page: HTML and style, compressed, and no script at all. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetSize } from '../../src/web/assets.ts'
import { languagesOf } from '../../src/web/language.ts'
import { portalStates } from './gallery-portal.ts'
import { renderState } from './gallery-state.ts'

const budget = 20 * 1024

test('every citizen page with its style is at most 20 kB and needs no script', () => {
  const style =
    assetSize('site.css') + assetSize('mark.svg') + assetSize('icon.svg') + assetSize('walkers.svg')
  for (const state of portalStates)
    for (const language of languagesOf(state.path)) {
      const html = renderState(state, language)
      expect(html, state.name).not.toContain('<script')
      expect(gzipSync(html).length + style, `${state.name} in ${language}`).toBeLessThanOrEqual(budget)
    }
})
