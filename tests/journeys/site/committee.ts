/** The committee's office: the board by unit, indicators down to towns and to whoever has no town, sums that add up. */
import { describe, expect, test } from 'vitest'
import { comeAs, patience, type TownOf, type Visitor } from './town.ts'

type Row = { readonly name: string; readonly whole: number; readonly part: number; readonly waiting: number }

async function areasOf({ page }: Visitor): Promise<Row[]> {
  const rows: Row[] = []
  const number = (text = '') => Number(text.replaceAll(',', ''))
  for (const row of await page.locator('section[aria-labelledby="areas"] tbody tr').all()) {
    const [name = '', whole, part, waiting] = (await row.locator('th, td').allInnerTexts()).map((text) =>
      text.trim(),
    )
    rows.push({ name, whole: number(whole), part: number(part), waiting: number(waiting) })
  }
  return rows
}

function expectSum(rows: readonly Row[]): Row {
  const total = rows.at(-1)
  if (total?.name !== '合计') throw new Error('the table has no sum')
  for (const column of ['whole', 'part', 'waiting'] as const)
    expect(rows.slice(0, -1).reduce((sum, row) => sum + row[column], 0)).toBe(total[column])
  return total
}

export function committeeJourneys(townOf: TownOf): void {
  describe('the committee office', () => {
    test('narrows the board to what one unit leads or helps with', patience, async () => {
      const visitor = await comeAs(townOf(), 'committee')
      await visitor.go('/staff/plan')
      expect(await visitor.text()).toContain('共 18 项')
      await visitor.page.getByLabel('牵头或配合单位').selectOption({ label: '市教育局' })
      await visitor.press('查看')
      expect(await visitor.text()).toContain('显示 18 项中的 4 项')
      for (const cells of await visitor.page.locator('main section').allInnerTexts())
        expect(cells).toContain('市教育局')
      expect(await visitor.page.locator('h2').allInnerTexts()).not.toContain('市医保局')
      await visitor.leave()
    })

    test('opens an indicator from the city to its towns, and every level adds up', patience, async () => {
      const visitor = await comeAs(townOf(), 'committee')
      await visitor.go('/staff/indicators')
      await visitor.press(/重度残疾人护理补贴覆盖率/)
      expect(await visitor.page.locator('.trend-dot').count()).toBe(4)
      const city = await areasOf(visitor)
      const sum = expectSum(city)
      expect(sum.waiting).toBeGreaterThan(0)
      const county = city.find(({ name }) => name === '河东区')
      await visitor.press('河东区')
      const towns = await areasOf(visitor)
      expect(expectSum(towns)).toMatchObject({ whole: county?.whole, part: county?.part })
      expect(towns.map(({ name }) => name)).toContain('所在乡镇不明')
      expect(await visitor.text()).toContain('因资料不全无法判断')
      await visitor.leave()
    })
  })
}
