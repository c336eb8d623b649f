/** A rule stated once that says how the lead is marked in all lists: by its position, or by emphasis. */

import { type Letters, placeOfLetters } from './letters.ts'
import type { Place } from './place.ts'

export type LeadRule = {
  readonly kind: 'none' | 'first' | 'bold' | 'star'
  readonly at: Place | null
}

const first =
  /(?:排在?|列在?|位列|名列|排名|位于|居)?(?:于)?(?:第一位?|首位|首个|最前|第一个|第一名|在前)(?:的|者)?[^。；\n]{0,10}?(?:为|是|系|即为|即是|即)[^。；\n]{0,6}?(?:牵头|主办|主要责任|主要负责|主责)/
const firstReversed =
  /(?:牵头|主办|主责)(?:单位|部门)?[^。；\n]{0,8}?(?:排|列|居|位)(?:在|于|列)?(?:第一|首位|最前|首)/
const bold =
  /(?:黑体|加粗|粗体|标黑|黑字)[^。；\n]{0,12}?(?:为|是|系)?[^。；\n]{0,6}?(?:牵头|主办|主责)|(?:牵头|主办)(?:单位|部门)?[^。；\n]{0,6}(?:用|以)?(?:黑体|加粗|粗体|标黑)/

const star =
  /(?:\*|★|☆|▲|△|●|#|星号|星标)[^。；\n]{0,8}?(?:为|是|系|表示)[^。；\n]{0,4}?(?:牵头|主办|主责)|(?:牵头|主办)(?:单位|部门)[^。；\n]{0,6}(?:用|以|标|加|带)[^。；\n]{0,3}(?:\*|★|☆|▲|△|●|#|星号)/

/** Looks for the rule wherever it stands: a note under the table, the first marker, the introduction. */
export function leadRuleOf(letters: Letters): LeadRule {
  const forms: readonly (readonly [Exclude<LeadRule['kind'], 'none'>, RegExp])[] = [
    ['bold', bold],
    ['first', first],
    ['first', firstReversed],
    ['star', star],
  ]
  for (const [kind, pattern] of forms) {
    const found = pattern.exec(letters.text)
    if (found) return { kind, at: placeOfLetters(letters, found.index, found.index + found[0].length) }
  }
  return { kind: 'none', at: null }
}
