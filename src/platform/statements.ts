/** Cuts an SQL file into single statements: the driver sends one a message, because Citus refuses several. */

/** What may hide a semicolon: comments, quoted text, quoted names, dollar-quoted bodies. */
const token =
  /--[^\n]*|\/\*|(?<![\w$])[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![\w$])\$(?:[A-Za-z_]\w*)?\$|;/g

/** The statements in order, without their semicolons; statements of comments only are left out. Linear in the text. */
export function splitStatements(text: string): string[] {
  const statements: string[] = []
  let from = 0
  let at = 0
  let bare = ''
  const finish = (end: number) => {
    if (/\bbegin\s+atomic\b/i.test(bare))
      throw new SyntaxError('begin atomic: write the body in dollar quotes')
    if (bare.trim() !== '') statements.push(text.slice(from, end).trim())
    bare = ''
  }
  for (;;) {
    token.lastIndex = at
    const found = token.exec(text)
    bare += text.slice(at, found?.index)
    if (!found) break
    at = endOf(text, found)
    if (found[0] === ';') {
      finish(found.index)
      from = at
    } else if (!isComment(found[0])) bare += text.slice(found.index, at)
  }
  finish(text.length)
  return statements
}

const isComment = (start: string) => start.startsWith('--') || start === '/*'

function endOf(text: string, found: RegExpExecArray): number {
  const [start] = found
  if (start === '/*') return endOfComment(text, found.index)
  if (!start.startsWith('$')) return found.index + start.length
  const close = text.indexOf(start, found.index + start.length)
  if (close === -1) throw new SyntaxError(`dollar quote ${start} is never closed`)
  return close + start.length
}

/** Comments in PostgreSQL nest. */
function endOfComment(text: string, from: number): number {
  const mark = /\/\*|\*\//g
  mark.lastIndex = from
  let depth = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return mark.lastIndex
  }
  throw new SyntaxError('a comment is never closed')
}
