/** The day a rule's answer will turn is the day found by asking every single day, for every real programme. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, areaCode, day } from '#kernel'
import { decide, type Facts, factsOf, firstTurn, openAnswers } from '#policy'
import { peopleProgrammes } from './index.ts'
import { answersTo } from './random-people.ts'

const areas = ['440305001', '441702101', '140602001', '370303001', '990401100'].map(areaCode)
const on = day('2022-02-20')

/** Days near the birthdays and last days that programmes ask about, so that answers do turn. */
const anyDay = fc
  .tuple(fc.integer({ min: -90, max: 8 }), fc.integer({ min: -200, max: 400 }))
  .map(([years, days]) => addDays(addMonths(on, 12 * years), days))

const someoneFor = (programme: (typeof peopleProgrammes)[number]): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      factsOf(programme).map((fact) => {
        if (fact.type === 'day') return [fact.key, anyDay]
        if (fact.type === 'yes-no') return [fact.key, fc.boolean()]
        if (fact.type === 'one-of') return [fact.key, fc.constantFrom(...Object.keys(fact.values))]
        if (fact.type === 'set-of') return [fact.key, fc.subarray(Object.keys(fact.values), { minLength: 1 })]
        return [fact.key, fc.integer({ min: fact.min ?? 0, max: Math.min(fact.max ?? 4, 4) })]
      }),
    ),
  )

test.each(peopleProgrammes)(
  '$id: the first turn within a year is the one daily asking finds',
  (programme) => {
    const settings = answersTo(programme)[1 + openAnswers.eachChecked] ?? []
    const until = addMonths(on, 9)
    fc.assert(
      fc.property(someoneFor(programme), fc.constantFrom(...areas), (facts, area) => {
        const verdictOn = (day: typeof on) => decide(programme, facts, { on: day, area, settings }).verdict
        const now = verdictOn(on)
        let daily: typeof on | undefined
        for (let day = addDays(on, 1); day <= until && !daily; day = addDays(day, 1))
          if (verdictOn(day) !== now) daily = day
        expect(firstTurn(programme, facts, { on, area, until, settings })?.on).toBe(daily)
      }),
      { numRuns: 10, seed: 7 },
    )
  },
)
