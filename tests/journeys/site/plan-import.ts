/** The committee's office takes a plan in, checks it beside its text, corrects what was not known, and accepts it. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Way } from '../browser.ts'
import { boldLostPlan } from '../samples/bold-lost-plan.ts'
import { comeAs, patience, type TownOf, type Visitor } from './town.ts'

type SentFile = { readonly name: string; readonly text: string }

async function send({ page, go, press }: Visitor, { name, text }: SentFile): Promise<void> {
  await go('/staff/plans')
  await page.getByLabel('规划文件').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await press('读取')
}

const progress = async ({ page }: Visitor): Promise<number> => {
  const text = await page.locator('.check-progress').innerText()
  return Number(/还有 (\d+) 处要核对/.exec(text)?.[1] ?? 0)
}

/** The words that are marked, and whether they can be seen in the pane of the document. */
const marked = async ({ page }: Visitor): Promise<{ words: string[]; seen: boolean }> => ({
  words: await page.locator('mark.mark-value').allInnerTexts(),
  seen: await page.evaluate(`(() => {
    const [mark, pane] = [document.querySelector('#here'), document.querySelector('.paper')]
    const [a, b] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()]
    return a.top >= b.top && a.bottom <= b.bottom && a.top >= 0 && a.bottom <= innerHeight
  })()`),
})

const districts = ['清溪', '清河', '清泉', '清湾', '清江']

/** Another district each time, so that every visit brings a document nobody has seen. */
const planOf = (visit: number): SentFile => ({
  name: '实施意见.txt',
  text: boldLostPlan.replaceAll('清溪', districts[visit] ?? ''),
})

/** Another part of the result; tasks are also linked from the document. */
async function open({ page, press }: Visitor, part: string): Promise<void> {
  await press(await page.locator('.tabs a', { hasText: part }).innerText())
}

const ways: readonly Way[] = ['desk', 'small phone', 'at 400 %', 'without scripts']

