/** Anybody looks at the plan: promises with their state in words, published values by area, small groups protected. */
import { describe, expect, test } from 'vitest'
import { ask, come, patience, type TownOf, type Visitor } from './town.ts'

/** Rows of the table of areas as cells. */
async function rowsOf({ page }: Visitor): Promise<string[][]> {
  const rows: string[][] = []
  for (const row of await page.locator('main table tbody tr').all())
    rows.push((await row.locator('th, td').allInnerTexts()).map((text) => text.trim()))
  return rows
}

const numberIn = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''))

export function publicPlanJourneys(townOf: TownOf): void {
  describe('anybody looking at the plan', () => {
    test('reads each promise with who leads it, by when, and its state in words', patience, async () => {
      const visitor = await come(townOf())
      await visitor.go('/')
      await visitor.press('看做到哪一步了')
      const text = await visitor.text()
      expect(text).toContain('临禾市“十四五”残疾人服务规划')
      expect(text).toContain('共 18 项')
      for (const word of ['已逾期', '没有可以判断的记录', '牵头单位', '市民政局', '2025年12月31日前'])
        expect(text).toContain(word)
      expect(await visitor.page.locator('h3').filter({ hasText: /^$/ }).count()).toBe(0)
      await visitor.leave()
    })

    test('narrows the promises to a state, on a phone and without scripts', patience, async () => {
      const visitor = await come(townOf(), 'without scripts')
      await visitor.go('/plan')
      await visitor.page.getByLabel('进展').selectOption('late')
      await visitor.press('查看')
      expect(await visitor.text()).toContain('显示 18 项中的 1 项')
      await visitor.leave()
    })

    test('opens an indicator into its areas, whose counties add up to the whole', patience, async () => {
      const visitor = await come(townOf(), 'phone')
      await visitor.go('/plan')
      await visitor.press('困难残疾人生活补贴覆盖率')
      const text = await visitor.text()
      expect(text).toContain('怎么算的')
      const rows = await rowsOf(visitor)
      const sum = rows.at(-1)
      const counties = rows.slice(0, -1).filter(([name]) => /^(河东区|河西区|禾丰县)$/.test(name ?? ''))
      expect(counties).toHaveLength(3)
      for (const column of [1, 2])
        expect(counties.reduce((all, row) => all + numberIn(row[column]), 0)).toBe(numberIn(sum?.[column]))
      await visitor.leave()
    })

    test(
      'never learns about a small group, nor the one that would tell by subtraction',
      patience,
      async () => {
        const visitor = await come(townOf())
        await visitor.go('/plan/indicators/3')
        const rows = await rowsOf(visitor)
        for (const [, whole, part, now] of rows)
          if (whole === '—') expect(now).toBe('为保护个人不公布')
          else expect(Math.min(numberIn(whole), 10)).toBe(10 - Math.max(0, 10 - numberIn(part) - 10))
        const shown = rows.filter(([, whole]) => whole !== '—')
        expect(shown.length).toBeGreaterThan(3)
        expect(rows.length - shown.length).toBeGreaterThan(1)
        await visitor.leave()
      },
    )

    test('is told that nothing is computed where no record is, in every language', patience, async () => {
      for (const [language, sentence] of [
        ['', '目前没有业务记录可以计算这项指标'],
        ['/easy', '现在还没有记录，算不出来'],
        ['/en', 'No record computes this indicator yet'],
      ] as const)
        expect((await ask(townOf(), `${language}/plan/indicators/2`)).text).toContain(sentence)
    })
  })
}
