/** What the public is told of a task: the lamp of who leads, a reason only where something is late, nothing of what is nobody's any more. */
import { describe, expect, test } from 'vitest'
import { standingsOf, type UnitOfTask } from './standing.ts'

const row = (unit: Partial<UnitOfTask>): UnitOfTask => ({
  task: 'task:1',
  unit: '民政局',
  role: 'lead',
  stage: 'working',
  lamp: 'running',
  due: null,
  reportedOn: null,
  ...unit,
})

describe('the standing of a task', () => {
  test('has the lamp of whoever leads, however late those who cooperate are', () => {
    const [told] = standingsOf([row({}), row({ unit: '财政局', role: 'coop', lamp: 'overdue' })], {})
    expect(told).toMatchObject({ task: 'task:1', lamp: 'running' })
    expect(told?.units.map(({ unit, lamp }) => [unit, lamp])).toEqual([
      ['民政局', 'running'],
      ['财政局', 'overdue'],
    ])
  })

  test('has the worst lamp of all where nobody leads', () => {
    const rows = [row({ role: 'named' }), row({ unit: '残联', role: 'named', lamp: 'contradicted' })]
    expect(standingsOf(rows, {})).toMatchObject([{ lamp: 'contradicted' }])
  })

  test('tells why it is late, and keeps no reason for what is not', () => {
    const rows = [row({ lamp: 'overdue' }), row({ task: 'task:2' })]
    const why = { 'task:1': ' 场地还没有交付。 ', 'task:2': '上次晚了。' }
    expect(standingsOf(rows, why).map(({ why: told }) => told)).toEqual(['场地还没有交付。', null])
  })

  test('leaves out what was let off, merged or superseded', () => {
    const rows = ['let-off', 'merged', 'superseded'].map((stage, n) => row({ stage, task: `task:${n}` }))
    expect(standingsOf([...rows, row({ task: 'task:9', stage: 'done', lamp: 'ended' })], {})).toMatchObject([
      { task: 'task:9', lamp: 'ended' },
    ])
  })
})