export function planImportJourneys(townOf: TownOf): void {
  describe('the office that takes a plan in', () => {
    test.each(ways)(
      'checks three values, corrects a lead and accepts: %s',
      { timeout: 240_000 },
      async (way) => {
        const visitor = await comeAs(townOf(), 'committee', way)
        const { page, press, text } = visitor
        await send(visitor, planOf(ways.indexOf(way)))
        expect(await text()).toContain('文件已读入')
        const before = await progress(visitor)
        expect(before).toBeGreaterThan(6)

        await press(/^任务二（一）1 牵头和配合单位/)
        expect((await marked(visitor)).words).toEqual(['区民政局', '区财政局', '区残联'])
        if (way !== 'at 400 %' && way !== 'without scripts') expect((await marked(visitor)).seen).toBe(true)
        expect(await text()).toContain('看不出黑体')
        await page.locator('#part-0').selectOption('lead')
        await page.locator('#part-1').selectOption('coop')
        await page.locator('#part-2').selectOption('coop')
        await press('保存更正')
        expect(await text()).toContain('请写明依据')
        expect(await page.locator('#part-0').inputValue()).toBe('lead')
        await page.locator('#ground').fill('对照印发原件第2页黑体')
        await press('保存更正')
        expect(await text()).toMatch(/更正 周敏|更正 \S+ 于/)
        expect(await progress(visitor)).toBe(before - 1)

        await press(/^下一处/)
        await page
          .locator('.tabs')
          .getByRole('link', { name: /^要核对/ })
          .click()
        await press(/^任务二（二）2 期限/)
        await press('这样是对的')
        expect(await progress(visitor)).toBe(before - 2)
        await press(/^任务二（三）1 牵头和配合单位/)
        await press('整项任务无误')
        expect(await text()).toContain('已核对 1 / 7 项任务')

        await press('确认采用')
        await page.getByRole('button', { name: '确认采用' }).click()
        await page.waitForLoadState('load')
        expect(await text()).toContain('请先补录看不出的内容')
        await visitor.choose(/处留待询问/)
        await page.getByRole('button', { name: '确认采用' }).click()
        await page.waitForLoadState('load')
        expect(await text()).toContain('规划已确认采用')
        expect(await text()).toMatch(/留待询问 6 处/)
        await visitor.leave()
      },
    )

    test('is led to the plan that is here already, and gets its file back as it came', patience, async () => {
      const visitor = await comeAs(townOf(), 'committee')
      const linhe = new URL('../../../examples/linhe-14th-plan.txt', import.meta.url)
      const text = await readFile(linhe, 'utf8')
      await send(visitor, { name: '临禾规划.txt', text })
      expect(await visitor.text()).toContain('这份文件以前导入过')
      expect(await visitor.text()).toContain('临禾市“十四五”残疾人服务规划')
      const arriving = visitor.page.waitForEvent('download')
      await visitor.page.getByRole('link', { name: /下载原件/ }).click()
      const download = await arriving
      expect(await readFile(await download.path(), 'utf8')).toBe(text)
      for (const part of ['任务', '指标', '提纲和专栏', '更正记录', '确认采用']) await open(visitor, part)
      await visitor.leave()
    })

    test('hears why a file cannot be read, and nothing is taken in', patience, async () => {
      const visitor = await comeAs(townOf(), 'committee')
      await visitor.go('/staff/plans')
      const plans = await visitor.page.locator('tbody tr').count()
      await visitor.press('读取')
      expect(await visitor.text()).toContain('请选择规划文件')
      await send(visitor, { name: '规划.docx', text: 'PK\u0003\u0004 这不是压缩包' })
      expect(await visitor.page.locator('.errors').innerText()).toContain('规划.docx')
      expect(await visitor.page.locator('tbody tr').count()).toBe(plans)
      await visitor.leave()
    })

    test('strikes out what is no task, adds what was missed, and takes both back', patience, async () => {
      const visitor = await comeAs(townOf(), 'committee')
      const { page, press, text } = visitor
      await send(visitor, planOf(ways.length))
      await press(/^任务二（三）2 牵头和配合单位/)
      await page.locator('summary', { hasText: '这不是任务' }).click()
      await page.locator('#strike-reason').fill('这是工作要求，不是任务')
      await page.locator('details[open]').getByRole('button', { name: /划去/ }).click()
      await page.waitForLoadState('load')
      expect(await text()).toContain('/ 6 项任务')
      await page.locator('summary', { hasText: '补一项漏读的任务' }).click()
      await visitor.fill('从第几行', '35')
      await visitor.fill('到第几行', '35')
      await page.locator('#add-reason').fill('每年督查也是一项任务')
      await press('补上')
      expect(await text()).toContain('/ 7 项任务')
      expect(await page.locator('mark').allInnerTexts()).toEqual(['加强督查，每年年底通报进展。'])
      await open(visitor, '更正记录')
      for (const act of ['补录', '划去']) {
        const row = page.locator('tbody tr', { hasText: act })
        await row.getByRole('button', { name: /撤回/ }).click()
        await page.waitForLoadState('load')
      }
      expect(await text()).toContain('/ 7 项任务')
      await open(visitor, '任务')
      expect(await text()).not.toContain('人工补录')
      await visitor.leave()
    })
  })

  describe('other offices', () => {
    test('look at a plan and its text, and can change nothing', patience, async () => {
      const visitor = await comeAs(townOf(), 'leader', 'phone')
      await visitor.go('/staff/plans')
      await visitor.press('临禾市“十四五”残疾人服务规划')
      await open(visitor, '任务')
      expect(await visitor.page.locator('main form').count()).toBe(0)
      const path = new URL(visitor.page.url()).pathname
      const refused = await visitor.page.request.post(`${path}/confirm`, {
        form: { once: '01900000-0000-7000-8000-000000000003', see: 'task:1.units' },
        headers: { origin: townOf().site.origin },
      })
      expect(refused.status()).toBe(403)
      await visitor.leave()
    })
  })
}
