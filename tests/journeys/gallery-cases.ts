/** The queue, the page of a case and beginning one, in every state. */
import { createElement as h } from 'react'
import { CasePage } from '../../src/web/workbench/case.tsx'
import { BeginCasePage } from '../../src/web/workbench/case-begin.tsx'
import { QueuePage } from '../../src/web/workbench/queue.tsx'
import type { State } from './gallery-state.ts'
import { beginViews } from './samples/begun-of-sample.ts'
import { caseViews, queueView } from './samples/cases-of-sample.ts'

const told = undefined

export const caseStates: readonly State[] = [
  { name: 'queue', path: '/staff/queue', element: h(QueuePage, { ...queueView, told: 'claimed' }) },
  {
    name: 'queue, nothing matches',
    path: '/staff/queue?lamp=stopped',
    element: h(QueuePage, {
      ...queueView,
      tasks: [],
      next: undefined,
      further: false,
      filter: { lamp: 'stopped' },
      told,
    }),
  },
  ...Object.entries(caseViews).map(([name, view]) => ({
    name: `case ${name}`,
    path: '/staff/cases/441702/x',
    element: h(CasePage, { ...view, told: name === 'closed' ? 'acted' : told }),
  })),
  ...Object.entries(beginViews).map(([name, view]) => ({
    name: `case begun by hand, ${name}`,
    path: '/staff/begin/x',
    element: h(BeginCasePage, view),
  })),
]
