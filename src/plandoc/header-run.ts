/** Reads column titles off the front of a line without tabs: spaces between them, or nothing. */
import { type Column, columnOf, runTitles } from './columns.ts'
import { limits } from './limits.ts'
import { endsLikeName } from './unit-names.ts'

type Found = { readonly column: Column; readonly length: number }

/** Characters taken when the title stands here, spaces inside it allowed; 0 when it does not. */
function startsLoosely(text: string, at: number, title: string): number {
  let here = at
  for (const sign of title) {
    while (here > at && text[here] === ' ' && here - at < title.length * 4) here++
    if (text[here] !== sign) return 0
    here++
  }
  return here - at
}

/** A word between spaces that is a title. */
function wordTitle(text: string, at: number): Found | undefined {
  const word = /^\S{1,16}(?=\s|$)/.exec(text.slice(at, at + 20))?.[0]
  const column = word === undefined ? undefined : columnOf(word)
  return column && word ? { column, length: word.length } : undefined
}

/** The longest title we know that begins here, glued to what follows. */
function gluedTitle(text: string, at: number): Found | undefined {
  const year = /^20\d\d\s?年?(?:目标值?|基期值?|实际值?|现状值?|规划值?)?/.exec(text.slice(at, at + 12))?.[0]
  const title = year ?? runTitles.find((candidate) => startsLoosely(text, at, candidate) > 0)
  const column = title === undefined ? undefined : columnOf(title)
  return column && title ? { column, length: year ? year.length : startsLoosely(text, at, title) } : undefined
}

/** A word nobody knows, between titles: `资金`, `备 注`. */
function unknownWord(text: string, at: number, numbered: boolean): Found | undefined {
  const word = /^[\u4e00-\u9fff（）/]{2,8}(?=\s)/.exec(text.slice(at, at + 10))?.[0]
  if (word === undefined || endsLikeName(word)) return undefined
  let next = at + word.length
  while (text[next] === ' ') next++
  return wordTitle(text, next) || (numbered && /^1\s/.test(text.slice(next, next + 2)))
    ? { column: { role: 'other', title: word }, length: word.length }
    : undefined
}

export type RunTitles = { readonly columns: readonly Column[]; readonly end: number; readonly glued: boolean }

/** `序号 工作任务 责任单位 …`: the columns, where they end, and whether they stood without spaces. */
export function lexRun(text: string): RunTitles {
  const columns: Column[] = []
  let at = 0
  let glues = 0
  while (columns.length < limits.columns) {
    const before = at
    while (text[at] === ' ') at++
    const first = columns.length === 0
    const found =
      wordTitle(text, at) ??
      gluedTitle(text, at) ??
      (first
        ? undefined
        : unknownWord(
            text,
            at,
            columns.some((column) => column.role === 'no'),
          ))
    if (!found) break
    if (!first && before === at) glues++
    columns.push(found.column)
    at += found.length
  }
  return { columns, end: at, glued: glues > 1 && glues >= columns.length - 2 }
}
