/** The document beside the result is the document: no letter more or less, the marks on exactly the letters they name. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUpload } from '#plans'
import { review } from '../plans/review.ts'
import { documentView } from './plan-import-document.ts'

const seen = (text: string) => review(readUpload({ name: '', text }).reading, [])
const place = (from: number, to: number, line = 1) => ({ line, column: 1, from, to })
const nothing = { value: [], row: undefined }
const shown = (view: ReturnType<typeof documentView>) =>
  view.lines.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('')).join('\t'))

const pieces = fc.constantFrom('甲', '乙局', '\t', '\n', '\r\n', '\r', ' ', '（责任单位：', '1. ', '。')
const texts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))

test('every line with something on it is shown as it stands, numbered as the reader counts', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const view = documentView(seen(text), { text, chosen: nothing, part: undefined })
      const lines = text.split(/\r\n|\r|\n/)
      expect(shown(view)).toEqual(lines.filter((line) => line.trim() !== ''))
      for (const { no } of view.lines) expect(lines[no - 1]?.trim()).not.toBe('')
    }),
  )
})

test('exactly the chosen letters are marked, over cells and lines', () => {
  fc.assert(
    fc.property(texts, fc.nat(120), fc.nat(120), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const chosen = { value: [place(from, to)], row: place(0, text.length) }
      const { lines } = documentView(seen(text), { text, chosen, part: 1 })
      const marked = lines.flatMap(({ cells }) =>
        cells.flat().flatMap((stretch) => (stretch.mark === 'value' ? [stretch.text] : [])),
      )
      const squeezed = (words: string) => words.replace(/\s/g, '')
      expect(squeezed(marked.join(''))).toBe(squeezed(text.slice(from, to)))
    }),
  )
})

test('a long document is shown in parts, beginning with the one the value stands in', () => {
  const line = `${'全'.repeat(999)}。\n`
  const text = line.repeat(120)
  const chosen = { value: [place(line.length * 110, line.length * 110 + 5, 111)], row: undefined }
  const view = documentView(seen(text), { text, chosen, part: undefined })
  expect(view).toMatchObject({ part: 3, parts: 3 })
  expect(view.lines.flatMap(({ cells }) => cells.flat()).filter(({ mark }) => mark)).toEqual([
    { text: '全全全全全', mark: 'value' },
  ])
  expect(documentView(seen(text), { text, chosen, part: 1 }).lines[0]?.no).toBe(1)
})
