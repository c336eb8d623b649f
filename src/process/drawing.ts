/** A process drawn as SVG: stages from top to bottom, ways on as arrows. The outline says the same in words. */
import { inLanguage, type Language, type Words } from '#kernel'
import type { Process } from './declare.ts'
import { type OutlineStage, outlineOf } from './outline.ts'

export type Drawing = { readonly svg: string; readonly outline: readonly OutlineStage[] }

type Drawn = { readonly language: Language /** The stage a case stands in. */; readonly at?: string }

const box = { width: 320, height: 74, gap: 48, label: 180, lane: 16 }

/** One arrow: several actions that lead to the same stage share it. */
type Arrow = {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly byItself: boolean
}

const timeOver = { zh: '期限届满', en: 'time over', easy: '日子到了' }
const allIn = { zh: '答复收齐', en: 'answers in', easy: '都回答了' }
const anyTime = { zh: '随时可以', en: 'at any time', easy: '什么时候都可以' }
const here = { zh: '现在', en: 'now', easy: '现在' }

export function drawingOf(process: Process, { language, at }: Drawn): Drawing {
  const outline = outlineOf(process)
  const text = (words: Words) => escaped(inLanguage(words, language))
  const arrows = arrowsOf(outline, language)
  const sides = sidesOf(arrows)
  const left = box.label + box.lane * (lanesOf(sides.back).length + 1)
  const width = left + box.width + box.label + box.lane * (lanesOf(sides.forth).length + 1)
  const height = outline.length * (box.height + box.gap)
  const id = `process-${process.id}`
  const parts = [
    `<title id="${id}-title">${text(process.name)}</title>`,
    `<desc id="${id}-desc">${escaped(spoken(outline, language))}</desc>`,
    ...outline.map((stage, i) =>
      boxOf(stage, {
        y: topOf(i),
        left,
        text,
        now: stage.stage === at ? text(here) : '',
        note: escaped(alwaysInto(outline, stage.stage, language)),
      }),
    ),
    ...sides.straight.map((arrow) => straight(arrow, left)),
    ...sides.forth.map((arrow) => around(arrow, { edge: left + box.width, way: 1, side: sides.forth })),
    ...sides.back.map((arrow) => around(arrow, { edge: left, way: -1, side: sides.back })),
  ]
  const head = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${height}" font-size="13" fill="none" stroke="currentColor">`
  return { svg: `${head}${parts.join('')}</svg>`, outline }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const topOf = (i: number) => i * (box.height + box.gap) + 4

const spoken = (outline: readonly OutlineStage[], language: Language) =>
  outline.map(({ words }) => inLanguage(words, language)).join(language === 'en' ? ', ' : '、')

function arrowsOf(outline: readonly OutlineStage[], language: Language): readonly Arrow[] {
  const index = new Map(outline.map(({ stage }, i) => [stage, i]))
  return outline.flatMap(({ ways, kind }, from) => {
    const byItself = kind === 'gather' ? allIn : timeOver
    const targets = Map.groupBy(
      ways.filter(({ always }) => !always),
      ({ to }) => to,
    )
    return [...targets].map(([to, some]) => ({
      from,
      to: index.get(to) ?? from,
      label: some.map(({ says }) => inLanguage(says ?? byItself, language)).join(' / '),
      byItself: some.every(({ says }) => says === null),
    }))
  })
}

/** Said under the stage they lead to, instead of an arrow from everywhere. */
function alwaysInto(outline: readonly OutlineStage[], stage: string, language: Language): string {
  const ways = outline.flatMap(({ ways }) => ways.filter(({ always, to }) => always && to === stage))
  const said = new Set(ways.flatMap(({ says }) => (says ? [inLanguage(says, language)] : [])))
  return said.size > 0
    ? `${inLanguage(anyTime, language)}${language === 'en' ? ': ' : '：'}${[...said].join(' / ')}`
    : ''
}

const sidesOf = (arrows: readonly Arrow[]) => ({
  straight: arrows.filter(({ from, to }) => to === from + 1),
  forth: arrows.filter(({ from, to }) => to > from + 1),
  back: arrows.filter(({ from, to }) => to <= from),
})

/** Arrows into the same box share a lane. */
const lanesOf = (side: readonly Arrow[]) => [...new Set(side.map(({ to }) => to))]

/** Arrows that leave the same box leave it one below the other. */
const offsetOf = (arrow: Arrow, side: readonly Arrow[]) =>
  side.filter(({ from }) => from === arrow.from).indexOf(arrow)

type Boxed = {
  readonly y: number
  readonly left: number
  readonly text: (words: Words) => string
  readonly now: string
  readonly note: string
}

function boxOf({ kind, words, who, within }: OutlineStage, { y, left, text, now, note }: Boxed): string {
  const middle = left + box.width / 2
  const held = who ? text(who) : note
  const limit = [within && text(within), who && note].filter((one) => one).join(' · ')
  const line = (at: number, said: string, weight = 'normal') =>
    said &&
    `<text x="${middle}" y="${y + at}" text-anchor="middle" fill="currentColor" stroke="none" font-weight="${weight}">${said}</text>`
  const round = kind === 'end' ? box.height / 2 : 4
  const dashes = kind === 'gather' ? ' stroke-dasharray="8 3"' : ''
  return `<rect x="${left}" y="${y}" width="${box.width}" height="${box.height}" rx="${round}" stroke-width="${now ? 4 : 1.5}"${dashes}/>${line(24, now ? `${text(words)}（${now}）` : text(words), 'bold')}${line(44, held)}${line(62, limit)}`
}

const label = (x: number, y: number, { said, anchor }: { said: string; anchor: string }) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="currentColor" stroke="none" font-size="11">${escaped(said)}</text>`

const path = (d: string, head: string, byItself: boolean) =>
  `<path d="${d}"${byItself ? ' stroke-dasharray="3 3"' : ''}/><path d="${head}"/>`

function straight({ from, label: said, byItself }: Arrow, left: number): string {
  const x = left + box.width / 2
  const [y, end] = [topOf(from) + box.height, topOf(from + 1)]
  const line = path(`M${x} ${y}V${end}`, `M${x - 4} ${end - 7}L${x} ${end}L${x + 4} ${end - 7}`, byItself)
  return line + label(x + 8, (y + end) / 2 + 4, { said, anchor: 'start' })
}

type Around = { readonly edge: number; readonly way: 1 | -1; readonly side: readonly Arrow[] }

/** Out of the side of a box, along a lane, into the side of another. */
function around(arrow: Arrow, { edge, way, side }: Around): string {
  const { from, to, label: said, byItself } = arrow
  const x = edge + way * (box.label + box.lane * lanesOf(side).indexOf(to))
  const [start, end] = [topOf(from) + 16 + offsetOf(arrow, side) * 15, topOf(to) + box.height - 10]
  const head = `M${edge + way * 7} ${end - 4}L${edge} ${end}L${edge + way * 7} ${end + 4}`
  const words = label(edge + way * 6, start - 3, { said, anchor: way === 1 ? 'start' : 'end' })
  return path(`M${edge} ${start}H${x}V${end}H${edge}`, head, byItself) + words
}
