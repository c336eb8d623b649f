/** A month is paid: one officer makes and checks it, another approves, the bank answers, and what came back is work. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { comeAs, patience, type TownOf, type Visitor } from './town.ts'

const yuanIn = (text: string, label: string) =>
  Number(new RegExp(`${label}\\s+([\\d,]+\\.\\d\\d) 元`).exec(text)?.[1]?.replaceAll(',', ''))

async function until(visitor: Visitor, word: string): Promise<string> {
  await expect
    .poll(
      async () => {
        await visitor.page.reload()
        return visitor.text()
      },
      { timeout: 30_000, interval: 400 },
    )
    .toContain(word)
  return visitor.text()
}

/** Leaves out of the month whatever the check found, one by one as an officer does. */
async function settleAll(visitor: Visitor): Promise<number> {
  const open = visitor.page.locator('.findings summary', { hasText: '处理' })
  let settled = 0
  for (; (await open.count()) > 0; settled++) {
    await open.first().click()
    const form = visitor.page.locator('.findings details[open] form').first()
    await form.getByLabel('原因').fill('请本人补登银行账号')
    await Promise.all([
      visitor.page.waitForEvent('framenavigated'),
      form.getByRole('button', { name: '本次不发' }).click(),
    ])
    await visitor.page.waitForLoadState('load')
  }
  return settled
}

/** What an invented bank says: the first line's account is closed, all others are paid. */
function answerTo(file: string): { readonly bytes: Buffer; readonly lines: number; readonly cents: number } {
  const rows = file.split('\r\n').map((row) => row.split(','))
  const run = rows[0]?.[2] ?? ''
  const lines = rows.filter(([kind]) => kind === 'D')
  const said = lines.map(([, no = '', , , amount = ''], at) =>
    at === 0 ? `R,${no},${amount},失败,账户已销户` : `R,${no},${amount},成功,`,
  )
  const cents = lines.reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0)
  const text = [`H,TXR1,${run}`, ...said, `T,${said.length}`, ''].join('\r\n')
  return { bytes: Buffer.from(text), lines: lines.length, cents }
}

export function payRunJourneys(townOf: TownOf): void {
  describe('the civil-affairs office', () => {
    test('pays a month: frozen, checked, settled, approved by a second hand, sent, answered', {
      timeout: 240_000,
    }, async () => {
      const clerk = await comeAs(townOf(), 'civil-affairs')
      await clerk.go('/staff/pay-runs')
      await clerk.choose('困难残疾人生活补贴')
      expect(await clerk.page.getByLabel('发放月份').inputValue()).toBe('2025-11')
      await clerk.press('新建并固定名册')
      await until(clerk, '名单已固定，待核对')
      await clerk.press('开始核对')
      const run = new URL(clerk.page.url()).pathname
      expect(await clerk.page.getByRole('button', { name: '批准' }).count()).toBe(0)
      expect(await settleAll(clerk)).toBeGreaterThan(0)
      await clerk.press('开始核对')
      const toPay = yuanIn(await clerk.text(), '应发')
      expect(toPay).toBeGreaterThan(0)

      const supervisor = await comeAs(townOf(), 'supervisor', 'phone')
      await supervisor.go(run)
      expect(await supervisor.text()).toMatch(/您批准发放 \d+ 笔/)
      await supervisor.press('批准')
      await supervisor.leave()

      await clerk.go(run)
      await clerk.press('生成银行文件')
      const arriving = clerk.page.waitForEvent('download')
      await clerk.page.getByRole('link', { name: '下载银行文件' }).click()
      const download = await arriving
      const file = await readFile(await download.path(), 'utf8')
      const answer = answerTo(file)
      expect(answer.cents).toBe(Math.round(toPay * 100))
      await clerk.page
        .getByLabel('回盘文件')
        .setInputFiles({ name: '回盘.csv', mimeType: 'text/csv', buffer: answer.bytes })
      await clerk.press('导入')
      const text = await until(clerk, '已办结')
      const [paid, failed] = [yuanIn(text, '已到账'), yuanIn(text, '退回')]
      expect(Math.round((paid + failed) * 100)).toBe(answer.cents)
      expect(text).toContain(`${answer.lines - 1} 笔`)
      await clerk.press('处理退回的 1 笔')
      expect(await clerk.text()).toContain('账户已销户')
      await clerk.go('/staff')
      expect(await clerk.text()).toContain('2025年11月困难残疾人生活补贴：银行退回的笔数')
      await clerk.leave()
    })

    test('does not let the one who shaped a run approve it, whatever is sent', patience, async () => {
      const clerk = await comeAs(townOf(), 'civil-affairs')
      await clerk.go('/staff/pay-runs')
      await clerk.choose('重度残疾人护理补贴')
      await clerk.press('新建并固定名册')
      await until(clerk, '名单已固定，待核对')
      const refused = await clerk.page.request.post(`${clerk.page.url()}/approve`, {
        form: { once: '01900000-0000-7000-8000-000000000001', seenLines: '1', seenFen: '1' },
        headers: { origin: townOf().site.origin },
      })
      expect(refused.status()).toBe(403)
      await clerk.leave()
    })
  })
}
