/** "What can I get", walked as citizens walk it: with and without scripts, by keyboard, on a phone, answering "I don't know". */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Way } from './browser.ts'
import { browserPath, comeBy, startBrowser } from './browser.ts'
import type { Served } from './sample-site.ts'
import { serveSample } from './sample-site.ts'
import type { Visit } from './visit.ts'
import { visit } from './visit.ts'

describe.skipIf(!browserPath)('what can I get', () => {
  let browser: Browser
  let served: Served

  beforeAll(async () => {
    served = await serveSample()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function visiting(way: Way, walk: (visitor: Visit) => Promise<void>) {
    const context = await comeBy(browser, way, served.origin)
    // Without scripts axe cannot run either; the same pages are checked by the other visitors.
    await walk(await visit(context, way === 'without scripts' ? 'off' : 'on'))
    await context.close()
  }

  const answerAll = async ({ go, press, fill, choose }: Visit) => {
    await go('/')
    await press('开始回答')
    await press('开始回答')
    await choose('有，正常使用')
    await press('继续')
    await fill('年', '2027')
    await fill('月', '5')
    await fill('日', '9')
    await press('继续')
    await choose('智力')
    await press('继续')
    await fill('残疾等级是几级？', '３')
    await press('继续')
    await choose('不是')
    await press('继续')
  }

  test.each(['desk', 'phone', 'at 400 %', 'without scripts'] as const)(
    'is answered from the first question to the result: %s',
    { timeout: 120_000 },
    (way) =>
      visiting(way, async (visitor) => {
        await answerAll(visitor)
        expect(await visitor.text()).toContain('2027年5月9日')
        await visitor.press('看结果')
        const result = await visitor.text()
        expect(result).toContain('可以申请')
        expect(result).toContain('每月 175 元')
        await visitor.press(/^为什么/)
        expect(await visitor.text()).toContain('国发〔2015〕52号')
      }),
  )

  test('keeps what was typed when a day does not exist, and says what to correct', { timeout: 120_000 }, () =>
    visiting('desk', async ({ page, go, press, fill, title, text }) => {
      await go('/benefits/ask?certificate_status=issued')
      await fill('年', '2027')
      await fill('月', '13')
      await press('继续')
      expect(await title()).toMatch(/^请更正/)
      expect(await text()).toContain('请填写日历上有的日期')
      expect(await page.getByLabel('月').inputValue()).toBe('13')
      await page.getByRole('link', { name: /请填写日历上有的日期/ }).click()
      expect(await page.evaluate('document.activeElement.name')).toBe('certificate_expires-year')
    }),
  )

  test('takes "I don’t know" for an answer and says what would settle it', { timeout: 120_000 }, () =>
    visiting('phone', async ({ go, press, choose, text }) => {
      await go(
        '/benefits/ask?certificate_status=issued&certificate_expires=2027-05-09&disability_categories=mental&disability_grade=3',
      )
      await choose('不知道')
      await press('继续')
      await press('看结果')
      expect(await text()).toContain('还不能确定')
      await press(/^为什么/)
      await press(/^现在回答/)
      await choose('是')
      await press('继续')
      await press('看结果')
      expect(await text()).toContain('可以申请')
    }),
  )

  test('is walked with the keyboard alone', { timeout: 120_000 }, () =>
    visiting('desk', async ({ page, go, title }) => {
      await go('/benefits/ask')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
      await page.keyboard.press('Enter')
      for (let tabs = 0; tabs < 3; tabs++) {
        await page.keyboard.press('Tab')
        if ((await page.evaluate('document.activeElement.type')) === 'radio') break
      }
      await page.keyboard.press('Space')
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
      await page.waitForLoadState('load')
      expect(await title()).toBe('残疾人证哪一天到期？')
    }),
  )

  test('is asked in plain Chinese and in English at the same addresses', { timeout: 120_000 }, () =>
    visiting('desk', async ({ page, go, press, choose, title }) => {
      await go('/easy/benefits/ask')
      expect(await title()).toBe('有残疾人证吗？')
      await press('English')
      expect(await title()).toBe('Is there a disability certificate?')
      await choose('Yes, in use')
      await press('Continue')
      expect(new URL(page.url()).pathname).toBe('/en/benefits/ask')
    }),
  )

  test('follows the chosen size and contrast on every page after', { timeout: 120_000 }, () =>
    visiting('desk', async ({ page, go, press, choose, text }) => {
      await go('/display')
      await choose('特大字')
      await choose('高对比：黑底亮字')
      await press('保存')
      expect(await text()).toContain('已保存')
      await go('/plan')
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(0, 0, 0)')
      expect(await page.evaluate('getComputedStyle(document.body).fontSize')).toBe('30px')
    }),
  )
})
