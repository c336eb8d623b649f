/** A town officer's day: sign in, the gap list of the own town, a person with all reasons, a candidate confirmed with consent. */
import { describe, expect, test } from 'vitest'
import { listAuditOf } from '#access'
import type { AreaCode, CountyCode } from '#kernel'
import { listPeople } from '#registry'
import { come, comeAs, fillDay, passwordOf, patience, signIn, type Town, type TownOf } from './town.ts'

const county = '990102' as CountyCode

/** Somebody of a town, as the register has them. */
const somebodyOf = async ({ site }: Town, area: string) => {
  const counties = [area.slice(0, 6) as CountyCode]
  const [person] = await site.asSystem((tx) =>
    listPeople(tx, { counties, area: area as AreaCode, order: 'name', skip: 0, limit: 1 }),
  )
  if (!person) throw new Error(`nobody lives in ${area}`)
  return person
}

export function townOfficerJourneys(townOf: TownOf): void {
  describe('a town officer', () => {
    test('hears one sentence for a wrong password and for no such account', patience, async () => {
      const visitor = await come(townOf())
      const told: string[] = []
      for (const account of ['town', 'nobody']) {
        await visitor.go('/staff/sign-in')
        await signIn(visitor, account, 'not the password')
        told.push(await visitor.page.locator('.errors').innerText())
      }
      expect(told[0]).toContain('账号或密码不对')
      expect(told[0]).toBe(told[1])
      await signIn(visitor, 'town', passwordOf(townOf(), 'town'))
      expect(await visitor.title()).toBe('禾苗街道概况')
      await visitor.leave()
    })

    test(
      'opens the number of those still waiting into the people of the own town only',
      patience,
      async () => {
        const visitor = await comeAs(townOf(), 'town', 'phone')
        await visitor.press('困难残疾人生活补贴覆盖率')
        await visitor.press(/查看还在等的 \d+ 人/)
        const said = Number(/共 (\d+) 人/.exec(await visitor.text())?.[1])
        expect(said).toBeGreaterThan(0)
        const listed: string[] = []
        for (;;) {
          listed.push(...(await visitor.page.locator('tbody tr td:nth-child(2)').allInnerTexts()))
          if ((await visitor.page.getByRole('link', { name: '下一页' }).count()) === 0) break
          await visitor.press('下一页')
        }
        expect(listed).toHaveLength(said)
        expect(new Set(listed)).toEqual(new Set(['河东区 · 禾苗街道']))
        await visitor.leave()
      },
    )

    test(
      'sees a person with hidden numbers, programmes, what is known, records and history',
      patience,
      async () => {
        const visitor = await comeAs(townOf(), 'town')
        await visitor.go('/staff/indicators/3/waiting')
        await visitor.page.locator('tbody tr th a').first().click()
        await visitor.page.waitForLoadState('load')
        const text = await visitor.text()
        expect(text).toMatch(/990199\*{8}\d{3}[\dX]/)
        expect(text).not.toMatch(/\b\d{17}[\dX]\b/)
        for (const part of ['困难残疾人生活补贴', '已了解的情况', '记录', '经过', '虚拟人口（演示用）'])
          expect(text).toContain(part)
        expect(text).toContain('查找发现符合条件')
        expect(text).toMatch(/每月 ?185 ?元/)
        await visitor.leave()
      },
    )

    test('confirms a candidate only with consent, and the person leaves the list', patience, async () => {
      const visitor = await comeAs(townOf(), 'town')
      await visitor.go('/staff/indicators/3/waiting')
      const before = Number(/共 (\d+) 人/.exec(await visitor.text())?.[1])
      const [name = ''] = await visitor.page.locator('tbody tr th a').allInnerTexts()
      await visitor.press(name)
      const person = visitor.page.url().split('/').at(-1) ?? ''
      await visitor.press(/去确认或搁置 困难残疾人生活补贴/)
      await visitor.press('确认发放')
      expect(await visitor.text()).toContain('请写明谁表示同意')
      await visitor.fill('谁表示同意', name)
      await visitor.choose('当面')
      await fillDay(visitor, '2025-11-18')
      await visitor.press('确认发放')
      expect(await visitor.text()).toContain('林二 于 2025年11月18日')
      await expect
        .poll(
          async () => {
            await visitor.go('/staff/indicators/3/waiting')
            return Number(/共 (\d+) 人/.exec(await visitor.text())?.[1])
          },
          { timeout: 20_000, interval: 500 },
        )
        .toBe(before - 1)
      const events = await townOf().site.asSystem((tx) => listAuditOf(tx, county, person))
      expect(events.map(({ event }) => event)).toContain('candidate.confirmed')
      await visitor.leave()
    })

    test('cannot tell a person of another town from nobody', patience, async () => {
      const stranger = await somebodyOf(townOf(), '990103100')
      const neighbour = await somebodyOf(townOf(), '990102100')
      const visitor = await comeAs(townOf(), 'town')
      const nobody = '01900000-0000-7000-8000-000000000000'
      const told: string[] = []
      for (const path of [
        `/staff/people/990103/${stranger.id}`,
        `/staff/people/990102/${neighbour.id}`,
        `/staff/people/990102/${nobody}`,
      ]) {
        const answer = await visitor.page.goto(path)
        expect(answer?.status()).toBe(404)
        told.push(await visitor.text())
      }
      expect(new Set(told).size).toBe(1)
      await visitor.go('/staff/people')
      expect(await visitor.text()).not.toContain('青石镇')
      await visitor.leave()
    })

    test('is told in a sentence that pay runs are not their duty', patience, async () => {
      const visitor = await comeAs(townOf(), 'town')
      expect(await visitor.page.getByRole('link', { name: '补贴发放' }).count()).toBe(0)
      const answer = await visitor.page.goto('/staff/pay-runs')
      expect(answer?.status()).toBe(403)
      expect(await visitor.text()).toContain('您的账号没有')
      await visitor.leave()
    })
  })
}
