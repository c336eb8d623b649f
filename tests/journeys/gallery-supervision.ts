/** The lamp board, assigning, circulars and telling the public, in every state. */
import { createElement as h } from 'react'
import { day } from '#kernel'
import { CircularPage, CircularsPage } from '../../src/web/workbench/circular.tsx'
import { SupervisionPage } from '../../src/web/workbench/supervision.tsx'
import { AssignedPage } from '../../src/web/workbench/supervision-assign.tsx'
import { TellStandingsPage } from '../../src/web/workbench/tell-standings.tsx'
import type { State } from './gallery-state.ts'
import {
  assignedView,
  circularView,
  nothingAssigned,
  ownBoard,
  supervisionView,
  tellView,
} from './samples/supervision-of-sample.ts'

const path = '/staff/supervision'
const office = { told: undefined, maySupervise: true }
const unit = { told: undefined, maySupervise: false }

export const supervisionStates: readonly State[] = [
  {
    name: 'lamp board',
    path,
    element: h(SupervisionPage, { ...supervisionView, ...office, told: { urged: 12, ended: 1 } }),
  },
  {
    name: 'lamp board, nothing chosen',
    path: `${path}?want=overdue`,
    element: h(SupervisionPage, {
      ...supervisionView,
      ...office,
      filter: { by: 'unit', want: 'overdue' },
      rows: [],
      mistake: 'none-chosen',
    }),
  },
  {
    name: 'lamp board, nothing assigned',
    path,
    element: h(SupervisionPage, { ...nothingAssigned, ...office }),
  },
  { name: 'lamp board of one unit', path, element: h(SupervisionPage, { ...ownBoard, ...unit }) },
  { name: 'plan assigned', path: `${path}/assign`, element: h(AssignedPage, assignedView) },
  { name: 'circulars', path: `${path}/circulars`, element: h(CircularsPage, { circulars: [circularView] }) },
  { name: 'circular', path: `${path}/circulars/4417/x`, element: h(CircularPage, circularView) },
  {
    name: 'standings told',
    path: `${path}/tell/x`,
    element: h(TellStandingsPage, { ...tellView, done: day('2025-12-20') }),
  },
]
