/** Plan periods: `“十四五”` is 2021 to 2025; `规划期限为2031年至2035年` says so itself. */
import { chineseNumber } from './numerals.ts'

export type Period = { readonly from: number | null; readonly to: number | null }

/** The years of the nth five-year plan: the 14th is 2021 to 2025. */
export const fiveYearPlan = (n: number): { from: number; to: number } => ({
  from: 2021 + (n - 14) * 5,
  to: 2025 + (n - 14) * 5,
})

const plan = /[“"「]?(十[一二三四五六七八])五[”"」]?/g

/** Five-year plans a text names, with the place of each. */
export function plansNamed(text: string): { from: number; to: number; at: number; length: number }[] {
  return [...text.matchAll(plan)].flatMap((found) => {
    const n = chineseNumber(found[1] ?? '')
    return n === undefined ? [] : [{ ...fiveYearPlan(n), at: found.index, length: found[0].length }]
  })
}

const span = /(20\d\d)\s{0,2}年?\s{0,2}(?:[-—~至]|——)\s{0,2}(20\d\d)\s{0,2}年?/

function spanIn(text: string): Period | undefined {
  const found = span.exec(text)
  const [from, to] = [Number(found?.[1]), Number(found?.[2])]
  return found && to > from && to - from <= 20 ? { from, to } : undefined
}

/** The sentence that states the plan's period, wherever it stands. */
const statement =
  /(?:规划|计划|方案|实施|本)期(?:限|为)?[^。\n]{0,12}(20\d\d)\s{0,2}年?\s{0,2}(?:[-—~至到]|——)\s{0,2}(20\d\d)/

export function periodOf(title: string, text: string): Period {
  const stated = statement.exec(text.slice(0, 60_000))
  if (stated) return { from: Number(stated[1]), to: Number(stated[2]) }
  const inTitle = spanIn(title)
  if (inTitle) return inTitle
  const [named] = plansNamed(title)
  if (named) return { from: named.from, to: named.to }
  const year = yearOfTitle(title)
  return { from: year, to: year }
}

const yearly =
  /(20\d\d)\s?年度?(?![—~至-])(?:\s?\d{1,2}\s?月份?(?!\s?\d))?[^。；：\d]{0,36}(?:要点|重点|任务|工作|清单|方案|计划|实事|分工|安排|意见|行动|目标|项目)/

/** The year a yearly plan says in its title: `2024年重点工作任务分工`. Null for plans of several years. */
export function yearOfTitle(title: string): number | null {
  if (span.test(title)) return null
  const found = yearly.exec(title)
  return found ? Number(found[1]) : null
}

/** How far the head of a document reaches. */
const head = 1500

/** The year of the document, from the first line of its head that reads as the title of a yearly plan. */
export function yearOfDocument(text: string): number | null {
  for (const line of text.slice(0, head).split('\n').slice(0, 20)) {
    const title = line.trim().slice(0, 60)
    if (title.includes('。') && line.length < 60) continue
    const year = yearOfTitle(title.split('。')[0] ?? '')
    if (year !== null) return year
  }
  return null
}
