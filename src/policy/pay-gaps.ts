/** What keeps an amount unknown for somebody who is entitled. */
import { testOf } from './decide.ts'
import { type Gaps, gapsOf, ofFact, ofParameter } from './missing.ts'
import type { GroundAmount, GroundCase, Money } from './pay.ts'

export function payGapsOf(amount: GroundAmount): Gaps {
  switch (amount.kind) {
    case 'flat':
      return ofParameter(openOf(amount.value))
    case 'by-case':
      return inCases(amount.cases.map(gapsOfCase))
    case 'top-up':
      return together([ofFact(amount.from), ofParameter(openOf(amount.to))])
    case 'share':
      return together([
        ofFact(amount.of),
        ofParameter(openOf(amount.percent)),
        ofParameter(amount.cap === null ? null : openOf(amount.cap)),
      ])
    case 'in-kind':
      return () => {}
  }
}

const together =
  (gaps: readonly Gaps[]): Gaps =>
  (facts, household, into) => {
    for (const gap of gaps) gap(facts, household, into)
  }

const openOf = (money: Money) => (typeof money === 'number' ? null : money)

const gapsOfCase = ({ when, value }: GroundCase) => ({
  test: when === 'otherwise' ? () => true : testOf(when),
  gaps: when === 'otherwise' ? () => {} : gapsOf(when),
  open: ofParameter(openOf(value)),
})

const inCases =
  (cases: readonly ReturnType<typeof gapsOfCase>[]): Gaps =>
  (facts, household, into) => {
    for (const { test, gaps, open } of cases) {
      const truth = test(facts, household)
      if (truth === null) return gaps(facts, household, into)
      if (truth === true) return open(facts, household, into)
    }
  }
