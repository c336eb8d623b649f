/** Laws of asking: what is asked, what is refused, what is already known, and that nothing is lost on the way. */
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { type Day, day } from '#kernel'
import { day as dayFact, explain } from '#policy'
import { type Answers, factsIn } from './answers.ts'
import { exampleAnswers } from './example.ts'
import { asks } from './field.ts'
import { type AnswersTo, form, section } from './form.ts'
import { parse } from './parse.ts'
import type { Posted } from './posted.ts'
import { sayAnswer } from './say.ts'
import { settle } from './settle.ts'
import { sent } from './toy/browser.ts'
import { filling, joining, member, same, since } from './toy/club.ts'
import { viewOf } from './view.ts'
import { write } from './write.ts'

const typed: Posted = {
  c_member: 'yes',
  c_interests: ['chess', 'walks'],
  papers: ['f1'],
  agreed: 'yes',
}
const problemsOf = (posted: Posted, context = filling) => {
  const parsed = parse(joining, posted, context)
  return parsed.ok ? [] : parsed.problems.map(({ at, problem }) => `${at} ${problem.code}`)
}
const answersOf = (posted: Posted, context = filling): Answers => {
  const parsed = parse(joining, posted, context)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.answers
}
const random = fc
  .infiniteStream(fc.nat(10_000))
  .map((stream) => (n: number) => (stream.next().value ?? 0) % n)

describe('a form', () => {
  test('drawn, sent by a browser and read is what was answered', () => {
    fc.assert(
      fc.property(random, (pick) => {
        const answers = exampleAnswers(joining, filling, pick)
        const view = viewOf(joining, { posted: write(joining, answers), sent: false }, filling)
        expect(answersOf(sent(view))).toEqual(answers)
      }),
      { numRuns: 300 },
    )
  })
  test('accepts its own examples, typed or posted', () => {
    fc.assert(
      fc.property(random, (pick) => {
        const answers = exampleAnswers(joining, filling, pick)
        expect(settle(joining, { answers }, filling)).toMatchObject({ problems: [], answers })
      }),
    )
  })
  test('tells all problems at once, in the order of its questions', () => {
    const posted = { c_since: '2026-02-30', c_people: '三', c_fee: '1.234', papers: ['f1', 'f2', 'f3'] }
    expect(problemsOf(posted)).toEqual([
      'c_member form.missing',
      'c_since form.not-a-day',
      'c_people form.not-a-number',
      'c_fee form.not-money',
      'c_interests form.missing',
      'papers form.too-many',
      'agreed form.consent-needed',
    ])
  })
  test('refuses a day before 1900, and one to come where the thing has happened by its nature', () => {
    const bornDay = dayFact({ ...since, key: 'c_born', happened: true })
    const asking = form({ ...joining, sections: [section(same('Days'), [asks(bornDay), asks(since)])] })
    const said = (c_born: string, c_since: string) => {
      const parsed = parse(asking, { c_born, c_since }, filling)
      return parsed.ok ? [] : parsed.problems.map(({ at, problem }) => `${at} ${problem.code}`)
    }
    expect(said('1899-12-31', '1899-12-31')).toEqual([
      'c_born form.day-too-early',
      'c_since form.day-too-early',
    ])
    expect(said('2090-01-01', '2090-01-01')).toEqual(['c_born form.day-to-come'])
  })
  test('keeps what was typed while problems remain', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 4 }), (people, year) => {
        const posted = { ...typed, c_people: people.trim(), 'c_since-year': year.trim() }
        const again = sent(viewOf(joining, { posted, sent: true }, filling))
        expect([again['c_people'] ?? '', again['c_since-year'] ?? '']).toEqual([people.trim(), year.trim()])
      }),
    )
  })
  test('says what, where and how to mend, in every language', () => {
    const parsed = parse(joining, { ...typed, c_people: '30' }, filling)
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      {
        at: 'c_people',
        says: { zh: '“people”填写的30不在1至20之间。请改正。', easy: '“people”要在1到20中间。请改一下。' },
      },
    ])
  })
  test('refuses a question it does not have', () => {
    const { problems } = settle(joining, { answers: { ...answersOf(typed), c_colour: 'red' } }, filling)
    expect(problems.map(({ problem }) => problem.code)).toEqual(['form.unknown-field'])
  })
  test('types its answers', () => {
    expectTypeOf<AnswersTo<typeof joining>['c_kind']>().toEqualTypeOf<
      'new' | 'again' | 'other' | null | undefined
    >()
    expectTypeOf<AnswersTo<typeof joining>['c_since']>().toEqualTypeOf<Day | null | undefined>()
  })
})

