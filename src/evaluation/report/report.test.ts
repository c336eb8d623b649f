/** A report says nothing the data do not say; its file keeps to the standard and can be checked after people edited it. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel'
import { figuresOf } from '../rounds/figures.ts'
import { type Block, keysIn, type Part } from './block.ts'
import { compose } from './compose.ts'
import { noLetterhead } from './letterhead.ts'
import { chineseNumber, headingNumbers } from './numbering.ts'
import { closer, linePitch, margins, mm, paper } from './page.ts'
import { readDocx } from './read-docx.ts'
import { recheck } from './recheck.ts'
import { toyFacts as facts, toyWeightings as weightings } from './toy-round.ts'
import { numbersOf, writeDocx } from './write-docx.ts'
import { zipEntry } from './zip-entry.ts'

const counted = { facts, weightings }
const blocks = compose({ ...counted, round: { kind: 'mid' }, of: '临禾市某规划' })
const figures = figuresOf(counted)
const file = await writeDocx({ blocks, figures, title: '报告', letterhead: noLetterhead })
const kept = [...numbersOf(blocks)].map(([key, number]) => ({ ...figures.get(key)!, number }))
const drafted = readDocx(file)
const xmlOf = (name: string, of = file) => new TextDecoder().decode(zipEntry(of, name))

/** Our own words: everything that is neither a figure nor a name from the data. */
const ownWords = (block: Block): string => {
  const parts: readonly Part[] =
    block.kind === 'title'
      ? block.lines.flat()
      : block.kind === 'paragraph'
        ? block.parts
        : block.kind === 'table'
          ? block.rows.flat(2)
          : []
  const plain =
    block.kind === 'heading'
      ? block.text
      : block.kind === 'table'
        ? block.caption + block.head.join('')
        : block.kind === 'open'
          ? block.asks
          : ''
  return plain + parts.filter((part) => typeof part === 'string').join('')
}

describe('a report', () => {
  test('has no number in words of its own', () => {
    expect(blocks.map(ownWords).filter((words) => /\d/.test(words))).toEqual([])
  })
  test('points only to figures that exist', () => {
    expect(keysIn(blocks).filter((key) => !figures.has(key))).toEqual([])
  })
  test('holds the sum of its tasks, and its units add up as shown', () => {
    expect(figures.get('tasks.total')?.shown).toBe('131')
    for (const { id } of facts.units) {
      const of = (part: string) => BigInt(figures.get(`unit.${id}.${part}`)?.shown.replace('.', '') ?? '')
      expect(of('earned') + of('lost') + of('unknown') + of('idle')).toBe(of('points'))
    }
  })
  test('without weights, tasks, supervision or survey says that they are not known, and never zero', () => {
    const bare = {
      facts: { ...facts, tasks: null, matters: null, survey: null },
      weightings: { unit: null, county: null },
    }
    const composed = compose({ ...bare, round: { kind: 'annual' }, of: '临禾市' })
    const known = figuresOf(bare)
    expect(keysIn(composed).filter((key) => !known.has(key))).toEqual([])
    for (const key of ['tasks.total', 'weights.unit.year', 'weights.county.year', 'slips.open'])
      expect(known.get(key)).toMatchObject({ exact: null, shown: '暂无法得出' })
  })
  test('of a group too small says so instead of a share', () => {
    expect(figures.get('survey.survey_accessibility.satisfied')?.shown).toBe('人数较少不予列示')
  })
})

