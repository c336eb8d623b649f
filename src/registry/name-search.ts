/** What somebody types to find a person, as a range of the name index and a test of what lies in it. */
import { nameKey } from './name-key.ts'

/** Names from `from` up to, not including, `to`; of these only those that begin with the text, or whose pinyin does. */
export type NameSearch = {
  readonly from: string
  readonly to: string
  readonly name: string | null
  /** Letters of the pinyin without spaces, or its initials. */
  readonly letters: string | null
}

const beyond = '\u{10ffff}'

/** `王小` finds names written so; `wangx` and `wx` find them by their sound. Cost: the names of one surname or letter. */
export function nameSearch(typed: string): NameSearch | undefined {
  const text = typed.trim()
  const first = [...text][0]
  if (first === undefined) return undefined
  const letters = text.toLowerCase().replace(/[\s']/g, '')
  if (/^[a-z]+$/.test(letters)) {
    const from = letters.slice(0, 1)
    return { from, to: from + beyond, name: null, letters }
  }
  // Later characters may be read otherwise in a longer name; only the first one is sure.
  const from = nameKey(first).split(' ')[0] ?? ''
  return { from, to: from + beyond, name: text, letters: null }
}
