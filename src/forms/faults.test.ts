/** What is wrong with the declaration of a form is told before anybody meets it. */
import { describe, expect, test } from 'vitest'
import { faultsOfForm } from './faults.ts'
import { asks, rows, text } from './field.ts'
import { type Form, form, section } from './form.ts'
import { fee, joining, kind, member, same, since } from './toy/club.ts'

describe('a declaration', () => {
  const of = (fields: Form['sections'][number]['fields'], audience: Form['audience'] = 'citizens') =>
    faultsOfForm(form({ id: 'x', title: same('x'), audience, sections: [section(same('x'), fields)] }))
  test('without faults has none', () => {
    expect(faultsOfForm(joining)).toEqual([])
  })
  test.each<[string, readonly ReturnType<typeof of>[number][], ReturnType<typeof of>]>([
    ['a name used twice', of([asks(fee), asks(fee)]), [{ code: 'name', at: 'c_fee' }]],
    [
      'a name every object has',
      of([text('constructor', { label: same('x') })]),
      [{ code: 'name', at: 'constructor' }],
    ],
    ['a name with a dot', of([text('a.b', { label: same('x') })]), [{ code: 'name', at: 'a.b' }]],
    [
      'a condition on a question below',
      of([asks(kind, { shownIf: member.holds }), asks(member)]),
      [{ code: 'asked-later', at: 'c_kind' }],
    ],
    [
      'a condition on what nobody asks',
      of([asks(kind, { neededIf: member.holds })]),
      [{ code: 'never-known', at: 'c_kind' }],
    ],
    [
      'a citizen’s question without easy words',
      of([text('a', { label: { zh: '一', en: 'one' } })]),
      [{ code: 'easy', at: 'a' }],
    ],
    [
      'an officer’s question without easy words',
      of([text('a', { label: { zh: '一', en: 'one' } })], 'officers'),
      [],
    ],
    [
      'a list in a list',
      of([
        rows('a', {
          label: same('a'),
          each: same('a'),
          columns: [rows('b', { label: same('b'), each: same('b'), columns: [asks(since)] })],
        }),
      ]),
      [{ code: 'rows-in-rows', at: 'a' }],
    ],
  ])('with %s is told', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})
