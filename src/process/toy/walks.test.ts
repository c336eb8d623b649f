/** The three toy processes are declared without fault and walked through whole. */
import { describe, expect, test } from 'vitest'
import { faultsOf } from '../faults.ts'
import { unvisited } from '../unvisited.ts'
import { benefit } from './benefit.ts'
import { petition } from './petition.ts'
import { slip } from './slip.ts'
import { benefitWalks, petitionWalks, slipWalks } from './walks.ts'

describe.each([
  { name: 'a supervision slip', process: slip, walks: slipWalks },
  { name: 'a benefit application', process: benefit, walks: benefitWalks },
  { name: 'a petition', process: petition, walks: petitionWalks },
])('$name', ({ process, walks }) => {
  test('is declared without fault', () => {
    expect(faultsOf(process)).toEqual([])
  })
  test('is visited by walks in every stage, action and passage of time', () => {
    expect(unvisited(process, walks)).toEqual({ stages: [], actions: [], passages: [] })
  })
  test('shows what nobody has walked', () => {
    expect(unvisited(process, walks.slice(1)).actions.length).toBeGreaterThan(0)
  })
})
