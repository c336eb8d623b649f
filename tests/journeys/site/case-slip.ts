/** A supervision slip from raising to closing by three officers; a wrong input, a file, and two officers at once. */
import { describe, expect, test } from 'vitest'
import type { Way } from '../browser.ts'
import { comeAs, fillDay, patience, type TownOf, type Visitor } from './town.ts'

const photo = {
  name: '坡道整改照片.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4 坡道'),
}

/** The handling unit of the city, as the list names it. */
const unit = '卫生健康局'

async function raise(office: Visitor, title: string): Promise<string> {
  const { page, go, fill, press } = office
  await go('/staff/queue')
  // By its whole name: a queue of several processes has a filter of that name with a number.
  await press(/^督办单$/)
  await fill('事项名称', title)
  await fill('督办事项', '全市康复机构无障碍坡道整改')
  await fill('督办要求', '十二月底前全部完成整改')
  await page.getByLabel('承办单位').selectOption({ label: unit })
  await fillDay(office, '2025-12-19')
  await press('立项')
  expect(await office.text()).toMatch(/事项已开始办理[\s\S]*督办单 · 临禾市/)
  return new URL(page.url()).pathname
}

const history = ({ page }: Visitor) => page.locator('.timeline > li h3').allInnerTexts()

/** From the queue into the case, by its title. */
async function openTask(visitor: Visitor, title: string): Promise<void> {
  await visitor.go('/staff/queue')
  await visitor.press(title)
}

export function caseSlipJourneys(townOf: TownOf): void {
  describe('a supervision slip', () => {
    const ways: readonly Way[] = ['desk', 'without scripts']
    test.each(ways)(
      'goes from raising to closing by three officers: %s',
      { timeout: 240_000 },
      async (way) => {
        const title = `坡道整改，${way}`
        const office = await comeAs(townOf(), 'committee', way)
        const path = await raise(office, title)
        await office.press('下发')
        expect(await office.text()).toContain('已下发待签收')

        const bureau = await comeAs(townOf(), 'bureau', way)
        expect(await bureau.page.locator('.due-count').innerText()).toMatch(/\d/)
        await bureau.go('/staff/queue')
        await bureau.press(new RegExp(`^认领.*${title}$`))
        expect(await bureau.text()).toContain('已认领')
        await openTask(bureau, title)
        await bureau.press('签收')
        expect(await bureau.text()).toContain('办理中')
        await bureau.choose('已完成')
        await bureau.fill('办理情况', '短')
        await bureau.choose('附上文件')
        await bureau.press('反馈')
        expect(await bureau.text()).toMatch(/“办理情况”现有1个字/)
        expect(await bureau.page.getByLabel('办理情况').first().inputValue()).toBe('短')
        await bureau.fill('办理情况', '全部坡道已按标准整改并验收')
        await bureau.page.locator('input[type=file]').setInputFiles(photo)
        await bureau.press('反馈')
        expect(await bureau.text()).toContain('已反馈待复核')

        const leader = await comeAs(townOf(), 'leader', way)
        await leader.go(path)
        await leader.press(/^批示/)
        await leader.fill('批示内容', '请残工委办公室现场核实')
        await leader.press('批示')
        expect(await history(leader)).toContain('批示')

        await openTask(office, title)
        const download = office.page.waitForEvent('download')
        await office.page.getByRole('link', { name: photo.name }).first().click()
        expect((await download).suggestedFilename()).toBe(photo.name)
        await office.fill('复核意见', '已现场核实')
        await office.press('同意办结')
        expect(await office.text()).toContain('已办结')
        expect((await history(office)).map((line) => line.trim())).toEqual([
          '同意办结',
          '批示',
          '反馈',
          '签收',
          '下发',
          '立项',
        ])
        for (const visitor of [office, bureau, leader]) await visitor.leave()
      },
    )

    test('is told to the second of two officers at once, with what was written kept', patience, async () => {
      const office = await comeAs(townOf(), 'committee', 'small phone')
      const path = await raise(office, '两人同时办理')
      await office.press('下发')
      const bureau = await comeAs(townOf(), 'bureau', 'small phone')
      await bureau.go(path)
      await bureau.press('退回')
      await bureau.fill('理由', '这项工作属于住建部门')
      await office.press('催办')
      await office.fill('催办内容', '请尽快签收')
      await office.press('催办')
      await bureau.press('退回')
      expect(await bureau.text()).toMatch(/没有办理[\s\S]*赵六[\s\S]*催办/)
      expect(await bureau.page.getByLabel('理由').inputValue()).toBe('这项工作属于住建部门')
      await bureau.press('退回')
      expect(await bureau.text()).toContain('已退回待重新交办')
      await bureau.leave()
      await office.leave()
    })

    test('is nobody else’s: a county officer finds none, and may not raise one', patience, async () => {
      const office = await comeAs(townOf(), 'committee')
      const path = await raise(office, '与县里无关的事')
      const county = await comeAs(townOf(), 'county')
      await county.go(path)
      expect(await county.text()).toContain('没有找到这个事项')
      await county.go('/staff/begin/slip')
      expect(await county.text()).toContain('应由残工委办公室办理')
      await county.leave()
      await office.leave()
    })
  })
}
