/** A survey takes one answer a code by page, telephone and paper, and knows nobody. */

import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Staff, system, type Tx, withScope } from '#access'
import { areaCode, type CountyCode, day, Refusal } from '#kernel'
import { clockAt } from '#platform'
import { testDatabase } from '../../../tests/database.ts'
import * as e from '../index.ts'

const { db } = await testDatabase()
const city = areaCode('9901')
const counties = ['990101', '990102', '990103'].map(areaCode)
const clock = clockAt('2024-01-10')
const officer: Staff = {
  kind: 'staff',
  id: 'caller',
  name: '调查员',
  duties: ['plan:evaluate'],
  area: city,
  counties: counties as CountyCode[],
}
const asOfficer = <T>(work: (tx: Tx) => Promise<T>) => withScope(db, officer, work)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal) return error.problem.code
      throw error
    },
  )

const opened = () =>
  asOfficer(async (tx) => {
    const round = await e.openRound(
      tx,
      { kind: 'annual', area: city, plan: null, from: day('2023-01-01'), to: day('2023-12-31') },
      clock,
    )
    return e.openSurvey(
      tx,
      { round: round.id, opensOn: day('2024-01-05'), closesOn: day('2024-01-31') },
      clock,
    )
  })
const codesFor = (survey: e.SurveyId, number: number, area = counties[0]!) =>
  asOfficer((tx) => e.giveCodes(tx, { survey, area, number }, clock))
const answers = { survey_overall: 'fairly', survey_money: 'not', survey_wishes: ['money'] } as const

describe('an answer', () => {
  test('is taken once a code, by page, telephone and paper', async () => {
    const { id: survey } = await opened()
    const [a = '', b = '', c = ''] = await codesFor(survey, 3)
    await e.answerOnPage(db, { survey, code: a.toLowerCase(), answers }, clock)
    await asOfficer((tx) => e.answerFor(tx, { survey, code: b, answers, channel: 'telephone' }, clock))
    await asOfficer((tx) => e.answerFor(tx, { survey, code: c, answers, channel: 'paper' }, clock))
    expect(await codeOf(e.answerOnPage(db, { survey, code: a, answers }, clock))).toBe('evaluation.code-used')
    const result = await asOfficer((tx) => e.resultOf(tx, survey))
    expect(result).toMatchObject({ invited: 3, answered: 3, channels: { page: 1, telephone: 1, paper: 1 } })
  })
  test('sent twice at the same moment counts once', async () => {
    const { id: survey } = await opened()
    const [code = ''] = await codesFor(survey, 1)
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => codeOf(e.answerOnPage(db, { survey, code, answers }, clock))),
    )
    expect(outcomes.toSorted()).toEqual(['done', 'evaluation.code-used', 'evaluation.code-used'])
    expect((await asOfficer((tx) => e.resultOf(tx, survey))).answered).toBe(1)
  })
  test('that does not fit is refused and leaves the code unused', async () => {
    const { id: survey } = await opened()
    const [code = ''] = await codesFor(survey, 1)
    const send = (given: Readonly<Record<string, string>>, sent = code, at = clock) =>
      codeOf(e.answerOnPage(db, { survey, code: sent, answers: given }, at))
    expect(await send({ survey_money: 'very' })).toBe('evaluation.answers-incomplete')
    expect(await send({ survey_overall: 'splendid' })).toBe('evaluation.answers-incomplete')
    expect(await send(answers as never, '0000-0000-0001')).toBe('evaluation.code-mistyped')
    expect(await send(answers as never, '0000-0000-0000')).toBe('evaluation.code-unknown')
    expect(await send(answers as never, code, clockAt('2024-02-01'))).toBe('evaluation.survey-closed')
    expect(await send(answers as never)).toBe('done')
  })
  test('stands apart from code, person and moment', async () => {
    const { id: survey } = await opened()
    const [code = ''] = await codesFor(survey, 1)
    await e.answerOnPage(db, { survey, code, answers }, clock)
    const { rows } = await withScope(db, system('test'), (tx) =>
      sql<{
        id: string
        kept: object
      }>`select id, to_jsonb(a) as kept from evaluation.answer a where survey_id = ${survey}`.execute(tx),
    )
    expect(Object.keys(rows[0]?.kept ?? {}).toSorted()).toEqual([
      'answers',
      'area',
      'channel',
      'id',
      'survey_id',
    ])
    // Version 4: no time in it.
    expect(rows[0]?.id[14]).toBe('4')
    expect(JSON.stringify(rows)).not.toContain(code)
  })
})

describe('results', () => {
  test('give the rate of answers and hide where few answered', async () => {
    const { id: survey } = await opened()
    for (const [i, area] of counties.entries()) {
      const codes = await codesFor(survey, 30, area)
      for (const [at, code] of codes.slice(0, [24, 22, 2][i]).entries())
        await e.answerOnPage(
          db,
          { survey, code, answers: { survey_overall: at % 2 === 0 ? 'very' : 'partly' } },
          clock,
        )
    }
    const { invited, answered, questions, responses } = await asOfficer((tx) => e.resultOf(tx, survey))
    expect([invited, answered]).toEqual([90, 48])
    const overall = questions.filter(({ question }) => question === 'survey_overall')
    expect(overall[0]).toMatchObject({ area: city, answered: 48, satisfied: 24 })
    expect(overall.slice(1).map((row) => row.answered)).toEqual([24, null, null])
    expect(responses.map((row) => row.answered)).toEqual([24, null, null])
    const money = questions.find(({ question, area }) => question === 'survey_money' && area === city)
    expect(money).toMatchObject({ answered: 0, satisfied: 0 })
  })
})

test('codes are given by who evaluates, for places of the survey only', async () => {
  const { id: survey } = await opened()
  expect(await codeOf(codesFor(survey, 1, areaCode('441702')))).toBe('evaluation.area-elsewhere')
  const bystander = { ...officer, duties: ['plan:read'] as const }
  await expect(
    withScope(db, bystander, (tx) => e.giveCodes(tx, { survey, area: counties[0]!, number: 1 }, clock)),
  ).rejects.toThrow(/row-level security/)
})
