/** What a place discloses: every programme, searched and read; a plan that has ended; an officer who asks beside the person. */
import { describe, expect, test } from 'vitest'
import type { AreaCode, CountyCode } from '#kernel'
import { listPeople } from '#registry'
import { answerAll } from './answer-pages.ts'
import { ask, come, comeAs, patience, type TownOf } from './town.ts'

export function disclosureJourneys(townOf: TownOf): void {
  describe('anybody who wants to know what there is', () => {
    test.each(['desk', 'at 400 %'] as const)(
      'finds a programme by words and reads how it is decided: %s',
      patience,
      async (way) => {
        const visitor = await come(townOf(), way)
        await visitor.go('/programmes')
        await visitor.fill('关键词', '护理补贴')
        await visitor.press('查找')
        await visitor.press('重度残疾人护理补贴')
        const page = await visitor.text()
        expect(page).toContain('给谁')
        expect(page).toContain('残疾人证有效')
        expect(page).toContain('临禾市“十四五”残疾人服务规划')
        await visitor.page.locator('summary', { hasText: '看图' }).click()
        expect(await visitor.page.locator('.rule-drawing svg').count()).toBe(1)
        // The plan is published here, so what it says has a place to look at.
        await visitor.page.locator('a[href*="/plan/text#"]').first().click()
        expect(await visitor.page.locator(':target').count()).toBe(1)
        await visitor.leave()
      },
    )

    test(
      'searches by category, grade and age without scripts, and is shown what such a person may get',
      patience,
      async () => {
        const visitor = await come(townOf(), 'without scripts')
        await visitor.go('/programmes')
        const all = await visitor.page.locator('.lines li').count()
        await visitor.page.getByLabel('残疾类别').selectOption({ label: '肢体' })
        await visitor.page.getByLabel('残疾等级').selectOption({ label: '四级' })
        await visitor.fill('年龄（周岁）', '45')
        await visitor.press('查找')
        const left = await visitor.page.locator('.lines li').count()
        expect(left).toBeGreaterThan(0)
        expect(left).toBeLessThan(all)
        expect(await visitor.text()).not.toContain('重度残疾人护理补贴')
        expect(await visitor.text()).toContain('可能享受')
        await visitor.leave()
      },
    )

    test('is told that the plan of a place has ended, and sees its last day', patience, async () => {
      const visitor = await come(townOf())
      await visitor.go('/programmes?place=1406')
      expect(await visitor.text()).toContain('规划期已于 2020年12月31日 结束')
      await visitor.press('看 2020年12月31日 的项目')
      expect(await visitor.page.locator('.lines li').count()).toBeGreaterThan(20)
      await visitor.go('/benefits/ask?place=1406')
      await visitor.press(/按 2020年12月31日 的规定来看/)
      expect(await visitor.text()).toContain('按 2020年12月31日 的规定')
      await visitor.leave()
    })

    test.each([
      '/programmes?place=9999',
      '/programmes?situation=nothing',
      '/programmes?grade=9',
      '/programmes?age=old',
      '/benefits/ask?place=xx',
      '/benefits/ask?for=dog',
      '/benefits/ask?on=2026-02-30',
      '/benefits/prepare?town=440000000&pick=living-subsidy',
    ])('is told what cannot be read, never shown everything: %s', async (path) => {
      expect((await ask(townOf(), path)).status).toBe(400)
    })

    test('asks for an employer and is asked about the employer only', patience, async () => {
      const visitor = await come(townOf())
      await visitor.go('/benefits/ask?for=employer&place=4417')
      expect(await visitor.text()).not.toContain('残疾人证')
      await visitor.leave()
    })
  })

  describe('a town officer beside the person', () => {
    test('is asked only what the records do not know', patience, async () => {
      const { site } = townOf()
      const people = await site.asSystem((tx) =>
        listPeople(tx, {
          counties: ['990102' as CountyCode],
          area: '990102001' as AreaCode,
          order: 'name',
          skip: 0,
          limit: 20,
        }),
      )
      const valid = people.find(
        (one) => one.certificate_status === 'issued' && (one.certificate_expires ?? '') > '2026-06-01',
      )
      const visitor = await comeAs(townOf(), 'town')
      await visitor.go(`/staff/people/990102/${valid?.id}`)
      await visitor.press('和本人一起问：还能得到什么')
      const asked = await visitor.page.locator('input[name=asking]').count()
      if (asked > 0)
        expect(await visitor.page.locator('input[name=asking]').getAttribute('value')).not.toMatch(
          /certificate_status|disability_grade|born/,
        )
      if (await answerAll(visitor, {})) await visitor.press('看结果')
      // What the records know is nowhere in the address.
      expect(visitor.page.url()).not.toMatch(/certificate_status|disability_grade|born/)
      expect(await visitor.text()).toContain('可以申请的')
      await visitor.leave()
    })
  })
}
