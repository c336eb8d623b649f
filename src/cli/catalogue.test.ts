/** The catalogue's verbs: what they print for machines and for people. */
import { expect, test } from 'vitest'
import { runCommand } from './run.ts'

const tongxing = (...words: string[]) => runCommand(words, {})

test('the list has every promise under its id, each variant with place, days, clauses and open parameters', async () => {
  const { out, code } = await tongxing('catalogue', 'list', '--json')
  const listed = JSON.parse(out)
  expect(code).toBe(0)
  expect(Object.keys(listed)).toEqual(expect.arrayContaining(['programmes', 'facts', 'rates']))
  expect(new Set(listed.programmes.map(({ id }: { id: string }) => id)).size).toBe(132)
  for (const { id, name, serves, variants } of listed.programmes) {
    expect({ id, serves, name }).toEqual({
      id: expect.stringMatching(/^[a-z0-9-]+$/),
      serves: expect.any(String),
      name: expect.objectContaining({ zh: expect.any(String) }),
    })
    expect(variants.length).toBeGreaterThan(0)
    for (const variant of variants) {
      expect(variant.place).toMatch(/^\d{4,6}$/)
      expect(variant.from).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(variant.basis.length).toBeGreaterThan(0)
      expect(Array.isArray(variant.openParameters)).toBe(true)
    }
  }
})

test('the check passes and shows what nobody cites', async () => {
  const { out, code } = await tongxing('catalogue', 'check')
  expect(code).toBe(0)
  expect(out).toMatch(/没有引用的条款 \/ clauses nobody cites: \d+\n {2}guofa-2015-52/)
})

test('the drawing of a place is a picture, of all places outlines; elsewhere it is refused', async () => {
  const picture = await tongxing('catalogue', 'draw', 'living-subsidy', '--place', '441702')
  expect(picture.out).toMatch(/^<svg .*role="img".*残疾人证.*<\/svg>$/s)
  const outlines = await tongxing('catalogue', 'draw', 'living-subsidy')
  expect(outlines.out.match(/^困难残疾人生活补贴 /gm)?.length).toBeGreaterThan(4)
  expect(outlines.out).toContain('  - ')
  const nowhere = await tongxing('catalogue', 'draw', 'living-subsidy', '--place', '11')
  expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('没有规定')])
})

test('every process is listed, and drawn as a picture or as a list in each language', async () => {
  const listed = JSON.parse((await tongxing('process', 'list', '--json')).out)
  const ids = listed.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(expect.arrayContaining(['obligation', 'slip', 'pledge']))
  for (const id of ids) expect((await tongxing('process', 'draw', id)).out).toMatch(/^<svg .*<\/svg>$/s)
  const outline = await tongxing('process', 'draw', 'slip', '--outline', '--language', 'en')
  expect(outline.out).toContain('Reported back, to be checked')
  expect((await tongxing('process', 'draw', 'none')).err).toContain('没有流程“none”')
})