describe('its file', () => {
  test('is A4 with the margins and the type area of GB/T 9704', () => {
    expect(xmlOf('word/document.xml')).toContain(
      `<w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}"`,
    )
    expect([paper.width, paper.height]).toEqual([11906, 16838])
    expect(paper.height - margins.top - margins.bottom).toBeGreaterThanOrEqual(22 * linePitch)
    expect(paper.width - margins.left - margins.right).toBeGreaterThanOrEqual(28 * (320 + closer))
    // A twip more for a line or a character, and the standard's number would not fit.
    expect(22 * (linePitch + 1)).toBeGreaterThan(mm(225))
    expect(28 * (320 + closer + 1)).toBeGreaterThan(mm(156))
  })
  test('names the fonts of the standard and who may stand in for them', () => {
    expect(xmlOf('word/styles.xml')).toMatch(
      /w:styleId="Title"(?:(?!<\/w:style>).)*方正小标宋简体(?:(?!<\/w:style>).)*w:val="44"/s,
    )
    expect(xmlOf('word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>')
  })
  test('prints secrecy, number and signature only when they are given', async () => {
    const given = { ...noLetterhead, secrecy: '内部', number: '临残工委〔2024〕1号' }
    const withHead = await writeDocx({ blocks, figures, title: '报告', letterhead: given })
    expect(xmlOf('word/document.xml', withHead)).toContain('临残工委〔2024〕1号')
    expect(xmlOf('word/document.xml')).not.toContain('内部')
  })
  test('has every figure bound to its key', () => {
    expect(
      drafted.figures
        .map(({ number }) => number)
        .toSorted((a, b) => a - b)
        .filter((n, i, all) => n !== all[i - 1]),
    ).toEqual(kept.map(({ number }) => number))
    for (const { number, shown } of drafted.figures) expect(kept[number - 1]?.shown).toBe(shown)
  })
  test('is a ZIP that other programs read', () => {
    const list = spawnSync(
      'python3',
      ['-c', 'import sys,io,zipfile;print(zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())).testzip())'],
      { input: file },
    )
    if (list.error) return
    expect(String(list.stdout).trim()).toBe('None')
  })
})

describe('a re-check', () => {
  test('finds nothing as long as nothing moved', () => {
    expect(recheck(kept, figures, { read: drafted, drafted })).toEqual({
      same: kept.length,
      moved: [],
      edited: [],
      removed: [],
      unbound: [],
    })
  })
  test('names each figure the data no longer agree with, and those that are gone', () => {
    const later = figuresOf({
      ...counted,
      facts: { ...facts, tasks: { ...facts.tasks!, done: 42 }, survey: null },
    })
    const { moved, same } = recheck(kept, later)
    expect(moved.find(({ figure }) => figure.key === 'tasks.done')).toMatchObject({
      figure: { shown: '41' },
      now: { shown: '42' },
    })
    expect(moved.find(({ figure }) => figure.key === 'survey.answered')).toMatchObject({ now: null })
    expect(same + moved.length).toBe(kept.length)
  })
  test('finds what people typed over, deleted or added in the file', () => {
    const bound =
      /<w:bookmarkStart w:name="tongxing_\d+_1"[^>]*><w:sdt><w:sdtPr><w:alias w:val="tasks.overdue"\/>.*?<w:bookmarkEnd[^>]*>/s
    const edit = (xml: string) =>
      xml
        .replace(/(<w:alias w:val="tasks.done"\/>.*?<w:t[^>]*>)41</s, '$1４８<')
        .replace(bound, '<w:r><w:t>10</w:t></w:r>')
    const read = readDocx(storedZip('word/document.xml', edit(xmlOf('word/document.xml'))))
    const checked = recheck(kept, figures, { read, drafted })
    expect(checked.edited).toMatchObject([{ figure: { key: 'tasks.done', shown: '41' }, inFile: '４８' }])
    expect(checked.unbound).toEqual(['10'])
  })
  test('finds the figures by their bookmarks where a program dropped the controls', () => {
    const bare = xmlOf('word/document.xml').replace(
      /<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs,
      '$1',
    )
    expect(readDocx(storedZip('word/document.xml', bare))).toEqual(drafted)
  })
  test('does not count what a tracked change struck out', () => {
    const xml = xmlOf('word/document.xml').replace(
      /(<w:alias w:val="tasks.done"\/>.*?<w:sdtContent>)(<w:r>.*?<\/w:r>)/s,
      '$1<w:del w:id="1" w:author="a"><w:r><w:delText>41</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>43</w:t></w:r></w:ins>',
    )
    const read = readDocx(storedZip('word/document.xml', xml))
    expect(recheck(kept, figures, { read, drafted }).edited).toMatchObject([{ inFile: '43' }])
  })
  test('refuses a file that is no report', () => {
    for (const bad of ['', 'PK', 'x'.repeat(100)])
      expect(() => readDocx(new TextEncoder().encode(bad))).toThrow(Refusal)
    expect(() => readDocx(storedZip('other.xml', ''))).toThrow(Refusal)
  })
})

test('headings count as official documents do', () => {
  const next = headingNumbers()
  expect([next(1), next(2), next(2), next(3), next(4), next(1), next(2)]).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '（1）',
    '二、',
    '（一）',
  ])
  expect([9, 10, 11, 20, 34].map(chineseNumber)).toEqual(['九', '十', '十一', '二十', '三十四'])
})

/** A ZIP with one stored entry, as another program might write it. */
function storedZip(name: string, content: string): Uint8Array {
  const [path, data] = [Buffer.from(name), Buffer.from(content)]
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(path.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt16LE(path.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + path.length + data.length, 16)
  return Buffer.concat([local, path, data, central, path, end])
}
