/** An officer's day: sign in, confirm a candidate, bring a pay run to the bank, see numbers in full, sign out. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browserPath, comeBy, startBrowser } from './browser.ts'
import type { Served } from './sample-site.ts'
import { serveSample } from './sample-site.ts'
import { candidateId, county, personId, runId } from './samples/people-of-sample.ts'
import type { Visit } from './visit.ts'
import { visit } from './visit.ts'

describe.skipIf(!browserPath)('an officer', () => {
  let browser: Browser
  let served: Served
  let visitor: Visit

  beforeAll(async () => {
    browser = await startBrowser()
  })
  beforeEach(async () => {
    served = await serveSample()
    visitor = await visit(await comeBy(browser, 'desk', served.origin))
  })
  afterEach(async () => {
    await visitor.page.context().close()
    await served.close()
  })
  afterAll(() => browser?.close())

  const signIn = async (path: string) => {
    await visitor.go(path)
    await visitor.fill('账号', 'county')
    await visitor.fill('密码', 'tongxing-demo')
    await visitor.press('登录')
  }
  const events = () => served.audited.map((note) => note.event)

  test('hears the same about a wrong password and an unknown account, and keeps the account typed', {
    timeout: 120_000,
  }, async () => {
    const told: string[] = []
    for (const account of ['county', 'nobody']) {
      await visitor.go('/staff/sign-in')
      await visitor.fill('账号', account)
      await visitor.fill('密码', 'wrong')
      await visitor.press('登录')
      told.push(await visitor.page.locator('.errors').innerText())
      expect(await visitor.page.getByLabel('账号').first().inputValue()).toBe(account)
      expect(await visitor.page.getByLabel('密码').inputValue()).toBe('')
    }
    expect(told[0]).toBe(told[1])
  })

  test('is led back to the page asked for, and out again', { timeout: 120_000 }, async () => {
    await signIn('/staff/indicators/5')
    expect(await visitor.title()).toBe('重度残疾人护理补贴覆盖率')
    await visitor.press('退出')
    expect(await visitor.title()).toBe('您已退出')
    await visitor.go('/staff')
    expect(await visitor.title()).toBe('工作人员登录')
    expect(events()).toContain('session.ended')
  })

  test('confirms a candidate only with consent, and can reopen it', { timeout: 120_000 }, async () => {
    await signIn(`/staff/candidates/${county}/${candidateId}`)
    await visitor.press('确认发放')
    expect(await visitor.text()).toContain('请写明谁表示同意')
    expect(events()).not.toContain('candidate.confirmed')
    await visitor.fill('谁表示同意', '李示例')
    await visitor.choose('当面')
    for (const [part, value] of [
      ['年', '2020'],
      ['月', '12'],
      ['日', '1'],
    ] as const)
      await visitor.fill(part, value)
    await visitor.press('确认发放')
    expect(await visitor.text()).toContain('请写明怎样处理')
    expect(events()).not.toContain('candidate.confirmed')
    await visitor.fill('两项待遇怎样处理', '本人选择生活补贴，工伤护理费自下月起停发')
    await visitor.press('确认发放')
    expect(await visitor.text()).toContain('已确认')
    await visitor.fill('原因', '本人后来改变了主意')
    await visitor.press('重新处理')
    expect(events()).toEqual(expect.arrayContaining(['candidate.confirmed', 'candidate.reopened']))
  })

  test('brings a pay run from the frozen list to the bank and back', { timeout: 120_000 }, async () => {
    await signIn(`/staff/pay-runs/${runId}`)
    await visitor.press('开始核对')
    expect(await visitor.text()).toContain('8,399,605.00 元')
    await visitor.press('批准')
    await visitor.press('生成银行文件')
    const download = visitor.page.waitForEvent('download')
    await visitor.page.getByRole('link', { name: '下载银行文件' }).click()
    expect((await download).suggestedFilename()).toBe('2020-12 护理补贴.csv')
    await visitor.press('导入')
    expect(await visitor.text()).toContain('请选择回盘文件')
    await visitor.page
      .getByLabel('回盘文件')
      .setInputFiles({ name: 'answer.csv', mimeType: 'text/csv', buffer: Buffer.from('line,paid\n') })
    await visitor.press('导入')
    await visitor.press(/处理退回的 21 笔/)
    expect(await visitor.text()).toContain('账号户名不符')
    expect(events()).toEqual(
      expect.arrayContaining([
        'payrun.checked',
        'payrun.approved',
        'payrun.exported',
        'payrun.file-downloaded',
        'payrun.answered',
      ]),
    )
  })

  test('sees full numbers only after saying why', { timeout: 120_000 }, async () => {
    await signIn(`/staff/people/${county}/${personId}`)
    expect(await visitor.text()).not.toContain('441702198503271234')
    await visitor.page.locator('summary', { hasText: '查看完整号码' }).click()
    await visitor.fill('为什么需要看', '核对银行退回的账号')
    await visitor.press('查看完整号码')
    expect(await visitor.text()).toContain('441702198503271234')
    expect(events()).toContain('person.unmasked')
  })
})
