/** The numbering a Word document defines: which paragraph counts in which list, at which level, and how the number looks. */
import { numeral } from './document-numerals.ts'
import { attributeOf, type Tag, tagsOf } from './document-xml.ts'

export type Level = {
  format: string
  /** `%1、`, `（%2）`, `%1.%2`. */
  text: string
  start: number
  /** Counts anew only after this level (0 = never); undefined: after every wider one. */
  restart: number | undefined
  /** All its numbers in digits. */
  legal: boolean
  style: string | undefined
}

type List = { levels: Map<number, Level>; link: string | undefined }
type Use = { list: string; starts: Map<number, number>; levels: Map<number, Level> }

/** Where a paragraph counts: the number of its list and the level. */
export type Position = { readonly num: string; readonly level: number }

export type Numbering = {
  readonly levelAt: (at: Position) => Level | undefined
  /** Lists that share a definition go on counting in one another. */
  readonly listOf: (num: string) => string | undefined
  readonly startOf: (at: Position) => number | undefined
  /** What a paragraph of this style counts as by itself. */
  readonly ofStyle: (style: string) => Position | undefined
}

const newLevel = (): Level => ({
  format: 'decimal',
  text: '',
  start: 1,
  restart: undefined,
  legal: false,
  style: undefined,
})

const val = (tag: Tag) => attributeOf(tag, 'w:val') ?? ''

function describe(level: Level, tag: Tag): void {
  if (tag.name === 'w:numFmt') level.format = val(tag)
  if (tag.name === 'w:lvlText') level.text = val(tag)
  if (tag.name === 'w:start') level.start = Number(val(tag)) || 0
  if (tag.name === 'w:lvlRestart') level.restart = Number(val(tag))
  if (tag.name === 'w:isLgl') level.legal = val(tag) !== '0' && val(tag) !== 'false'
  if (tag.name === 'w:pStyle') level.style = val(tag)
}

function definitions(xml: string) {
  const lists = new Map<string, List>()
  const uses = new Map<string, Use>()
  let list: List | undefined
  let use: Use | undefined
  let level: Level | undefined
  let overridden = 0
  for (const tag of tagsOf(xml)) {
    const id = (name: string) => attributeOf(tag, name) ?? ''
    if (tag.kind === 'close') {
      if (tag.name === 'w:lvl') level = undefined
    } else if (tag.name === 'w:abstractNum') {
      use = undefined
      list = { levels: new Map(), link: undefined }
      lists.set(id('w:abstractNumId'), list)
    } else if (tag.name === 'w:num') {
      use = { list: '', starts: new Map(), levels: new Map() }
      uses.set(id('w:numId'), use)
    } else if (tag.name === 'w:abstractNumId' && use) use.list = val(tag)
    else if (tag.name === 'w:numStyleLink' && list) list.link = val(tag)
    else if (tag.name === 'w:lvlOverride') overridden = Number(id('w:ilvl')) || 0
    else if (tag.name === 'w:startOverride' && use) use.starts.set(overridden, Number(val(tag)) || 0)
    else if (tag.name === 'w:lvl') {
      level = newLevel()
      const levels = use?.levels ?? list?.levels
      levels?.set(Number(id('w:ilvl')) || 0, level)
    } else if (level) describe(level, tag)
  }
  return { lists, uses }
}

type Style = { num: string | undefined; level: number | undefined; above: string | undefined }

function stylesOf(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') continue
    if (tag.name === 'w:style') {
      style = { num: undefined, level: undefined, above: undefined }
      styles.set(attributeOf(tag, 'w:styleId') ?? '', style)
    } else if (!style) continue
    else if (tag.name === 'w:basedOn') style.above = val(tag)
    else if (tag.name === 'w:numId') style.num = val(tag)
    else if (tag.name === 'w:ilvl') style.level = Number(val(tag)) || 0
  }
  return styles
}

/** Styles that inherit from one another in a ring end here. */
const deepest = 20

export function numberingOf(numberingXml: string, stylesXml: string): Numbering {
  const { lists, uses } = definitions(numberingXml)
  const styles = stylesOf(stylesXml)
  const listOf = (num: string, hops = 0): string | undefined => {
    const id = uses.get(num)?.list
    const link = id === undefined ? undefined : lists.get(id)?.link
    const linked = link === undefined ? undefined : styles.get(link)?.num
    return linked === undefined || hops > deepest ? id : listOf(linked, hops + 1)
  }
  const levelAt = ({ num, level }: Position) =>
    uses.get(num)?.levels.get(level) ?? lists.get(listOf(num) ?? '')?.levels.get(level)
  const ofStyle = (id: string): Position | undefined => {
    let style = styles.get(id)
    for (let hops = 0; style && hops < deepest; hops++) {
      const { num } = style
      if (num !== undefined) {
        const levels = lists.get(listOf(num) ?? '')?.levels
        const own = [...(levels ?? [])].find(([, level]) => level.style === id)?.[0]
        return num === '0' ? undefined : { num, level: own ?? style.level ?? 0 }
      }
      style = styles.get(style.above ?? '')
    }
    return undefined
  }
  return { levelAt, listOf, ofStyle, startOf: ({ num, level }) => uses.get(num)?.starts.get(level) }
}

/** Counts through a document: each call is the next numbered paragraph. */
export function counter(numbering: Numbering): (at: Position) => string {
  const counts = new Map<string, number[]>()
  const seen = new Set<string>()
  return (at) => {
    const level = numbering.levelAt(at)
    const list = numbering.listOf(at.num)
    if (!level || list === undefined) return ''
    const count = counts.get(list) ?? []
    counts.set(list, count)
    const started = numbering.startOf(at)
    const first = `${at.num}/${at.level}`
    const before = count[at.level]
    const anew = started !== undefined && !seen.has(first)
    seen.add(first)
    count[at.level] = anew ? started : before === undefined ? (started ?? level.start) : before + 1
    for (let deeper = at.level + 1; deeper < count.length; deeper++) {
      const restart = numbering.levelAt({ num: at.num, level: deeper })?.restart
      if (restart === undefined || (restart > 0 && at.level < restart)) delete count[deeper]
    }
    return spaced(shown(numbering, at, count))
  }
}

function shown(numbering: Numbering, at: Position, count: readonly number[]): string {
  const own = numbering.levelAt(at)
  return (own?.text ?? '').replace(/%(\d)/g, (_, digit) => {
    const level = Number(digit) - 1
    const other = numbering.levelAt({ num: at.num, level })
    const n = count[level] ?? other?.start ?? 1
    const format = own?.legal ? 'decimal' : (other?.format ?? 'decimal')
    return format === 'decimal' ? String(n) : numeral(format, n)
  })
}

/** Bullets say nothing; after Latin signs and chapters a space keeps the number apart from what follows. */
function spaced(label: string): string {
  const text = label.trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return ''
  return /[、）．：]$/.test(text) ? text : `${text} `
}
