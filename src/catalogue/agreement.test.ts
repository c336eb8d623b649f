/** The packed columns and explain agree on every real programme, whatever is missing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, areaCode, day } from '#kernel'
import { explain, factsOf, loadPopulation, tally } from '#policy'
import { peopleProgrammes } from './index.ts'
import { answersTo, anyFactsOf } from './random-people.ts'

const areas = ['440305001', '441781105', '140602001', '370303001', '990401100'].map(areaCode)
const days = fc.integer({ min: -800, max: 2500 }).map((n) => addDays(day('2020-12-31'), n))

test.each(peopleProgrammes)('$id: counts and sums from packed columns are those of explain', (programme) => {
  const facts = factsOf(programme)
  const law = fc.property(
    fc.array(anyFactsOf(facts), { minLength: 1, maxLength: 60 }),
    fc.record({
      on: days,
      area: fc.constantFrom(...areas),
      settings: fc.constantFrom(...answersTo(programme)),
    }),
    (people, { on, area, settings }) => {
      const loader = loadPopulation(facts, people.length)
      const columns = Object.fromEntries(facts.map(({ key }) => [key, people.map((p) => p[key])]))
      loader.append({ areas: people.map(() => area), facts: columns })
      const answers = people.map((p) => explain(programme, p, { on, area, settings }))
      const of = (verdict: string) => answers.filter((a) => a.verdict === verdict)
      expect(tally(loader.done(), programme, { on, settings })[0]).toEqual({
        area,
        people: people.length,
        entitled: of('yes').length,
        unknown: of('unknown').length,
        unpriced: of('yes').filter((a) => a.amountFen === null).length,
        amountFen: of('yes').reduce((sum, a) => sum + (a.amountFen ?? 0), 0),
      })
    },
  )
  fc.assert(law, { numRuns: 100 })
})
