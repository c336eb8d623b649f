/** SQL as text with bound values: pieces are joined first and numbered last, so no value ever becomes text. */

export type Sql = { readonly texts: readonly string[]; readonly values: readonly unknown[] }

/** What a database client takes. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** Text that is part of the program, never of its input. */
export const raw = (text: string): Sql => ({ texts: [text], values: [] })

export type SqlType = 'integer' | 'bigint' | 'date' | 'text' | 'text[]' | 'integer[]' | 'smallint'

/** A bound value with its type: `$1::date`. */
export const bound = (value: unknown, type: SqlType): Sql => ({ texts: ['', `::${type}`], values: [value] })

/** Joins literal text and pieces; a hole takes a piece, not a value. */
export function sql(literal: TemplateStringsArray, ...holes: readonly Sql[]): Sql {
  const texts = [literal[0] ?? '']
  const values: unknown[] = []
  const append = (text: string) => texts.push((texts.pop() ?? '') + text)
  holes.forEach((hole, i) => {
    append(hole.texts[0] ?? '')
    texts.push(...hole.texts.slice(1))
    values.push(...hole.values)
    append(literal[i + 1] ?? '')
  })
  return { texts, values }
}

export const joinSql = (pieces: readonly Sql[], separator: string): Sql =>
  pieces.reduce((sum, piece, i) => (i === 0 ? piece : sql`${sum}${raw(separator)}${piece}`), raw(''))

/** `$1`, `$2`, … in the order of the text; `first` when the caller's own parameters come before. */
export const statement = ({ texts, values }: Sql, first = 1): Statement => ({
  text: texts.reduce((text, piece, i) => (i === 0 ? piece : `${text}$${first + i - 1}${piece}`), ''),
  values,
})

/** A caller's own condition (`{ text: 'p.county = $1', values: ['441702'] }`) as a piece; it may use a value twice. */
export function piece({ text, values }: Statement): Sql {
  const parts = text.split(/\$(\d+)/)
  return {
    texts: parts.filter((_, i) => i % 2 === 0),
    values: parts.filter((_, i) => i % 2 === 1).map((n) => values[Number(n) - 1]),
  }
}
