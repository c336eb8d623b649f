/** Answers in an address: what is said is what is read, and nothing else passes for an answer. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, Refusal } from '#kernel'
import { questions } from '../../../tests/journeys/samples/questions-of-sample.ts'
import { hear, hearPage, readAnswers, splitAsked } from './answers.ts'
import type { Question } from './questions.ts'

const today = day('2020-12-01')

const questionOf = (key: string): Question => {
  const found = questions.find((question) => question.key === key)
  if (!found) throw new Error(key)
  return found
}
const [status, expires, categories, grade] = [
  'certificate_status',
  'certificate_expires',
  'disability_categories',
  'disability_grade',
].map(questionOf) as [Question, Question, Question, Question]

describe('an answer', () => {
  test.each([
    ['a chosen option', status, { certificate_status: 'issued' }, 'issued'],
    ['several, in any order', categories, { disability_categories: ['vision', 'mental'] }, 'mental.vision'],
    ['a number in full-width digits', grade, { disability_grade: '３' }, '3'],
    [
      'a day in three parts',
      expires,
      {
        'certificate_expires-year': '2027',
        'certificate_expires-month': '5',
        'certificate_expires-day': '９',
      },
      '2027-05-09',
    ],
    ['“I don’t know”', status, { certificate_status: 'unknown' }, 'unknown'],
    [
      '“I don’t know” beside a half-typed day',
      expires,
      { certificate_expires: 'unknown', 'certificate_expires-year': '20' },
      'unknown',
    ],
    ['“I don’t know” among others', categories, { disability_categories: ['vision', 'unknown'] }, 'unknown'],
  ])('is heard: %s', (...[, question, said, answer]) => {
    expect(hear(question, said, today)).toEqual({ answer })
  })
  test.each([
    ['nothing chosen', status, {}],
    ['an option that is none', status, { certificate_status: 'maybe' }],
    ['a grade that does not exist', grade, { disability_grade: '5' }],
    [
      'a day the calendar does not have',
      expires,
      {
        'certificate_expires-year': '2021',
        'certificate_expires-month': '2',
        'certificate_expires-day': '29',
      },
    ],
    ['half a day', expires, { 'certificate_expires-year': '2021' }],
  ])('is asked for again: %s', (_what, question, said) => {
    expect(hear(question, said, today)).toMatchObject({ error: { field: question.key } })
  })
  test.each([
    ['born tomorrow', '2020-12-02', 'After today'.toLowerCase()],
    ['born in 1899', '1899-12-31', 'before 1900'],
  ])(
    'is no date of birth: %s; the sentence says why, and an address that claims it is refused',
    (_what, born, why) => {
      const question: Question = { ...expires, key: 'born', control: { kind: 'day', happened: true } }
      const [year, month, date] = born.split('-')
      const heard = hear(question, { 'born-year': year, 'born-month': month, 'born-day': date }, today)
      expect('error' in heard && heard.error.says.en).toContain(why)
      expect(() => readAnswers([question], { born }, today)).toThrow(Refusal)
    },
  )
  test('may lie ahead where it says when something ends', () => {
    expect(readAnswers(questions, { certificate_expires: '2030-01-01' }, today)).toEqual({
      certificate_expires: '2030-01-01',
    })
  })
  test('heard and written into the address is read back the same', () => {
    const options = ['vision', 'hearing', 'physical', 'intellectual', 'mental']
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...options), { minLength: 1 }), (chosen) => {
        const heard = hear(
          categories,
          { disability_categories: chosen.length === 1 ? chosen[0] : chosen },
          today,
        )
        const answer = 'answer' in heard ? heard.answer : ''
        return (
          readAnswers(questions, { disability_categories: answer }, today).disability_categories === answer
        )
      }),
    )
  })
  test('of any other text is refused, never read as something', () => {
    const known = ['issued', 'frozen', 'withdrawn', 'unknown']
    fc.assert(
      fc.property(
        fc.string().filter((text) => !known.includes(text.trim())),
        (text) => {
          expect(() => readAnswers(questions, { certificate_status: text }, today)).toThrow(Refusal)
        },
      ),
    )
  })
})

test('the question just asked is told apart from the answers before it, whatever their names', () => {
  const said = {
    certificate_status: 'issued',
    'certificate_expires-year': '2027',
    certificate_expires: 'unknown',
  }
  expect(splitAsked([expires], said)).toEqual({
    before: { certificate_status: 'issued' },
    now: { 'certificate_expires-year': '2027', certificate_expires: 'unknown' },
  })
})

describe('a page of questions', () => {
  const yesNoAbout = (key: string): Question => ({
    key,
    question: { zh: key, en: key, easy: key },
    label: { zh: key, en: key, easy: key },
    control: { kind: 'yes-no' },
  })
  const [care, home] = [yesNoAbout('needs_care'), yesNoAbout('owns_home')]

  test('reads a ticked box as yes and one left out as no', () => {
    expect(hearPage([care, home], { ticked: 'needs_care' }, today)).toMatchObject({
      answers: { needs_care: 'yes', owns_home: 'no' },
      errors: [],
    })
    expect(hearPage([care, home], { ticked: 'none' }, today).answers).toEqual({
      needs_care: 'no',
      owns_home: 'no',
    })
  })
  test('leaves unknown what somebody says not to know', () => {
    expect(hearPage([care, home], { ticked: ['owns_home', 'unknown'] }, today).answers).toEqual({
      needs_care: 'unknown',
      owns_home: 'yes',
    })
  })
  test.each([
    ['nothing ticked', {}],
    ['none of these, and one of these', { ticked: ['none', 'needs_care'] }],
    ['a box that was not there', { ticked: 'certificate_status' }],
  ])('takes no answer from %s', (_what, said) => {
    expect(hearPage([care, home], said, today)).toMatchObject({ answers: {}, errors: [{ field: 'ticked' }] })
  })
  test('names everything there is to correct, and keeps what was answered', () => {
    const heard = hearPage(
      [grade, expires, care, home],
      {
        disability_grade: '2',
        'certificate_expires-year': '2027',
      },
      today,
    )
    expect(heard.errors.map(({ field }) => field)).toEqual(['certificate_expires', 'ticked'])
    expect(heard.answers).toEqual({ disability_grade: '2' })
    expect(heard.typed.certificate_expires?.year).toBe('2027')
  })
})
