/** A citizen asks "what can I get" of the real rules and rates: mine, maybe, not, with reasons, clause, amount, what to bring. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Way } from '../browser.ts'
import type { Visit } from '../visit.ts'
import { answerAll, answerPage, type Person } from './answer-pages.ts'
import { ask, come, patience, type TownOf } from './town.ts'

/** Grade 2, without work, of a family on dibao, in need of care. */
const severeMan: Person = {
  certificate_status: 'issued',
  certificate_expires: '2030-05-09',
  born: '1979-03-02',
  disability_categories: 'physical',
  disability_grade: '2',
  relief_status: 'dibao',
  work_state: 'none',
  needs_long_term_care: 'yes',
}

/** Four years old and deaf. */
const deafChild: Person = {
  certificate_status: 'issued',
  certificate_expires: '2030-05-09',
  born: '2021-06-01',
  disability_categories: 'hearing',
  disability_grade: '1',
  relief_status: 'none',
  needs_rehabilitation: 'yes',
}

const blindMother: Person = {
  ...deafChild,
  born: '1990-06-01',
  disability_categories: 'vision',
  needs_rehabilitation: 'no',
}

const addressOf = (person: Person) => new URLSearchParams(person).toString()

/** The names in one part of the result. */
const namesIn = (visitor: Visit, heading: 'mine' | 'maybe') =>
  visitor.page
    .locator(`h2#${heading} ~ section li > .choice`)
    .allInnerTexts()
    .then((names) => names.map((name) => name.trim()))

