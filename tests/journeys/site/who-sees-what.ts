/** Offices without people: a leader sees numbers and no name, an administrator neither. */
import { describe, expect, test } from 'vitest'
import { comeAs, patience, type TownOf, type Visitor } from './town.ts'

const forbidden = async ({ page }: Visitor, paths: readonly string[]) => {
  const answers: (number | undefined)[] = []
  for (const path of paths) answers.push((await page.goto(path))?.status())
  return answers
}

export function whoSeesWhatJourneys(townOf: TownOf): void {
  describe('an office without people', () => {
    test('of a leader: sees the numbers, and no way to a name', patience, async () => {
      const visitor = await comeAs(townOf(), 'leader', 'phone')
      expect(await visitor.text()).toMatch(/\d+\.\d+%/)
      expect(await visitor.text()).not.toContain('等您处理')
      await visitor.press('困难残疾人生活补贴覆盖率')
      expect(await visitor.page.getByRole('link', { name: /查看还在等的/ }).count()).toBe(0)
      expect(await visitor.text()).toContain('名单只对有“查看人员”职责的工作人员开放')
      const closed = ['/staff/people', '/staff/indicators/3/waiting', '/staff/sweeps', '/staff/pay-runs']
      expect(await forbidden(visitor, closed)).toEqual(closed.map(() => 403))
      await visitor.leave()
    })

    test('of the administrator: sees neither people nor numbers', patience, async () => {
      const visitor = await comeAs(townOf(), 'administrator')
      expect(await visitor.text()).not.toMatch(/%/)
      const closed = [
        '/staff/people',
        '/staff/plan',
        '/staff/indicators',
        '/staff/indicators/3',
        '/staff/sweeps',
        '/staff/pay-runs',
      ]
      expect(await forbidden(visitor, closed)).toEqual(closed.map(() => 403))
      await visitor.leave()
    })
  })
}