describe('a question', () => {
  test('whose condition fails is not asked, and an answer to it is left out and named', () => {
    const parsed = parse(joining, { ...typed, c_kind: 'new', other_kind: 'x' }, filling)
    expect(parsed).toMatchObject({ ok: true, unasked: ['c_kind', 'other_kind'] })
    expect(parsed.ok && parsed.answers).not.toHaveProperty('c_kind')
  })
  test('below one that is not asked cannot be asked because of it', () => {
    const posted = { ...typed, c_member: 'no', c_kind: 'other' }
    expect(problemsOf(posted)).toEqual(['other_kind form.missing'])
    expect(problemsOf({ ...posted, c_member: 'yes' })).toEqual([])
  })
  test('needed only sometimes is refused blank when it is needed', () => {
    expect(problemsOf({ ...typed, c_people: '5' })).toEqual(['c_fee form.missing'])
    expect(problemsOf({ ...typed, c_people: '4' })).toEqual([])
  })
  test('that may be needed, when nobody can tell, is neither refused nor forgotten', () => {
    const { facts: _, ...unrecorded } = filling
    const parsed = parse(joining, typed, unrecorded)
    expect(parsed).toMatchObject({ ok: true })
    expect(parsed.ok && parsed.open).toContainEqual({
      at: 'reason',
      label: same('reason'),
      why: 'cannot-tell',
    })
  })
  test('answered with “I do not know” is open, which is not blank and not no', () => {
    const parsed = parse(joining, { ...typed, c_interests: 'unknown' }, filling)
    expect(parsed).toMatchObject({
      answers: { c_interests: null },
      open: [{ at: 'c_fee' }, { at: 'c_interests', why: 'not-known' }],
    })
    expect(problemsOf({ ...typed, c_member: 'unknown' })).toEqual(['c_member form.missing'])
  })
  test('of a set tells “none of these” from no answer', () => {
    expect(answersOf({ ...typed, c_interests: 'none' })).toMatchObject({ c_interests: [] })
    expect(problemsOf({ ...typed, c_interests: [] })).toEqual(['c_interests form.missing'])
    expect(problemsOf({ ...typed, c_interests: ['none', 'chess'] })).toEqual(['c_interests form.wrong-kind'])
  })
  test('takes numbers, amounts and days as people type them', () => {
    const posted = {
      ...typed,
      c_people: ' １２ ',
      c_fee: '1,234.5元',
      'c_since-year': '２０２６',
      'c_since-month': '3',
      'c_since-day': '9',
    }
    expect(answersOf(posted)).toMatchObject({ c_people: 12, c_fee: 123_450, c_since: '2026-03-09' })
  })
  test('reads no minus away', () => {
    expect(problemsOf({ ...typed, c_people: '-3' })).toEqual(['c_people form.not-a-number'])
  })
  test('that points to something points only to what this person may choose', () => {
    expect(problemsOf({ ...typed, papers: ['f9'] })).toEqual(['papers form.unknown-reference'])
    const answers = { ...answersOf(typed), papers: [{ id: 'f9', name: 'mine' }] }
    expect(settle(joining, { answers }, filling).problems).toMatchObject([{ at: 'papers' }])
  })
  test('that is chosen once takes one choice', () => {
    expect(problemsOf({ ...typed, c_member: ['yes', 'no'] })).toEqual(['c_member form.choose-one'])
  })
  test('asked only sometimes says when, as long as that cannot be told', () => {
    const view = viewOf(joining, { posted: {}, sent: false }, filling)
    const [, which] = view.sections[0]?.questions ?? []
    expect(which).toMatchObject({ at: 'c_kind', asked: 'unknown', onlyIf: { en: 'no' } })
  })
})

