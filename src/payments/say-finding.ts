/** A finding in words: what was found, and beside another benefit also how much, why, and by which clause. */
import { findSource, relations } from '#catalogue'
import { fen, formatYuan, type Words } from '#kernel'
import { checkRules, onlyTold } from './rules.ts'
import type { Finding } from './store-run-page.ts'

export function sayFinding({ rule, facts }: Pick<Finding, 'rule' | 'facts'>): Words {
  const found = checkRules[rule]
  const relation = relations.find((one) => one.of === facts['beside'] && one.with === facts['with'])
  if (!relation || !onlyTold.includes(rule)) return found
  const [{ source, at }] = relation.because
  const title = findSource(source)?.title ?? { zh: source, en: source }
  const difference = facts['differenceFen']
  const amount = typeof difference === 'number' ? formatYuan(fen(difference)) : undefined
  return {
    zh: `${found.zh}${amount === undefined ? '' : ` ${amount} 元`}：${relation.words.zh}（《${title.zh}》${at.zh}）`,
    en: `${found.en}${amount === undefined ? '' : ` (${amount} yuan)`}: ${relation.words.en} (${title.en}, ${at.en})`,
  }
}
