/** What a browser sends for a form: names and texts. The names of every control are decided here. */

/** One value or several under a name; a name is missing when nothing was chosen. */
export type Posted = Readonly<Record<string, string | readonly string[]>>

export const dayParts = ['year', 'month', 'day'] as const

/** The control that says of a known value whether it is right. */
export const confirmName = (at: string) => `${at}-known`

/** Chosen to say that a set is empty: leaving everything open says nothing. */
export const noneOfThem = 'none'

/** Chosen to say: I do not know. */
export const notKnown = 'unknown'

export const textAt = (posted: Posted, name: string): string => {
  const value = posted[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

export const textsAt = (posted: Posted, name: string): readonly string[] => {
  const value = posted[name] ?? []
  return (typeof value === 'string' ? [value] : value)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

/** The rows in which anything was filled in, numbered anew from 0: a blank row is no row. */
export const postedRows = (at: string, posted: Posted): readonly Posted[] =>
  rowNumbers(at, posted).map((number, index) => renumbered(posted, `${at}.${number}.`, `${at}.${index}.`))

function rowNumbers(at: string, posted: Posted): readonly number[] {
  const numbers = Object.keys(posted).flatMap((name) => {
    const [, number] = name.startsWith(`${at}.`) ? (/^(\d{1,4})\./.exec(name.slice(at.length + 1)) ?? []) : []
    return number !== undefined && textsAt(posted, name).length > 0 ? [Number(number)] : []
  })
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

const renumbered = (posted: Posted, from: string, to: string): Posted =>
  Object.fromEntries(
    Object.entries(posted)
      .filter(([name]) => name.startsWith(from))
      .map(([name, text]) => [to + name.slice(from.length), text]),
  )
