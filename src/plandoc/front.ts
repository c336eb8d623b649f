/** The title of the plan and who issued it, from the circular that carries it or the head of the document. */

import { columnOf } from './columns.ts'
import { labelAt } from './labels.ts'
import type { Line } from './lines.ts'
import { isContents } from './passages.ts'
import { closeUp, type Strand, said } from './strand.ts'

const kinds =
  '规划|计划|方案|意见|办法|措施|纲要|清单|分工|分工表|安排表|任务表|要点|细则|行动|行动计划|台账|一览表|通知|决定|工作表|任务书|责任书|条例|规定'
const endsAsTitle = new RegExp(`(?:${kinds})(?:（[^（）]{1,24}）)?$`)
const circular = /现将《([^。]{4,120}?)》(?:印发|发|下发|予以印发|公布|转发)/
const issuerName =
  /^[\u4e00-\u9fff]{2,24}(?:人民政府|人民政府办公室|人民政府办公厅|委员会|办公室|办公厅|残联|联合会|工作委员会|厅|局|国务院|党委|市委|区委|县委)$/

/** How many lines the head of a document may take. */
const headLines = 60

const titleLength = (text: string) => text.length >= 6 && text.length <= 80

const isTitle = (text: string) =>
  titleLength(text) && endsAsTitle.test(text) && !/[。；，：]/.test(text) && !labelAt(text)

/** A title may be wrapped: the next line then ends it. */
function candidate(lines: readonly Line[], at: number): string | undefined {
  const line = lines[at]
  if (!line || line.cells.length > 1 || columnOf(line.strand.text)) return undefined
  const own = said(line.strand)
  if (isTitle(own)) return own
  const next = lines[at + 1]
  const open = titleLength(own) && !/[。；，：]$/.test(own) && !labelAt(own) && !columnOf(own)
  if (!open || !next || next.cells.length > 1 || labelAt(next.strand.text)) return undefined
  const both = own + said(next.strand)
  return isTitle(both) ? both : undefined
}

/** `关于印发《…》的通知`, `关于印发…的通知` carry the title of what they send. */
function sent(title: string): string | undefined {
  const quoted = /关于(?:印发|下发|转发|发布|公布)《(.+)》的通知$/.exec(title)?.[1]
  if (quoted) return quoted
  return /关于(?:印发|下发|转发|发布|公布)(.+)的通知$/.exec(title)?.[1]
}

/** Titles inside 《》 write inner quotation marks as 〈〉. */
const outer = (title: string) => title.replaceAll('〈', '《').replaceAll('〉', '》')

function quotedInCircular(head: readonly Line[]): string | undefined {
  const text = closeUp(head.map((line) => said(line.strand)).join(''))
  const found = circular.exec(text)?.[1]
  return found ? outer(found) : undefined
}

const tidy = (text: string) => text.replace(/^(?:附件|附)\s?\d{0,2}[：:]?\s?/, '')

export function titleOfPlan(lines: readonly Line[]): string | null {
  const head = lines.slice(0, headLines).filter((line) => !isContents(line))
  const quoted = quotedInCircular(head)
  if (quoted) return quoted
  const found = head.flatMap((_, i) => candidate(head, i) ?? [])
  const circularTitle = found.find((title) => sent(title) !== undefined)
  const own = found.find((title) => !title.endsWith('通知'))
  const title = own ?? (circularTitle ? sent(circularTitle) : undefined)
  return title ? tidy(title) : longTitle(head[0]?.strand)
}

/** A whole document on one line begins with its title. */
function longTitle(first: Strand | undefined): string | null {
  if (!first) return null
  const found = new RegExp(
    `^[^。；，：]{4,60}?(?:规划|计划|方案|意见|分工表|安排表|要点)(?=[\\s。]|一、|第一章)`,
  ).exec(first.text)
  return found ? closeUp(found[0]) : null
}

const date = /^(?:20\d\d|二[〇○零].{2})年.{1,3}月.{1,3}日$/

/** Who signs above the date; else the body whose name heads the document. Null when the text does not say. */
export function issuerOf(lines: readonly Line[]): string | null {
  const head = lines.slice(0, headLines)
  const texts = head.map((line) => closeUp(line.strand.text))
  for (const [i, text] of texts.entries())
    if (date.test(text)) {
      const above = texts[i - 1] ?? ''
      if (issuerName.test(above)) return above
    }
  const end = lines.slice(-8).map((line) => closeUp(line.strand.text))
  for (const [i, text] of end.entries())
    if (date.test(text) && issuerName.test(end[i - 1] ?? '')) return end[i - 1] ?? null
  return (
    texts
      .slice(0, 6)
      .find((text) => /(?:人民政府|办公室|办公厅|委员会|联合会)$/.test(text) && issuerName.test(text)) ?? null
  )
}
