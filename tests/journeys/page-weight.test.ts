/** What a citizen's phone must fetch for a page: HTML and style, compressed, and no script at all. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetSize } from '../../src/web/assets.ts'
import { languagesOf } from '../../src/web/language.ts'
import { planTextState, portalStates } from './gallery-portal.ts'
import { renderState } from './gallery-state.ts'

const budget = 20 * 1024

/** The plan in full is as long as the document, and nobody is sent there who does not ask for it: style and frame, and its words once. */
const budgetOf = (name: string) => (name === planTextState ? 3 * budget : budget)

test('every citizen page with its style is at most 20 kB, the plan in full aside, and needs no script', () => {
  const style =
    assetSize('site.css') + assetSize('mark.svg') + assetSize('icon.svg') + assetSize('walkers.svg')
  for (const state of portalStates)
    for (const language of languagesOf(state.path)) {
      const html = renderState(state, language)
      expect(html, state.name).not.toContain('<script')
      expect(gzipSync(html).length + style, `${state.name} in ${language}`).toBeLessThanOrEqual(
        budgetOf(state.name),
      )
    }
})
