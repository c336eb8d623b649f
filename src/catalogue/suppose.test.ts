/** Turning any value of any real programme gives, in every cell, what deciding person by person gives before and after. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaCode, type Day } from '#kernel'
import {
  type Dial,
  decide,
  dialsOf,
  effectOf,
  type Facts,
  loadPopulation,
  type Programme,
  type Supposed,
  suppose,
} from '#policy'
import { allFacts, findFact, peopleProgrammes } from './index.ts'
import { anyFactsOf } from './random-people.ts'

const born = findFact('born')
const sex = findFact('sex')
if (!born || !sex) throw new Error('the catalogue knows neither birth nor sex')

/** Another value of a dial, as an officer might turn it. */
function turnOf(dial: Dial): Supposed[] {
  switch (dial.kind) {
    case 'choice': {
      const values = Object.keys(dial.fact.values)
      return values.length === 0
        ? []
        : [{ turn: dial.at, to: values.slice(0, Math.max(1, values.length - 1)) }]
    }
    case 'years':
    case 'months':
      return [{ turn: dial.at, to: dial.end === 'to' ? dial.now + 2 : Math.max(0, dial.now - 2) }]
    case 'number':
    case 'money':
      return [{ turn: dial.at, to: dial.now + 1 }]
    case 'share':
      return [{ turn: dial.at, to: dial.now * 2 }]
    case 'day':
      return []
  }
}

const cases = peopleProgrammes.flatMap((programme: Programme) =>
  programme.variants.slice(0, 1).map((variant) => ({ id: programme.id, programme, variant })),
)

describe('turning what can be turned', () => {
  test.each(cases)('$id: everybody moved is moved as they are decided', ({ programme, variant }) => {
    const on = variant.from
    const area = areaCode(variant.in.padEnd(9, '0').slice(0, Math.max(variant.in.length, 9)))
    const at = { on, area }
    const changes: Supposed[] = [
      ...dialsOf(variant).flatMap(turnOf),
      { add: { fact: 'sex', among: ['female'] } },
    ]
    const after = suppose(programme, changes, { on, in: variant.in, find: findFact })
    const law = fc.property(fc.array(anyFactsOf(allFacts), { minLength: 1, maxLength: 40 }), (people) => {
      const loader = loadPopulation(allFacts, people.length)
      loader.append({
        areas: people.map(() => area),
        facts: Object.fromEntries(allFacts.map(({ key }) => [key, people.map((one) => one[key])])),
      })
      const side = (rule: Programme) => ({ rule, settings: [] })
      const by = [{ by: 'fact', fact: sex } as const, { by: 'age', fact: born, bands: [18, 60] } as const]
      const effect = effectOf(loader.done(), { ...at, by, before: side(programme), after: side(after) })
      const verdicts = (rule: Programme, one: Facts) => decide(rule, one, at)
      for (const cell of effect.cells.filter(({ y }) => y === 'unknown')) {
        const mine = people.filter((one) => String(one['sex'] ?? 'unknown') === cell.x && noAge(one, on))
        const was = mine.map((one) => verdicts(programme, one))
        const is = mine.map((one) => verdicts(after, one))
        expect(cell.people).toBe(mine.length)
        expect(cell.now.entitled).toBe(was.filter(({ verdict }) => verdict === 'yes').length)
        expect(cell.after.entitled).toBe(is.filter(({ verdict }) => verdict === 'yes').length)
        expect(cell.after.unknown).toBe(is.filter(({ verdict }) => verdict === 'unknown').length)
        expect(cell.after.fen).toBe(
          is.reduce((sum, { verdict, amountFen }) => sum + (verdict === 'yes' ? (amountFen ?? 0) : 0), 0),
        )
      }
      const all = (pick: 'now' | 'after', rule: Programme) => {
        const counted = effect.cells.reduce((sum, cell) => sum + cell[pick].entitled, 0)
        expect(counted).toBe(people.filter((one) => verdicts(rule, one).verdict === 'yes').length)
      }
      all('now', programme)
      all('after', after)
    })
    fc.assert(law, { numRuns: 15 })
  })
})

/** Nobody recorded a birth, or one that lies ahead. */
const noAge = ({ born: birth }: Facts, on: Day) => birth === null || birth === undefined || String(birth) > on
