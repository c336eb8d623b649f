/** Numbers of headings as official documents count: 一、（一）1.（1） */

const digits = '零一二三四五六七八九'

/** 1 to 99 in Chinese: 一, 十, 十一, 二十, 二十一. */
export function chineseNumber(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return ten + (ones === 0 ? '' : (digits[ones] ?? ''))
}

const marks = [
  (n: number) => `${chineseNumber(n)}、`,
  (n: number) => `（${chineseNumber(n)}）`,
  (n: number) => `${n}.`,
  (n: number) => `（${n}）`,
] as const

export type HeadingLevel = 1 | 2 | 3 | 4

/** Counts headings as they come: a heading starts the counts of all smaller ones anew. */
export function headingNumbers(): (level: HeadingLevel) => string {
  const counts = [0, 0, 0, 0]
  return (level) => {
    const n = (counts[level - 1] ?? 0) + 1
    counts[level - 1] = n
    counts.fill(0, level)
    return (marks[level - 1] ?? marks[3])(n)
  }
}
