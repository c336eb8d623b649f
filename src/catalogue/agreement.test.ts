/** The packed columns and explain agree on every real programme, whatever is missing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, areaCode, day } from '#kernel'
import { explain, loadPopulation, type Programme, tally } from '#policy'
import { allFacts, programmes } from './index.ts'
import { anyFactsOf } from './random-people.ts'

const area = areaCode('441781105')
const days = fc.integer({ min: -800, max: 800 }).map((n) => addDays(day('2020-12-31'), n))

test.each(programmes as readonly Programme[])(
  '$id: counts and sums from packed columns are those of explain',
  (programme) => {
    const law = fc.property(
      fc.array(anyFactsOf(allFacts), { minLength: 1, maxLength: 120 }),
      days,
      (people, on) => {
        const loader = loadPopulation(allFacts, people.length)
        const facts = Object.fromEntries(allFacts.map(({ key }) => [key, people.map((p) => p[key])]))
        loader.append({ areas: people.map(() => area), facts })
        const answers = people.map((p) => explain(programme, p, { on, area }))
        const of = (verdict: string) => answers.filter((a) => a.verdict === verdict)
        expect(tally(loader.done(), programme, { on })[0]).toEqual({
          area,
          people: people.length,
          entitled: of('yes').length,
          unknown: of('unknown').length,
          unpriced: of('yes').filter((a) => a.amountFen === null).length,
          amountFen: of('yes').reduce((sum, a) => sum + (a.amountFen ?? 0), 0),
        })
      },
    )
    fc.assert(law, { numRuns: 150 })
  },
)
