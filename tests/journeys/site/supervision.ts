/** How the plan is carried out, seen from four sides: the office urges and publishes, a unit reports, the leader instructs, the public reads why. */
import { describe, expect, test } from 'vitest'
import { come, comeAs, patience, type TownOf, type Visitor } from './town.ts'

const ramps = (unit: string) => `10. 修好公园、车站和医院的坡道。（${unit}）`

const reason = '医院坡道要和院区改造一起施工，明年三月底前完成。'

const rows = ({ page }: Visitor) => page.getByRole('table', { name: '责任事项清单' }).locator('tbody tr')
const history = ({ page }: Visitor) => page.locator('.timeline > li h3').allInnerTexts()

export function supervisionJourneys(townOf: TownOf): void {
  describe('how the plan is carried out', () => {
    test(
      'is looked at and urged by the office, and told to everybody with its reason',
      patience,
      async () => {
        const office = await comeAs(townOf(), 'committee')
        await office.go('/staff/supervision')
        for (const lamp of ['已超期', '报完成、记录未见', '在期限内', '已办结'])
          expect(await office.page.locator('.lamp-counts').innerText()).toContain(lamp)
        await office.press(/^已超期/)
        expect(await office.text()).toContain('已按条件筛选')
        const late = await rows(office).count()
        for (const unit of ['住房和城乡建设局', '卫生健康局'])
          await office.page.getByLabel(`选中${ramps(unit)}`).check()
        await office.fill('催办内容', '请在本月底前报送完成情况。')
        await office.press('催办')
        expect(await office.text()).toContain('已催办 2 项')
        expect(late).toBe(3)

        await office.press(`开督办单 ${ramps('卫生健康局')}`)
        expect(await office.text()).toContain(`涉及：${ramps('卫生健康局')}`)
        await office.go('/staff/supervision')
        await office.press('向社会公布落实情况')
        const late10 = office.page.locator('section', { hasText: '10. 修好公园' }).last()
        await late10.getByLabel('原因和打算').fill(reason)
        await office.press('公布')
        expect(await office.text()).toContain('已公布')
        await office.leave()

        // The second edition, by its own address: the page itself may be kept for some seconds.
        const anybody = await come(townOf(), 'small phone')
        await anybody.go('/plan?standing=2')
        const text = await anybody.text()
        expect(text).toContain(reason)
        expect(text).toContain('报完成、记录未见')
        await anybody.leave()
      },
    )

    test('a unit sees its own only, and reports with a file', patience, async () => {
      const bureau = await comeAs(townOf(), 'bureau', 'small phone')
      await bureau.go('/staff/supervision')
      const units = await rows(bureau).locator('td:nth-child(2)').allInnerTexts()
      expect(new Set(units.map((unit) => unit.split(/\s/)[0]))).toEqual(new Set(['卫生健康局']))
      await bureau.press(ramps('卫生健康局'))
      expect((await history(bureau)).join()).toContain('催办')
      await bureau.fill('落实情况', '最后两所医院的坡道已经改造完成并通过验收。')
      await bureau.choose('附上文件')
      const buffer = Buffer.from('%PDF-1.4 验收单')
      const file = { name: '坡道验收单.pdf', mimeType: 'application/pdf', buffer }
      await bureau.page.locator('input[type=file]').first().setInputFiles(file)
      await bureau.press('报告完成')
      expect(await bureau.text()).toContain('已报完成待复核')
      await bureau.leave()
    })

    test('the leader instructs on what is late', patience, async () => {
      const leader = await comeAs(townOf(), 'leader')
      await leader.go('/staff/supervision?lamp=overdue')
      await leader.press(ramps('住房和城乡建设局'))
      await leader.press(/^批示/)
      await leader.fill('批示内容', '请住建局逐处销号，每周报一次进度。')
      await leader.press('批示')
      expect((await history(leader))[0]).toContain('批示')
      await leader.leave()
    })
  })
}
