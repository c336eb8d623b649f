/** Editing a condition one link at a time. */
import { describe, expect, test } from 'vitest'
import type { Written } from '#policy'
import { addedAt, negatedAt, removedAt, turnedAt } from './list-edit.ts'

const grade: Written = { fact: 'grade', among: [1, 2] }
const relief: Written = { fact: 'relief', is: true }
const start: Written = { all: [] }

describe('a condition', () => {
  test('grows where it is added to', () => {
    const one = addedAt(start, '', grade)
    expect(one).toEqual({ all: [grade] })
    const group = addedAt(one, '', { any: [] })
    expect(addedAt(group, '1', relief)).toEqual({ all: [grade, { any: [relief] }] })
  })
  test('is turned round, and back again, at its own place', () => {
    const both: Written = { all: [grade, { any: [relief] }] }
    const turned = negatedAt(both, '1')
    expect(turned).toEqual({ all: [grade, { not: { any: [relief] } }] })
    expect(negatedAt(turned, '1')).toEqual(both)
    expect(negatedAt(turned, '1.0')).toEqual({ all: [grade, { not: { any: [{ not: relief }] } }] })
    expect(addedAt(turned, '1', grade)).toEqual({ all: [grade, { not: { any: [relief, grade] } }] })
  })
  test('asks all or any, whatever stands before it', () => {
    expect(turnedAt({ all: [grade, relief] }, '')).toEqual({ any: [grade, relief] })
    expect(turnedAt({ all: [{ not: { any: [grade] } }] }, '0')).toEqual({ all: [{ not: { all: [grade] } }] })
    expect(turnedAt({ all: [grade] }, '0')).toEqual({ all: [grade] })
  })
  test('loses the part that is removed, and becomes empty with its last', () => {
    expect(removedAt({ all: [grade, relief] }, '0')).toEqual({ all: [relief] })
    expect(removedAt({ all: [grade, { not: { any: [relief, grade] } }] }, '1.0')).toEqual({
      all: [grade, { not: { any: [grade] } }],
    })
    expect(removedAt(grade, '')).toEqual(start)
  })
  test('has the group of a household at the place of its count', () => {
    const home: Written = { all: [grade, { count: { all: [] }, atLeast: 2 }] }
    const filled = addedAt(home, '1', relief)
    expect(filled).toEqual({ all: [grade, { count: { all: [relief] }, atLeast: 2 }] })
    expect(turnedAt(filled, '1')).toEqual({ all: [grade, { count: { any: [relief] }, atLeast: 2 }] })
    expect(removedAt(filled, '1.0')).toEqual(home)
    expect(addedAt(negatedAt(home, '1'), '1', relief)).toEqual(negatedAt(filled, '1'))
    expect(removedAt(filled, '1')).toEqual({ all: [grade] })
  })
  test('stays as it is where the place is not there', () => {
    expect(removedAt({ all: [grade] }, '7')).toEqual({ all: [grade] })
  })
})
