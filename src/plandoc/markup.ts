/** Traces of HTML, Markdown and LaTeX inside a text: what each of them leaves behind. */

/** `take` source characters count as `as` ('' = nothing); `bold` switches emphasis. */
export type Mark = { readonly take: number; readonly as: string; readonly bold?: boolean | 'switch' }

const entities: readonly (readonly [string, string])[] = [
  ['&nbsp;', ' '],
  ['&ensp;', ' '],
  ['&emsp;', ' '],
  ['&gt;', '>'],
  ['&lt;', '<'],
  ['&ge;', '≥'],
  ['&le;', '≤'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&mdash;', '—'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&middot;', '·'],
]

const commands: readonly (readonly [string, string])[] = [
  ['\\%', '%'],
  ['\\geqslant', '≥'],
  ['\\leqslant', '≤'],
  ['\\geq', '≥'],
  ['\\leq', '≤'],
  ['\\ge', '≥'],
  ['\\le', '≤'],
  ['\\gt', '>'],
  ['\\lt', '<'],
  ['\\sim', '~'],
  ['\\$', '$'],
  ['\\_', '_'],
  ['\\*', '*'],
  ['\\#', '#'],
  ['\\,', ''],
  ['\\ ', ' '],
  ['\\-', '-'],
  ['\\.', '.'],
]

const breaks = new Set(['p', '/p', 'br', 'br/', 'div', '/div', 'tr', '/tr', 'li', '/li', '/table', 'table'])
const cells = new Set(['td', 'th'])
const heavy = new Set(['b', 'strong'])
const longestTag = 120

const fromList = (list: readonly (readonly [string, string])[], text: string, at: number) => {
  for (const [written, meant] of list)
    if (text.startsWith(written, at)) return { take: written.length, as: meant }
  return undefined
}

/** A tag ends within a bounded distance and holds no other `<`, so hostile input stays linear. */
function tagAt(text: string, at: number): Mark | undefined {
  const next = text.charCodeAt(at + 1)
  const opens = (next >= 97 && next <= 122) || (next >= 65 && next <= 90) || next === 47
  if (!opens) return undefined
  for (let end = at + 2; end < at + longestTag; end++) {
    const code = text.charCodeAt(end)
    if (code === 60 || code === 10 || end >= text.length) return undefined
    if (code === 62) return meaningOfTag(text.slice(at + 1, end), end + 1 - at)
  }
  return undefined
}

function meaningOfTag(inside: string, take: number): Mark | undefined {
  const name = (inside.split(/[\s]/, 1)[0] ?? '').toLowerCase()
  if (/^\/?h[1-6]$/.test(name) || breaks.has(name)) return { take, as: '\n' }
  if (cells.has(name)) return { take, as: '\t' }
  if (heavy.has(name)) return { take, as: '', bold: true }
  if (name.startsWith('/') && heavy.has(name.slice(1))) return { take, as: '', bold: false }
  return /^\/?[a-z][a-z0-9]*\/?$/.test(name) ? { take, as: '' } : undefined
}

/** `&#12289;` and `&#x3001;`: a character by its number. */
function numbered(text: string, at: number): Mark | undefined {
  const found = /^&#(?:(\d{2,5})|[xX]([0-9a-fA-F]{2,4}));/.exec(text.slice(at, at + 9))
  if (!found) return undefined
  const code = found[1] ? Number(found[1]) : Number.parseInt(found[2] ?? '', 16)
  return code > 0xffff
    ? undefined
    : { take: found[0].length, as: code < 32 ? ' ' : String.fromCharCode(code) }
}

const beforeBracket = (text: string, at: number) => '（(【[〔'.includes(text[at + 1] || '\n')
const afterBracket = (text: string, at: number) => '）)】]〕'.includes(text[at - 1] || '\n')

/** `**` and `__` are emphasis, and so is a lone sign at a bracket; `*` at a name may be the plan's own mark. */
function emphasis(text: string, at: number): Mark | undefined {
  const sign = text[at]
  if (text[at + 1] === sign) return { take: 2, as: '', bold: 'switch' }
  const atBracket = sign === '*' && (beforeBracket(text, at) || afterBracket(text, at))
  return atBracket ? { take: 1, as: '' } : undefined
}

/** The mark that begins at this character of the source; undefined when it is a character like any other. */
export function markAt(text: string, at: number): Mark | undefined {
  switch (text[at]) {
    case '<':
      return tagAt(text, at)
    case '&':
      return fromList(entities, text, at) ?? numbered(text, at)
    case '\\':
      return fromList(commands, text, at)
    case '$':
      return { take: 1, as: '' }
    case '`':
      return { take: 1, as: '' }
    case '*':
    case '_':
      return emphasis(text, at)
    default:
      return undefined
  }
}
