/** One plan written in every format offices send, for tests: with real tables, merged cells, automatic numbers and bold letters. */
import { readFileSync } from 'node:fs'
import { readPlan } from '#plandoc'

export const planText = readFileSync(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')

type Block = { readonly text: string } | { readonly rows: readonly (readonly string[])[] }

/** Lines with tabs, and lone lines between them, are tables. */
export function blocksOf(text: string): Block[] {
  const lines = text.split('\n')
  const out: { text: string; rows: string[][] }[] = []
  lines.forEach((line, at) => {
    const open = out.at(-1)?.rows.length ? out.at(-1) : undefined
    const inTable = line.includes('\t') || (open && line !== '' && (lines[at + 1] ?? '').includes('\t'))
    if (inTable && open) open.rows.push(line.split('\t'))
    else if (inTable) out.push({ text: '', rows: [line.split('\t')] })
    else out.push({ text: line, rows: [] })
  })
  return out
    .filter(({ text: line, rows }) => line !== '' || rows.length > 0)
    .map((block) => (block.rows.length > 0 ? { rows: block.rows } : { text: block.text }))
}

/** A cell with how many rows it covers: dates that repeat are merged, as offices do. */
export type Merged = { readonly text: string; readonly across: number; readonly down: number } | undefined

export function merged(rows: readonly (readonly string[])[]): Merged[][] {
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row, y) =>
    row.length === 1
      ? [{ text: row[0] ?? '', across: width, down: 1 }]
      : row.map((text, x) => {
          const merges = x === width - 1 && text.includes('年底前')
          if (merges && rows[y - 1]?.[x] === text) return undefined
          let down = 1
          while (merges && rows[y + down]?.[x] === text) down++
          return { text, across: 1, down }
        }),
  )
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const isHeading = (text: string) => /^(?:第.[章节]|附件|重点任务分工表|专栏)/.test(text)

function htmlOfBlock(block: Block): string {
  if ('text' in block)
    return isHeading(block.text) ? `<h3><b>${block.text}</b></h3>` : `<p>${escaped(block.text)}</p>`
  const rows = merged(block.rows).map((row) =>
    row
      .flatMap((cell) =>
        cell ? [`<td colspan="${cell.across}" rowspan="${cell.down}">${escaped(cell.text)}</td>`] : [],
      )
      .join(''),
  )
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`
}

export const planAsHtml = (around = { before: '', after: '' }): string =>
  `<!DOCTYPE html><html><head><title>x</title><style>td{border:1px solid}</style></head><body>${around.before}
  ${blocksOf(planText).map(htmlOfBlock).join('\n')}${around.after}</body></html>`

export const planAsMarkdown = (): string =>
  blocksOf(planText)
    .map((block) =>
      'text' in block
        ? `${/^第.章/.test(block.text) ? '## ' : /^第.节/.test(block.text) ? '### ' : ''}${block.text}`
        : block.rows
            .map((row, y) => `| ${row.join(' | ')} |${y === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`)
            .join('\n'),
    )
    .join('\n\n')

/** GB 18030 bytes, by asking the decoder what each pair of bytes means. */
export function asGb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (trail !== 0x7f && [...sign].length === 1 && !codes.has(sign)) codes.set(sign, [lead, trail])
    }
  return Uint8Array.from([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]))
}

export function asUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  return bytes
}

const closed = (text: string | null) => text?.replace(/\s+/g, '') ?? null

/** Everything a plan says, without where it says it. */
export function saidBy(text: string) {
  const plan = readPlan(text)
  return {
    head: [plan.title, plan.issuer, plan.period],
    outline: plan.outline.map((entry) => [entry.label, closed(entry.title)]),
    boxes: plan.boxes.map((box) => [box.no, closed(box.title), box.items.map((item) => item.title)]),
    tasks: plan.tasks.map((task) => ({
      no: task.no,
      text: closed(task.text),
      lead: task.lead,
      coop: task.coop,
      deadlines: task.deadlines.map((each) => [each.on, each.kind]),
      targets: task.targets.map((each) => [each.comparator, each.value, each.unit, each.kind]),
    })),
    indicators: plan.indicators.map((each) => [
      each.no,
      each.name,
      each.group,
      each.unit,
      each.baseline,
      each.comparator,
      each.value,
      each.kind,
    ]),
    findings: plan.findings.map(({ code }) => code),
  }
}
