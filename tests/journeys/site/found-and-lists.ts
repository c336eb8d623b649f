/** Whom to visit, lists and open numbers without scripts, start to end; every page met is then checked with axe. */
import { describe, expect, test } from 'vitest'
import { comeAs, patience, type TownOf, type Visitor } from './town.ts'

const addressOf = ({ page }: Visitor) => page.url().slice(new URL(page.url()).origin.length)

/** Chooses a fact of the list builder and what it has to be, and sends both forms. */
async function condition(visitor: Visitor, fact: string, value: string): Promise<void> {
  await visitor.page.getByLabel('哪一种情况').selectOption({ label: fact })
  await visitor.press('下一步')
  await visitor.choose(value)
  await visitor.press(/^添加$/)
}

export function foundAndListsJourneys(townOf: TownOf): void {
  describe('an officer without scripts', () => {
    const met = new Set<string>()

    test(
      'opens the visit of somebody found, and is told what a confirmation still needs',
      patience,
      async () => {
        const visitor = await comeAs(townOf(), 'county', 'without scripts')
        await visitor.go('/staff/found')
        met.add(addressOf(visitor))
        await visitor.page.locator('tbody tr th a').first().click()
        await visitor.page.waitForLoadState('load')
        met.add(addressOf(visitor))
        await visitor.press('确认勾选的政策')
        expect(await visitor.text()).toContain('请至少勾选一项政策')
        expect(await visitor.text()).toContain('请写明谁表示同意')
        for (const path of [
          '/staff/found/programmes',
          '/staff/found/doubted',
          '/staff/found/lapsing?months=12',
        ]) {
          await visitor.go(path)
          met.add(path)
        }
        await visitor.leave()
      },
    )

    test(
      'builds a list with a household and with what nobody recorded, and hears it in a sentence',
      patience,
      async () => {
        const visitor = await comeAs(townOf(), 'county', 'without scripts')
        await visitor.go('/staff/lists/build')
        await condition(visitor, '户口性质', '农村')
        await visitor.page.getByLabel('哪一种情况').selectOption({ label: '长期照护需要' })
        await visitor.press('下一步')
        met.add(addressOf(visitor))
        await visitor.press(/没有登记/)
        expect(await visitor.text()).toMatch(/名单：户口性质：农村，并且.*没有登记/)
        await visitor.page.locator('summary', { hasText: '家庭条件' }).click()
        await visitor.fill('至少几人', '2')
        await visitor.press(/^添加$/)
        expect(await visitor.text()).toContain('家里（含本人）至少有 2 人：以下全部符合')
        await visitor.press(/在这一组添加条件/)
        await condition(visitor, '残疾等级', '一级')
        expect(await visitor.text()).toMatch(/家庭成员中符合“残疾等级：一级”的人数/)
        expect(await visitor.text()).toMatch(/符合 \d+ 人/)
        met.add(addressOf(visitor))
        await visitor.page.locator('summary', { hasText: '家庭条件' }).click()
        await visitor.press(/^添加$/)
        expect(await visitor.text()).toContain('请选择或填写一个值')
        await visitor.leave()
      },
    )

    test('sees every open number with who sets it, and what setting one still needs', patience, async () => {
      const visitor = await comeAs(townOf(), 'county', 'without scripts')
      await visitor.go('/staff/numbers')
      met.add(addressOf(visitor))
      expect(await visitor.text()).toContain('由谁设定')
      expect(await visitor.text()).toContain('县（区）残联工作人员')
      await visitor.page.locator('tbody tr th a').first().click()
      await visitor.page.waitForLoadState('load')
      met.add(addressOf(visitor))
      await visitor.press(/^设定$/)
      expect(await visitor.text()).toContain('请写明文号和标题')
      await visitor.leave()
    })

    test('met only pages that are fit for everybody', patience, async () => {
      const checked = await comeAs(townOf(), 'county')
      expect(met.size).toBeGreaterThanOrEqual(8)
      for (const path of met) await checked.go(path)
      await checked.leave()
    })
  })
}
