/** What an office sets where a plan is silent. */
import { describe, expect, test } from 'vitest'
import { findProgramme, livingSubsidy } from '#catalogue'
import { areaCode, type Day, day, Refusal, yuan } from '#kernel'
import { clockAt } from '#platform'
import { explain, openAnswers, readingAnswer, valueOn } from '#policy'
import { inTestTx } from '../../tests/database.ts'
import { allParameters, listSettings, type NewSetting, setParameter } from './index.ts'

const area = areaCode('441702')
const yangjiang = areaCode('4417')
const livingRate = allParameters.find((each) => each.id === 'living-subsidy')!
const dibaoHousehold = findProgramme('dibao-household')!
const document = '阳民〔2021〕1号 关于调整补贴标准的通知'
const of = (from: Day, value: number, to?: Day): NewSetting => ({
  parameter: 'living-subsidy',
  in: yangjiang,
  from,
  ...(to ? { to } : {}),
  value: yuan(value),
  document,
})
const entitled = {
  certificate_status: 'issued',
  certificate_expires: '2030-01-01',
  disability_grade: 2,
  disability_categories: ['vision'],
  relief_status: 'dibao',
}
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.problem.code : error),
  )

describe('a number the plan leaves open', () => {
  test('is unknown until an office sets it, then holds from its day', () =>
    inTestTx(async (tx) => {
      const on = day('2021-06-01')
      const before = explain(livingSubsidy, entitled, { on, area, settings: await listSettings(tx) })
      expect(before).toMatchObject({ verdict: 'yes', amountFen: null })
      await setParameter(tx, of(day('2021-01-01'), 181), clockAt('2021-01-05'))
      const after = explain(livingSubsidy, entitled, { on, area, settings: await listSettings(tx) })
      expect(after).toMatchObject({ verdict: 'yes', amountFen: yuan(181) })
    }))

  test('set again for some days goes on before and after them', () =>
    inTestTx(async (tx) => {
      await setParameter(tx, of(day('2021-01-01'), 181), clockAt('2021-01-05'))
      await setParameter(tx, of(day('2022-01-01'), 190, day('2022-12-31')), clockAt('2021-12-20'))
      const settings = await listSettings(tx)
      const on = (text: string) => valueOn(livingRate, { on: day(text), area, settings })
      expect([on('2021-12-31'), on('2022-01-01'), on('2022-12-31'), on('2023-01-01')]).toEqual(
        [181, 190, 190, 181].map(yuan),
      )
    }))

  test('can be asked for as it was known on an earlier day', () =>
    inTestTx(async (tx) => {
      await setParameter(tx, of(day('2021-01-01'), 181), clockAt('2021-01-05'))
      await setParameter(tx, of(day('2021-01-01'), 183), clockAt('2021-03-01'))
      const known = async (text: string) =>
        (await listSettings(tx, clockAt(text).now())).map((setting) => setting.value)
      expect(await known('2021-02-01')).toEqual([yuan(181)])
      expect(await known('2021-04-01')).toEqual([yuan(183)])
    }))
})

describe('an office', () => {
  test('cannot overrule what the plan states', () =>
    inTestTx(async (tx) => {
      expect(await codeOf(setParameter(tx, of(day('2020-06-01'), 300), clockAt('2021-01-05')))).toBe(
        'parameter.stated',
      )
    }))
  test('cannot set what nobody left open', () =>
    inTestTx(async (tx) => {
      const unknown = { ...of(day('2021-01-01'), 1), parameter: 'no-such' }
      expect(await codeOf(setParameter(tx, unknown, clockAt('2021-01-05')))).toBe('parameter.unknown')
    }))
})

describe('a condition the plan leaves open', () => {
  const answer = (value: number): NewSetting => ({
    ...of(day('2021-01-01'), 0),
    parameter: 'dibao-household.qualifies',
    value,
  })
  const household = { ...entitled, meets_dibao_household_qualifies: true }
  test('is unknown until an office answers it, then as the office checks each applicant', () =>
    inTestTx(async (tx) => {
      const ask = async () => {
        const settings = await listSettings(tx)
        return explain(dibaoHousehold, household, { on: day('2021-06-01'), area, settings }).verdict
      }
      expect(await ask()).toBe('unknown')
      await setParameter(tx, answer(openAnswers.eachChecked), clockAt('2021-01-05'))
      expect(await ask()).toBe('yes')
      await setParameter(tx, answer(openAnswers.nobody), clockAt('2021-01-06'))
      expect(await ask()).toBe('no')
    }))
  test('takes only answers it knows', () =>
    inTestTx(async (tx) => {
      for (const value of [3, readingAnswer(0)])
        expect(await codeOf(setParameter(tx, answer(value), clockAt('2021-01-05')))).toBe(
          'parameter.answer-unfit',
        )
    }))
})
