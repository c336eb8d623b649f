/** A county officer: a sweep from order to end, a number opened for a reason, somebody set aside for good. */
import { describe, expect, test } from 'vitest'
import { listAuditOf } from '#access'
import type { CountyCode } from '#kernel'
import { comeAs, patience, type TownOf, type Visitor } from './town.ts'

const county = '990102' as CountyCode

/** Orders a sweep of the living subsidy for today and waits until its page says that it is finished. */
async function sweep(visitor: Visitor): Promise<void> {
  await visitor.go('/staff/sweeps')
  await visitor.choose('困难残疾人生活补贴')
  await visitor.press('开始查找')
  await expect
    .poll(
      async () => {
        await visitor.page.reload()
        return visitor.text()
      },
      { timeout: 30_000, interval: 500 },
    )
    .toContain('已完成')
}

export function countyOfficerJourneys(townOf: TownOf): void {
  describe('a county officer', () => {
    test('opens a number in full only after saying why, and the trail has it', patience, async () => {
      const visitor = await comeAs(townOf(), 'county')
      await visitor.go('/staff/people')
      await visitor.page.locator('tbody tr th a').first().click()
      await visitor.page.waitForLoadState('load')
      const person = visitor.page.url().split('/').at(-1) ?? ''
      await visitor.page.locator('summary', { hasText: '查看完整号码' }).click()
      await visitor.press('查看完整号码')
      expect(await visitor.text()).toContain('请写明为什么需要看')
      expect(await visitor.text()).not.toMatch(/\b990199\d{11}[\dX]\b/)
      await visitor.fill('为什么需要看', '核对银行退回的账号')
      await visitor.press('查看完整号码')
      expect(await visitor.text()).toMatch(/990199\d{11}[\dX]/)
      const trail = await townOf().site.asSystem((tx) => listAuditOf(tx, county, person))
      expect(trail.map(({ event }) => event)).toContain('person.unmasked')
      expect(JSON.stringify(trail)).toContain('核对银行退回的账号')
      await visitor.leave()
    })

    test('sets a candidate aside, and a later sweep does not bring them back', patience, async () => {
      const visitor = await comeAs(townOf(), 'county')
      await sweep(visitor)
      expect(await visitor.text()).toContain('对照范围：河东区')
      const [name = ''] = await visitor.page.locator('#candidates ~ * tbody th a, tbody th a').allInnerTexts()
      await visitor.press(name)
      const candidate = visitor.page.url()
      await visitor.press('搁置')
      expect(await visitor.text()).toContain('请写明原因')
      await visitor.fill('原因', '本人说明年再申请')
      await visitor.press('搁置')
      expect(await visitor.text()).toContain('本人说明年再申请')
      await sweep(visitor)
      await visitor.press(/^已搁置 1/)
      expect(await visitor.text()).toContain(name)
      await visitor.go(new URL(candidate).pathname)
      expect(await visitor.text()).toContain('张三 于 2025年11月18日')
      await visitor.leave()
    })
  })
}
