/** The lines of one cell as one: a break inside a name is closed, a break between two names or sentences stays a space. */
import { bare } from './cell-grid.ts'

const sign = /[、，。；：！？,;:/（(《“]$/
const nextSign = /^[、，。；：！？,;:/）)》”]/
const officeEnd = /(?:[局委办会院部厅署处联社府司队团行校站室企]|公司|中心|集团|单位|部门|等)[）)]?$/
const prefix = /^(?:[市省区县州盟旗镇乡各]|自治|国家|全国|中国|中央|团[市省区县州]|有关|相关)/

/** A break between two lines of a cell: a name cut in two is closed, two names or two sentences stay apart. */
function closing(before: string, after: string, prefixed: boolean): '' | ' ' {
  if (sign.test(before) || nextSign.test(after)) return /[。；]$/.test(before) ? ' ' : ''
  if (before.length > 30 || after.length > 30) return ' '
  if (!officeEnd.test(before) && !/\d/.test(after)) return /[。；，]/.test(before + after) ? ' ' : ''
  return prefixed && !prefix.test(after) ? '' : ' '
}

/** One line of a cell, without tabs. */
export function cellText(lines: readonly string[]): string {
  const kept = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
  const prefixed = prefix.test(bare(kept.slice(0, 1)))
  return kept.reduce((text, line) => {
    if (text === '') return line
    const plain = text.replace(/<\/?b>/g, '')
    return text + closing(plain.slice(-60), bare([line]), prefixed && !plain.includes('。')) + line
  }, '')
}
