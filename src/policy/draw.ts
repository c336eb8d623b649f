/** Rules drawn from their own data: a tree to list, an outline to read, and a picture to look at. */
import { inLanguage, type Language, type PlainWords, type Words } from '#kernel'
import { brought } from './brought.ts'
import type { Circumstances, Ground } from './ground.ts'
import { type PictureWords, pictureOf } from './picture.ts'
import { say } from './say.ts'
import type { Citation } from './source.ts'
import { isProgramme, type Rule } from './walk.ts'

export type Drawing = Circumstances & { readonly language?: Language }

/** One condition with what it is made of, for a nested list. */
export type Branch = {
  readonly kind: Ground['kind']
  readonly words: PlainWords
  readonly because: readonly Citation[]
  readonly parts: readonly Branch[]
}

const partsOf = (ground: Ground): readonly Ground[] => {
  if (ground.kind === 'all' || ground.kind === 'any') return ground.of
  return ground.kind === 'not' || ground.kind === 'count' ? [ground.of] : []
}

const branchOf = (ground: Ground): Branch => ({
  kind: ground.kind,
  words: say(ground),
  because: ground.said.citations,
  parts: partsOf(ground).map(branchOf),
})

/** The rule as it holds on the day at the place; undefined when none is written down. */
export function treeOf(rule: Rule, at: Circumstances): Branch | undefined {
  const here = brought(rule, at)
  return here && branchOf(here.eligible)
}

/** One condition a line, indented under the one it belongs to; empty when no rule holds there. */
export function outlineRule(rule: Rule, { language = 'zh', ...at }: Drawing): string {
  const tree = treeOf(rule, at)
  return tree ? linesOf(tree, language, 0).join('\n') : ''
}

const text = ({ words, because }: Branch, language: Language) => {
  const clauses = clausesOf(because, language)
  return inLanguage(words, language) + (clauses && ` [${clauses}]`)
}

const clausesOf = (because: readonly Citation[], language: Language) =>
  because.map(({ at }) => inLanguage(at, language)).join('; ')

const linesOf = (branch: Branch, language: Language, depth: number): readonly string[] => [
  `${'  '.repeat(depth)}- ${text(branch, language)}`,
  ...branch.parts.flatMap((part) => linesOf(part, language, depth + 1)),
]

const wholeRule: Words = { zh: '条件', en: 'Conditions' }

/** An SVG picture with a title and the outline as its description; empty when no rule holds there. */
export function drawRule(rule: Rule, { language = 'zh', ...at }: Drawing): string {
  const tree = treeOf(rule, at)
  if (!tree) return ''
  const said = (branch: Branch): PictureWords => ({
    kind: branch.kind,
    words: inLanguage(branch.words, language),
    clauses: clausesOf(branch.because, language),
    parts: branch.parts.map(said),
  })
  return pictureOf(said(tree), {
    id: isProgramme(rule) ? `rule-${rule.id}-${at.area}` : `rule-${at.area}`,
    title: inLanguage(isProgramme(rule) ? rule.name : wholeRule, language),
    description: linesOf(tree, language, 0).join('\n'),
  })
}