describe('rows', () => {
  const posted = {
    ...typed,
    'visits.3.c_since-year': '2026',
    'visits.3.c_since-month': '1',
    'visits.3.c_since-day': '5',
    'visits.7.c_member': 'yes',
    'visits.9.place': '  ',
  }
  test('left blank are no rows, and the others are refused cell by cell', () => {
    expect(problemsOf(posted)).toEqual(['visits.1.c_since form.missing', 'visits.1.place form.missing'])
  })
  test('are drawn where their problems point', () => {
    const view = viewOf(joining, { posted, sent: true }, filling)
    const drawn = view.sections.flatMap(({ questions }) => questions.flatMap(({ rows }) => rows.flat()))
    expect(drawn.filter((cell) => cell.problem).map(({ at }) => at)).toEqual([
      'visits.1.c_since',
      'visits.1.place',
    ])
  })
  test('beyond their number are refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`visits.${i}.c_since`, '2026-01-05']),
    )
    expect(problemsOf({ ...typed, ...many })).toEqual(['visits form.too-many'])
  })
})

describe('what a record already holds', () => {
  const source = same('register of members')
  const context = { ...filling, known: { c_member: { value: true, source, on: day('2025-01-01') } } }
  const { c_member: _, ...rest } = typed
  test('is shown with its source and asked only for a yes', () => {
    const view = viewOf(joining, { posted: {}, sent: false }, context)
    expect(view.sections[0]?.questions[0]?.known).toMatchObject({ source, value: { en: 'yes' }, said: null })
  })
  test('is never confirmed by silence', () => {
    expect(problemsOf(rest, context)).toEqual(['c_member form.not-confirmed'])
  })
  test('once confirmed is an answer that says so', () => {
    expect(parse(joining, { ...rest, 'c_member-known': 'right' }, context)).toMatchObject({
      answers: { c_member: true },
      origins: { c_member: 'confirmed', papers: 'said' },
      differences: [],
    })
  })
  test('corrected is a difference for somebody to look at', () => {
    const posted = { ...rest, 'c_member-known': 'changed', c_member: 'no', c_kind: 'new' }
    expect(parse(joining, posted, context)).toMatchObject({
      answers: { c_member: false },
      origins: { c_member: 'corrected' },
      differences: [{ name: 'c_member', said: false, known: { value: true } }],
    })
  })
  test('survives drawing and sending as well', () => {
    fc.assert(
      fc.property(random, (pick) => {
        const answers = exampleAnswers(joining, context, pick)
        const view = viewOf(joining, { posted: write(joining, answers, context.known), sent: false }, context)
        expect(answersOf(sent(view), context)).toEqual(answers)
      }),
    )
  })
})

describe('answers', () => {
  test('are facts for conditions, but pointers and rows are not', () => {
    const answers = exampleAnswers(joining, filling)
    expect(factsIn(answers)).toMatchObject({ c_member: true, agreed: true })
    expect(factsIn(answers)).not.toHaveProperty('papers')
    expect(explain(member.holds, factsIn(answers), filling).verdict).toBe('yes')
  })
  test('are read back in words', () => {
    const [{ fields }] = joining.sections
    expect(sayAnswer(fields[0], true).en).toBe('yes')
    expect(
      sayAnswer(joining.sections[1].fields[2], [
        { id: 'f1', name: '病历' },
        { id: 'f2', name: '照片' },
      ]).zh,
    ).toBe('病历、照片')
  })
})
