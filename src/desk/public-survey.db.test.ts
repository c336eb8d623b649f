/** Anybody with a letter answers the survey once, without a session; a mistyped code keeps what was answered. */
import { expect, test } from 'vitest'
import { type Staff, withScope } from '#access'
import { findSurveyOf, giveCodes, openRound, openSurvey, resultOf } from '#evaluation'
import { areaCode, type CountyCode, day } from '#kernel'
import { clockAt } from '#platform'
import { testDatabase } from '../../tests/database.ts'
import { surveyOf } from './public-survey.ts'

const { db } = await testDatabase()
const place = areaCode('9901')
const clock = clockAt('2024-01-10')
const officer: Staff = {
  kind: 'staff',
  id: 'caller',
  name: '调查员',
  duties: ['plan:evaluate'],
  area: place,
  counties: ['990101'] as CountyCode[],
}

test('a survey is answered once a code; closed, used, mistyped and unknown codes are told apart', async () => {
  const counter = surveyOf({ db, place, clock })
  const posted = { survey_overall: 'fairly', survey_wishes: ['money'] }
  expect(await counter.survey()).toBeUndefined()
  expect(await counter.answerSurvey({ code: '', posted })).toBe('closed')
  const { round, codes } = await withScope(db, officer, async (tx) => {
    const days = { from: day('2023-01-01'), to: day('2023-12-31') }
    // Two rounds with a survey each: a code is found in whichever it belongs to.
    for (const _ of [1, 2]) {
      const { id } = await openRound(tx, { kind: 'annual', area: place, plan: null, ...days }, clock)
      await openSurvey(tx, { round: id, opensOn: day('2024-01-05'), closesOn: day('2024-01-31') }, clock)
    }
    const opened = await openRound(tx, { kind: 'mid', area: place, plan: null, ...days }, clock)
    const window = { opensOn: day('2024-01-05'), closesOn: day('2024-01-31') }
    const { id: survey } = await openSurvey(tx, { round: opened.id, ...window }, clock)
    const order = { survey, area: areaCode('990101'), number: 2 }
    return { round: opened.id, codes: await giveCodes(tx, order, clock) }
  })
  const [code = ''] = codes
  expect((await counter.survey())?.id).toBe('satisfaction')
  expect(await counter.answerSurvey({ code: '0000-0000-0001', posted })).toHaveProperty('codeError')
  expect(await counter.answerSurvey({ code: '0000-0000-0000', posted })).toHaveProperty('codeError')
  expect(await counter.answerSurvey({ code, posted: {} })).toMatchObject({ form: { id: 'satisfaction' } })
  expect(await counter.answerSurvey({ code, posted })).toBe('thanks')
  expect(await counter.answerSurvey({ code, posted })).toBe('used')
  const result = await withScope(db, officer, async (tx) => {
    const survey = await findSurveyOf(tx, round)
    return survey && resultOf(tx, survey.id)
  })
  expect(result).toMatchObject({ invited: 2, answered: 1, channels: { page: 1 } })
})
