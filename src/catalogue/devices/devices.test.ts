/** Assistive devices, clause by clause. */
import { expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { linhe, shenzhen, shuozhou, yangjiang, zhangdian } from '../places.ts'
import { assistiveDevicePoor } from './programmes/assistive-device-poor.ts'
import { assistiveDeviceSubsidy } from './programmes/assistive-device-subsidy.ts'
import { deviceLoan } from './programmes/device-loan.ts'

const base = certified
const uncertified = { certificate_status: 'none' }
const id = 'assistive-device-subsidy'

caseByCase(assistiveDeviceSubsidy, { in: yangjiang, on: '2022-06-01', base }, [
  ['the further conditions are set elsewhere (box 2, 4)', {}, 'unknown', `${id}.qualifies`],
  ['no certificate', uncertified, 'no'],
])
caseByCase(assistiveDeviceSubsidy, { in: shuozhou, on: '2018-06-01', base }, [
  ['only from able places (box 2, 4)', {}, 'unknown', `${id}.offered`],
  ['no certificate', uncertified, 'no'],
])
for (const [place, on] of [
  [shenzhen, '2026-12-01'],
  [zhangdian, '2022-06-01'],
] as const)
  caseByCase(assistiveDeviceSubsidy, { in: place, on, base }, [
    [`in ${place} who receives one is not stated`, {}, 'unknown', `${id}.conditions`],
    [`in ${place} no certificate`, uncertified, 'no'],
  ])
caseByCase(
  assistiveDevicePoor,
  { in: shuozhou, on: '2018-06-01', base, set: { 'shuozhou-13.poor': readingAnswer(0) } },
  [
    ['on the register of poor households (3.3.2)', { registered_poor: true }, 'yes'],
    ['not on it', { registered_poor: false }, 'no'],
  ],
)
for (const [place, on] of [
  [shenzhen, '2026-12-01'],
  [linhe, '2022-06-01'],
] as const)
  caseByCase(deviceLoan, { in: place, on, base }, [
    [`in ${place} a valid certificate`, {}, 'yes'],
    [`in ${place} no certificate`, uncertified, 'no'],
    [`in ${place} nobody knows`, { certificate_status: null }, 'unknown', 'certificate_status'],
  ])
caseByCase(deviceLoan, { in: yangjiang, on: '2022-06-01', base }, [
  ['communities are to be won for it (3.3.4)', {}, 'unknown', 'device-loan.offered'],
])

test('the rate of Yangjiang’s subsidy is open and says so', () => {
  const parameter = `${id}.qualifies`
  const { verdict, missing } = explain(assistiveDeviceSubsidy, base, {
    on: day('2022-06-01'),
    area: areaCode('441702001'),
    settings: [{ parameter, in: yangjiang, from: day('2021-01-01'), value: openAnswers.everybody }],
  })
  expect(verdict).toBe('yes')
  expect(missing).toMatchObject([{ kind: 'parameter', id }])
})
