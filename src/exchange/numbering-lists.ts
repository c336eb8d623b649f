/** The lists a Word document defines, and the uses it makes of them. */
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

const newLevel = (): Level => ({
  format: 'decimal',
  text: '',
  start: 1,
  restart: undefined,
  legal: false,
  style: undefined,
})

/** What `w:val` says. */
export const valueOf = (tag: Tag): string => attributeOf(tag, 'w:val') ?? ''

function describe(level: Level, tag: Tag): void {
  if (tag.name === 'w:numFmt') level.format = valueOf(tag)
  if (tag.name === 'w:lvlText') level.text = valueOf(tag)
  if (tag.name === 'w:start') level.start = Number(valueOf(tag)) || 0
  if (tag.name === 'w:lvlRestart') level.restart = Number(valueOf(tag))
  if (tag.name === 'w:isLgl') level.legal = valueOf(tag) !== '0' && valueOf(tag) !== 'false'
  if (tag.name === 'w:pStyle') level.style = valueOf(tag)
}

type Reading = {
  readonly lists: Map<string, List>
  readonly uses: Map<string, Use>
  list?: List
  use?: Use | undefined
  level?: Level | undefined
  /** The level an override speaks of. */
  overridden: number
}

const id = (tag: Tag, name: string) => attributeOf(tag, name) ?? ''
const levelOf = (tag: Tag) => Number(id(tag, 'w:ilvl')) || 0

/** What each tag of the numbering part says about the list, use or level that is open. */
const meanings: Readonly<Record<string, (tag: Tag, at: Reading) => void>> = {
  'w:abstractNum'(tag, at) {
    at.use = undefined
    at.list = { levels: new Map(), link: undefined }
    at.lists.set(id(tag, 'w:abstractNumId'), at.list)
  },
  'w:num'(tag, at) {
    at.use = { list: '', starts: new Map(), levels: new Map() }
    at.uses.set(id(tag, 'w:numId'), at.use)
  },
  'w:abstractNumId'(tag, { use }) {
    if (use) use.list = valueOf(tag)
  },
  'w:numStyleLink'(tag, { list }) {
    if (list) list.link = valueOf(tag)
  },
  'w:lvlOverride'(tag, at) {
    at.overridden = levelOf(tag)
  },
  'w:startOverride'(tag, { use, overridden }) {
    use?.starts.set(overridden, Number(valueOf(tag)) || 0)
  },
  'w:lvl'(tag, at) {
    at.level = newLevel()
    const levels = at.use?.levels ?? at.list?.levels
    levels?.set(levelOf(tag), at.level)
  },
}

export function listsOf(xml: string): Pick<Reading, 'lists' | 'uses'> {
  const at: Reading = { lists: new Map(), uses: new Map(), overridden: 0 }
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') at.level = tag.name === 'w:lvl' ? undefined : at.level
    else if (meanings[tag.name]) meanings[tag.name]?.(tag, at)
    else if (at.level) describe(at.level, tag)
  }
  return { lists: at.lists, uses: at.uses }
}
