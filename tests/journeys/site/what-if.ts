/** What if: a leader turns a rate and sees money at once; a county keeps, shares and compares; few people stay hidden. */
import { describe, expect, test } from 'vitest'
import { comeAs, patience, type TownOf, type Visitor } from './town.ts'

/** The first question sets the reading of the records going; the next one is answered. */
async function calculate(visitor: Visitor): Promise<void> {
  await expect
    .poll(
      async () => {
        await visitor.press('计算')
        return visitor.text()
      },
      { timeout: 30_000, interval: 500 },
    )
    .not.toContain('正在读入登记资料')
}

const numbersOf = async ({ page }: Visitor, row: string): Promise<number[]> =>
  (
    await page.locator('section[aria-labelledby="total"] tr', { hasText: row }).locator('td').allInnerTexts()
  ).map((text) => Number(text.replace(/[,元\s]/g, '').replace('−', '-')))

export function whatIfJourneys(townOf: TownOf): void {
  describe('trying out another rule', () => {
    test('as a leader on a phone: one number turned, people and money at once', patience, async () => {
      const visitor = await comeAs(townOf(), 'leader', 'phone')
      await visitor.go('/staff/what-if')
      await visitor.press('重度残疾人护理补贴')
      await calculate(visitor)
      expect(await visitor.text()).toContain('还没有改动')
      const [, before = 0] = await numbersOf(visitor, '金额')
      await visitor.fill('标准（元）', '9999')
      await visitor.press('计算')
      expect(await visitor.text()).toMatch(/标准 [\d.]+元 → 9,999\.00元/)
      const [now = 0, after = 0, change = 0] = await numbersOf(visitor, '金额')
      expect([now, after > now, change]).toEqual([before, true, Math.round((after - now) * 100) / 100])
      expect(await visitor.page.locator('tbody th a').count()).toBe(0)
      await visitor.leave()
    })

    test('without scripts, with a mistake put right', patience, async () => {
      const visitor = await comeAs(townOf(), 'committee', 'without scripts')
      await visitor.go('/staff/what-if/programmes/nursing-subsidy')
      await calculate(visitor)
      await visitor.fill('标准（元）', '很多')
      await visitor.press('计算')
      expect(await visitor.text()).toContain('“标准”应为不小于零的数字')
      await visitor.fill('标准（元）', '260')
      await visitor.page.getByLabel('先按').selectOption({ label: '年龄段' })
      await visitor.page.getByLabel('再按').selectOption({ label: '性别' })
      await visitor.press('计算')
      expect(await visitor.text()).toContain('年龄段 × 性别')
      await visitor.leave()
    })

    test('as a county: kept, shared, compared, and drafted', patience, async () => {
      const visitor = await comeAs(townOf(), 'county')
      for (const amount of ['260', '280']) {
        await visitor.go('/staff/what-if/programmes/nursing-subsidy')
        await calculate(visitor)
        await visitor.fill('标准（元）', amount)
        await visitor.press('计算')
        await visitor.fill('方案名称', `提高到${amount}元`)
        if (amount === '260') await visitor.choose('与本辖区有测算职责的同事共享')
        await visitor.press('保存')
        expect(await visitor.title()).toBe(`提高到${amount}元`)
      }
      await visitor.go('/staff/what-if')
      for (const box of await visitor.page.locator('input[name=s]').all()) await box.check()
      await visitor.press('并列比较')
      expect(await visitor.text()).toContain('→ 260.00元')
      expect(await visitor.text()).toContain('→ 280.00元')
      await visitor.press('提高到260元')
      const [download] = await Promise.all([
        visitor.page.waitForEvent('download'),
        visitor.page.getByRole('link', { name: '下载为规定草稿' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^nursing-subsidy-\d+-draft\.ts$/)
      await visitor.leave()
      const leader = await comeAs(townOf(), 'leader')
      await leader.go('/staff/what-if')
      expect(await leader.text()).toContain('提高到260元')
      expect(await leader.text()).not.toContain('提高到280元')
      await leader.leave()
    })

    test('is closed to offices without the duty', patience, async () => {
      const visitor = await comeAs(townOf(), 'town')
      const answer = await visitor.page.goto('/staff/what-if')
      expect(answer?.status()).toBe(403)
      await visitor.leave()
    })
  })
}
