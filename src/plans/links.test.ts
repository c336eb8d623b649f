/** What the catalogue says about a plan is read from its citations; the two real plans do not mix. */
import { expect, test } from 'vitest'
import { everyIndicator, linhe14, programmes, sources, yangjiang14 } from '#catalogue'
import { linksOf, sourceOf } from './links.ts'

const catalogue = { sources, programmes, indicators: everyIndicator }

test('both subsidies serve task 2 of Yangjiang’s plan, and indicators 4 and 5 measure it', () => {
  const links = linksOf(yangjiang14.id, catalogue)
  const subsidies = ['living-subsidy', 'nursing-subsidy']
  expect(links.programmesOfTask.get('2')).toEqual(expect.arrayContaining(subsidies))
  expect(links.measureOfIndicator.get('4')).toBe('living-subsidy-coverage')
  expect(links.measureOfIndicator.get('5')).toBe('nursing-subsidy-coverage')
  expect(links.measureOfIndicator.size).toBe(11)
  expect(links.measuresOfTask.get('2')).toEqual(['living-subsidy-coverage', 'nursing-subsidy-coverage'])
  expect([links.place, linksOf(linhe14.id, catalogue).place]).toEqual(['4417', '9901'])
})

test('a plan nobody cites is linked to nothing and to no place', () => {
  const links = linksOf(null, catalogue)
  expect([links.programmesOfTask.size, links.measureOfIndicator.size, links.place]).toEqual([0, 0, null])
})

test('a document is recognised by its title, whatever its quotation marks and spaces', () => {
  expect(sourceOf('阳江市人民政府关于印发《阳江市"十四五"残疾人 保障和发展规划》的通知', catalogue)).toBe(
    'yangjiang-14',
  )
  expect(sourceOf('阳江市残疾人规划', catalogue)).toBeUndefined()
})
