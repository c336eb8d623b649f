/** The pages on which a plan is taken in and checked, in every state. */
import { createElement as h } from 'react'
import type { CheckQuery } from '#web'
import { CheckPage } from '../../src/web/workbench/plan-import-check.tsx'
import { PlansPage } from '../../src/web/workbench/plan-import-list.tsx'
import type { State } from './gallery-state.ts'
import { checkSample, planLines } from './samples/plan-check-of-sample.ts'

const wrong = (field: string) => [
  { field, says: { zh: '请写明依据，至少五个字', en: 'Say on what ground, in at least five characters' } },
]

type CheckState = {
  readonly name: string
  readonly sample: 'bold-lost' | 'linhe'
  readonly query: Partial<CheckQuery>
  readonly errors?: ReturnType<typeof wrong>
  readonly mayImport?: boolean
}

const checkStates: readonly CheckState[] = [
  { name: 'taken in', sample: 'bold-lost', query: { told: 'new' } },
  { name: 'lead not known', sample: 'bold-lost', query: { see: 'task:二（一）2.units' } },
  { name: 'lead corrected', sample: 'bold-lost', query: { view: 'tasks', see: 'task:二（一）1.units' } },
  {
    name: 'deadline, no ground given',
    sample: 'bold-lost',
    query: { see: 'task:二（二）2.when' },
    errors: wrong('ground'),
  },
  { name: 'finding', sample: 'linhe', query: { see: 'finding:target-wording-differs@46' } },
  { name: 'target of a table', sample: 'linhe', query: { view: 'tasks', see: 'task:2.words' } },
  { name: 'indicator', sample: 'linhe', query: { view: 'indicators', see: 'indicator:6.target' } },
  { name: 'words of a task', sample: 'linhe', query: { view: 'tasks', see: 'task:3.words' } },
  { name: 'outline', sample: 'linhe', query: { view: 'outline' } },
  { name: 'corrections', sample: 'bold-lost', query: { view: 'history' } },
  { name: 'accepting', sample: 'bold-lost', query: { view: 'accept' } },
  { name: 'accepting, not ticked', sample: 'bold-lost', query: { view: 'accept' }, errors: wrong('leave') },
  { name: 'missed task, incomplete', sample: 'linhe', query: {}, errors: wrong('from-line') },
  { name: 'only looking', sample: 'linhe', query: { see: 'plan.title' }, mayImport: false },
]

export const planCheckStates: readonly State[] = [
  {
    name: 'plans',
    path: '/staff/plans',
    element: h(PlansPage, { plans: planLines, upload: { errors: [] } }),
  },
  {
    name: 'plans, file refused',
    path: '/staff/plans',
    element: h(PlansPage, { plans: [], upload: { errors: wrong('file') } }),
  },
  { name: 'plans, only looking', path: '/staff/plans', element: h(PlansPage, { plans: planLines }) },
  ...(await Promise.all(
    checkStates.map(async ({ name, sample, query, errors = [], mayImport }) => ({
      name: `check ${name}`,
      path: `/staff/plans/x?view=${query.view ?? 'todo'}`,
      element: h(CheckPage, { ...(await checkSample(sample, query, mayImport)), errors }),
    })),
  )),
]
