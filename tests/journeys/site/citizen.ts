/** A citizen asks "what can I get" of the real rules and rates: yes, maybe, no, with reasons, clause, amount, what to bring. */
import { describe, expect, test } from 'vitest'
import type { Way } from '../browser.ts'
import type { Visit } from '../visit.ts'
import { come, fillDay, patience, type TownOf } from './town.ts'

const valid = 'certificate_status=issued&certificate_expires=2030-05-09'

/** From the first question to the check of all answers, for somebody with dibao, grade 2 and need of care. */
async function answerAll(visitor: Visit): Promise<void> {
  const { go, press, choose } = visitor
  await go('/')
  await press('开始回答')
  await press('开始回答')
  await choose('已核发')
  await press('继续')
  await fillDay(visitor, '2030-05-09')
  await press('继续')
  await choose('最低生活保障家庭')
  await press('继续')
  await choose('二级')
  await press('继续')
  await choose('是')
  await press('继续')
}

export function citizenJourneys(townOf: TownOf): void {
  describe('a citizen asking what they can get', () => {
    const ways: readonly Way[] = ['desk', 'phone', 'at 400 %', 'without scripts']
    test.each(ways)('hears yes for both subsidies at the rates of Linhe: %s', patience, async (way) => {
      const visitor = await come(townOf(), way)
      await answerAll(visitor)
      expect(await visitor.text()).toContain('2030年5月9日')
      await visitor.press('看结果')
      const result = await visitor.text()
      expect(result.match(/可以申请/g)).toHaveLength(2)
      expect(result).toContain('每月 185 元')
      expect(result).toContain('每月 250 元')
      expect(result).toContain('国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见')
      expect(result).toContain('临禾市“十四五”残疾人服务规划')
      expect(result).toContain('要带什么')
      expect(result).toContain('残疾人证')
      expect(result).not.toMatch(/\d{4}-\d{2}-\d{2}/)
      await visitor.leave()
    })

    test('hears no with the condition that is missing and what would change it', patience, async () => {
      const visitor = await come(townOf())
      await visitor.go(
        `/benefits/result?${valid}&relief_status=none&disability_grade=3&needs_long_term_care=yes`,
      )
      const result = await visitor.text()
      expect(result.match(/现在不符合/g)).toHaveLength(2)
      expect(result).toContain('现在：三级')
      expect(result).toContain('什么会改变结果')
      expect(result).not.toContain('可以申请')
      await visitor.leave()
    })

    test('is never refused for answering "I don’t know"', patience, async () => {
      const visitor = await come(townOf(), 'phone')
      await visitor.go('/benefits/ask')
      for (let questions = 0; new URL(visitor.page.url()).pathname === '/benefits/ask'; questions++) {
        expect(questions).toBeLessThan(8)
        await visitor.choose('不知道')
        await visitor.press('继续')
      }
      await visitor.press('看结果')
      const result = await visitor.text()
      expect(result.match(/还不能确定/g)).toHaveLength(2)
      expect(result).not.toContain('现在不符合')
      await visitor.press(/现在回答/)
      expect(new URL(visitor.page.url()).pathname).toBe('/benefits/ask')
      await visitor.leave()
    })

    test('goes all the way with the keyboard alone', patience, async () => {
      const { page, go, title, leave } = await come(townOf())
      await go('/benefits/ask')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
      await page.keyboard.press('Enter')
      for (let questions = 0; (await title()) !== '看看您的回答对不对'; questions++) {
        expect(questions).toBeLessThan(8)
        await focusChoice(page)
        await page.keyboard.press('Space')
        await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
        await page.waitForLoadState('load')
      }
      await leave()
    })

    test('finds the same answer in plain Chinese and in English', patience, async () => {
      const visitor = await come(townOf(), 'small phone')
      const answers = `${valid}&relief_status=dibao&disability_grade=4`
      await visitor.go(`/easy/benefits/result?${answers}`)
      expect(await visitor.text()).toContain('每个月 185 元')
      await visitor.press('English')
      const english = await visitor.text()
      expect(english).toContain('185 yuan a month')
      expect(english).toContain('Not met at present')
      expect(english).toContain('9 May 2030')
      await visitor.leave()
    })

    test('prints the result without the site around it', patience, async () => {
      const { page, go, leave } = await come(townOf())
      await go(`/benefits/result?${valid}&relief_status=dibao&disability_grade=2&needs_long_term_care=yes`)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
      expect(await page.locator('a.btn:visible, button:visible').count()).toBe(0)
      expect(await page.locator('.result:visible').count()).toBe(2)
      expect(await page.locator('.result-amount').first().isVisible()).toBe(true)
      await leave()
    })
  })
}

type Page = Visit['page']

/** Tabs on to the first choice: of a day or a number that is the box "I don't know". */
async function focusChoice(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 14; tabs++) {
    await page.keyboard.press('Tab')
    const type = await page.evaluate('document.activeElement.type')
    if (type === 'radio' || type === 'checkbox') return
  }
  throw new Error('no choice within fourteen tabs')
}
