/** The outline and the boxes of a plan, read off the tree of sections. */
import type { Box, BoxItem, Indicator, OutlineEntry } from './document.ts'
import { rankOf } from './labels.ts'
import { chineseNumber } from './numerals.ts'
import { boxNumber } from './passages.ts'
import { everySection, pathOf, type Section, titleAndBody, titleOf } from './sections.ts'
import { placeOf, said } from './strand.ts'
import type { Table } from './table.ts'

const isOutlined = (here: Section): boolean =>
  here.kind === 'appendix' ||
  (here.kind === 'heading' &&
    here.head !== undefined &&
    !pathOf(here).some((above) => above.kind === 'box') &&
    (here.label === undefined ? here.head.depth > 0 : rankOf(here.label) <= rankOf('digit')) &&
    (titleOf(here) !== '' || (here.label !== undefined && rankOf(here.label) <= rankOf('section'))))

/** The document's own title, set as a heading, is not a part of it. */
const isTitle = (here: Section, title: string | null): boolean =>
  here.kind === 'heading' && here.label === undefined && titleOf(here) === title

/** `附件：…` at the end of the text only announces the annex that follows. */
const announces = (here: Section, next: Section | undefined): boolean =>
  here.kind === 'appendix' && next?.kind === 'appendix' && here.children.length + here.tables.length === 0

/** Headings in reading order; the widest kind this document uses is level 1. */
export function outlineOf(root: Section, title: string | null): readonly OutlineEntry[] {
  const entries = [...everySection(root)].filter((here) => isOutlined(here) && !isTitle(here, title))
  const ranks = [...new Set(entries.map((entry) => Math.max(0, entry.rank)))].toSorted((a, b) => a - b)
  return entries
    .filter((entry, i) => !announces(entry, entries[i + 1]))
    .flatMap((entry) => {
      const strand = entry.head?.start
      if (!strand) return []
      const label = entry.kind === 'appendix' ? said(strand).replace(/[：:]$/, '') : entry.written
      return [
        {
          level: ranks.indexOf(Math.max(0, entry.rank)) + 1,
          label,
          title: titleOf(entry),
          at: placeOf(strand),
        },
      ]
    })
}

function itemOf(item: Section): BoxItem | undefined {
  const { title, body } = titleAndBody(item)
  const strand = item.head?.start ?? item.paragraphs[0]
  if (!strand) return undefined
  const text = [
    ...body.map(said),
    ...item.children.map((child) => child.written + child.paragraphs.map(said).join('')),
  ]
  return {
    no: item.number,
    title: title ? said(title).replace(/[。：]+$/, '') : '',
    text: text.join(''),
    at: placeOf(strand),
  }
}

const ofIndicator = ({ no, name, baselineText, target, at }: Indicator): BoxItem => ({
  no,
  title: name,
  text: [baselineText, target].filter((part) => part !== '').join(' → '),
  at,
})

/** Boxes with their items; a box around a table of indicators lists the indicators. */
export function boxesOf(root: Section, indicatorsOf: (table: Table) => readonly Indicator[]): readonly Box[] {
  return [...everySection(root)].flatMap((here) => {
    if (here.kind !== 'box' || !here.head) return []
    const rows = here.tables.filter((table) => table.header.kind === 'indicators').flatMap(indicatorsOf)
    const items = here.children.flatMap((item) => itemOf(item) ?? [])
    const [title, ...text] = here.paragraphs
    const loose = items.length === 0 && rows.length === 0 ? text : []
    return [
      {
        no: chineseNumber(boxNumber(here.head)) ?? null,
        title: title ? said(title) : '',
        items: [
          ...rows.map(ofIndicator),
          ...items,
          ...loose.map((strand) => ({ no: null, title: '', text: said(strand), at: placeOf(strand) })),
        ],
        holds: rows.length > 0 ? ('indicators' as const) : ('items' as const),
        at: placeOf(here.head.start),
      },
    ]
  })
}
