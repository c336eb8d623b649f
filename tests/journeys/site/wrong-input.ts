/** What cannot be understood is answered with a sentence, and never with "everything". */
import { describe, expect, test } from 'vitest'
import { ask, comeAs, patience, type TownOf } from './town.ts'

export function wrongInputJourneys(townOf: TownOf): void {
  describe('input that cannot be right', () => {
    test('in a filter is refused by name', patience, async () => {
      for (const path of ['/plan?state=everything', '/plan?stat=late', '/plan?field=99']) {
        const { status, text } = await ask(townOf(), path)
        expect({ path, status }).toEqual({ path, status: 400 })
        expect(text).toMatch(/没有显示任何内容/)
        expect(text).not.toContain('市民政局')
      }
      const visitor = await comeAs(townOf(), 'county')
      for (const path of ['/staff/people?area=99x', '/staff/people?page=-1', '/staff/plan?unit=nobody']) {
        const answer = await visitor.page.goto(path)
        expect({ path, status: answer?.status() }).toEqual({ path, status: 400 })
      }
      await visitor.leave()
    })

    test('in an address is "no such page", in words and in the language asked for', patience, async () => {
      const zh = await ask(townOf(), '/nowhere')
      expect(zh.status).toBe(404)
      expect(zh.text).toContain('没有对应的页面')
      const en = await ask(townOf(), '/en/nowhere')
      expect(en.status).toBe(404)
      expect(en.text).toContain('There is no page at this address')
      const slash = await ask(townOf(), '/en/plan/')
      expect({ status: slash.status, to: slash.headers.get('location') }).toEqual({
        status: 301,
        to: `${townOf().site.origin}/en/plan`,
      })
    })

    test('from another site is not carried out', patience, async () => {
      const visitor = await comeAs(townOf(), 'county')
      const answer = await visitor.page.request.post('/staff/sweeps', {
        form: { once: '01900000-0000-7000-8000-000000000002', programme: 'living-subsidy' },
        headers: { origin: 'https://elsewhere.example' },
      })
      expect(answer.status()).toBe(403)
      expect(await answer.text()).toContain('不是从本网站的页面发出的')
      await visitor.leave()
    })
  })

  /** Moves the clock on for good: the last of all journeys. */
  describe('a session', () => {
    test('ends after two idle hours and leads back to the page asked for', patience, async () => {
      const visitor = await comeAs(townOf(), 'county')
      await visitor.go('/staff/people')
      townOf().site.clock.pass(2 * 3_600_000 + 60_000)
      await visitor.go('/staff/people')
      expect(await visitor.title()).toBe('工作人员登录')
      expect(new URL(visitor.page.url()).searchParams.get('next')).toBe('/staff/people')
      await visitor.leave()
    })
  })
}