export function citizenJourneys(townOf: TownOf): void {
  describe('a citizen asking what they can get', () => {
    const ways: readonly Way[] = ['desk', 'phone', 'at 400 %', 'without scripts']
    test.each(ways)('a severely disabled man without work hears what is his: %s', patience, async (way) => {
      const visitor = await come(townOf(), way)
      await visitor.go('/')
      await visitor.press('开始回答')
      await visitor.press('开始回答')
      expect(await answerAll(visitor, severeMan)).toBeLessThanOrEqual(12)
      expect(await visitor.text()).toContain('2030年5月9日')
      await visitor.press('看结果')
      const result = await visitor.text()
      expect(result).toContain('每月 185 元')
      expect(result).toContain('每月 250 元')
      expect(result).not.toMatch(/\d{4}-\d{2}-\d{2}/)
      await visitor.page.locator('input[name=pick][value=living-subsidy]').check()
      await visitor.page.locator('input[name=pick][value=nursing-subsidy]').check()
      await visitor.press('把勾选的列成一张办事清单')
      const list = await visitor.text()
      expect(list).toContain('国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见')
      expect(list).toContain('要带什么')
      expect(list.split('\n').filter((line) => line === '残疾人证')).toHaveLength(1)
      await visitor.page.locator('select[name=town]').selectOption('990102001')
      await visitor.press('看服务点')
      expect(await visitor.text()).toContain('禾苗街道便民服务中心残联窗口')
      await visitor.leave()
    })

    test('a blind mother of a deaf child asks for the child, then for herself', patience, async () => {
      const visitor = await come(townOf(), 'phone')
      await visitor.go('/benefits')
      await visitor.choose('我的家人')
      await visitor.press('开始回答')
      expect(await visitor.text()).toContain('问题里的“您”是指家人')
      await answerAll(visitor, deafChild)
      await visitor.press('看结果')
      const child = await visitor.page.locator('main').innerHTML()
      // Nobody of four is asked about work, an allowance of veterans or a pension.
      expect(visitor.page.url()).not.toMatch(/work_state|disabled_serviceman|registered_unemployed/)
      expect(child).toContain('child-rehab')
      await visitor.go(`/benefits/result?${addressOf(blindMother)}`)
      const [forChild, forMother] = [child, await visitor.page.locator('main').innerHTML()]
      expect(forChild).not.toBe(forMother)
      await visitor.leave()
    })

    test('hears no with the condition that is missing and what would change it', patience, async () => {
      const visitor = await come(townOf())
      const person = { ...severeMan, relief_status: 'none', disability_grade: '3' }
      await visitor.go(`/benefits/why?${addressOf(person)}&programme=nursing-subsidy`)
      const why = await visitor.text()
      expect(why).toContain('现在不符合')
      expect(why).toContain('现在：三级')
      expect(why).toContain('什么会改变结果')
      await visitor.press('回到结果')
      await visitor.page.locator('summary', { hasText: '看看为什么' }).click()
      expect(await visitor.text()).toMatch(/要求：.*现在：三级。/)
      await visitor.leave()
    })

    test('is never refused for answering "I don’t know" to everything', patience, async () => {
      const visitor = await come(townOf(), 'phone')
      await visitor.go('/benefits/ask')
      await answerAll(visitor, {})
      await visitor.press('看结果')
      expect(await visitor.text()).toContain('现在不符合的（0 项）')
      expect(await namesIn(visitor, 'maybe')).not.toHaveLength(0)
      await visitor.press(/^为什么/)
      await visitor.press(/^现在回答/)
      expect(new URL(visitor.page.url()).pathname).toBe('/benefits/ask')
      await visitor.leave()
    })

    test('may stop at any time, goes back a page, and changes an answer', patience, async () => {
      const visitor = await come(townOf())
      await visitor.go('/benefits/ask')
      await answerPage(visitor.page, severeMan)
      await visitor.press('继续')
      const second = visitor.page.url()
      await answerPage(visitor.page, severeMan)
      await visitor.press('继续')
      await visitor.press('上一页')
      expect(visitor.page.url()).toBe(second)
      await visitor.press('不再回答，直接看结果')
      expect(await visitor.text()).toContain('还不能确定的')
      await visitor.press('修改回答')
      await visitor.press(/^修改 出生日期/)
      expect(await visitor.page.locator('input[name=born-year]').inputValue()).toBe('1979')
      await visitor.leave()
    })

    test('is told everything to correct on a page at once, and keeps what was typed', patience, async () => {
      const visitor = await come(townOf())
      await visitor.go('/benefits/ask')
      await visitor.page.locator('input[name=born-year]').fill('1979')
      await visitor.page.locator('input[name=born-month]').fill('13')
      await visitor.press('继续')
      expect(await visitor.page.locator('.errors li').count()).toBeGreaterThanOrEqual(2)
      expect(await visitor.page.locator('input[name=born-month]').inputValue()).toBe('13')
      await visitor.leave()
    })

    test('goes all the way with the keyboard alone', patience, async () => {
      const { page, go, title, leave } = await come(townOf())
      await go('/benefits/ask')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
      for (let pages = 0; (await title()) !== '看看您的回答对不对'; pages++) {
        expect(pages).toBeLessThan(14)
        await answerByKeyboard(page)
        await page.waitForLoadState('load')
      }
      await leave()
    })

    test('finds the same answer in plain Chinese and in English', patience, async () => {
      const visitor = await come(townOf(), 'small phone')
      await visitor.go(`/easy/benefits/result?${addressOf(severeMan)}`)
      expect(await visitor.text()).toContain('每个月 185 元')
      await visitor.press('English')
      const english = await visitor.text()
      expect(english).toContain('185 yuan a month')
      expect(english).toContain('What you can apply for')
      expect(english).toContain('9 May 2030')
      await visitor.leave()
    })

    test('an English reader goes from the first page to the list', patience, async () => {
      const visitor = await come(townOf())
      await visitor.go('/en/benefits')
      await visitor.press('Start now')
      await answerAll(visitor, severeMan)
      await visitor.press('See the result')
      await visitor.page.locator('input[name=pick]').first().check()
      await visitor.press('Make one list of those I have ticked')
      expect(await visitor.text()).toContain('What to bring')
      await visitor.leave()
    })

    test('prints the result without the site around it', patience, async () => {
      const { page, go, leave } = await come(townOf())
      await go(`/benefits/result?${addressOf(severeMan)}`)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
      expect(await page.locator('a.btn:visible, button:visible').count()).toBe(0)
      expect(await page.locator('.result-amount').first().isVisible()).toBe(true)
      await leave()
    })

    test('fetches at most 20 kB for the longest result of a place with a hundred programmes', async () => {
      const style = gzipSync((await ask(townOf(), await styleOf())).text).length
      const { text } = await ask(townOf(), `/benefits/result?place=4417&${addressOf(severeMan)}`)
      expect(gzipSync(text).length + style).toBeLessThanOrEqual(20 * 1024)

      async function styleOf(): Promise<string> {
        const page = await ask(townOf(), '/benefits')
        return /href="([^"]+\.css)"/.exec(page.text)?.[1] ?? ''
      }
    })
  })
}

type Page = Visit['page']

/** Tabs from control to control: chooses "I don't know" with the arrow keys or the space bar, and sends with Enter. */
async function answerByKeyboard(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs++) {
    await page.keyboard.press('Tab')
    const [type, value, name] = await page.evaluate<string[]>(
      '[document.activeElement.type ?? "", document.activeElement.value ?? "", document.activeElement.name ?? ""]',
    )
    if (type === 'radio') await page.keyboard.press('ArrowUp')
    else if (type === 'checkbox' && value === 'unknown') await page.keyboard.press('Space')
    else if (type === 'submit' && name === '') {
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
      return
    }
  }
  throw new Error('no way onward within eighty tabs')
}
