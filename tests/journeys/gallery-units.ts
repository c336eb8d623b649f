/** The register of units in every state. */
import { createElement as h } from 'react'
import { UnitsPage } from '../../src/web/workbench/units.tsx'
import type { State } from './gallery-state.ts'
import { groupSample, unitsSample } from './samples/units-of-sample.ts'

const blank = { from: { year: '', month: '', day: '' }, meant: [] }
const told = { typed: blank, errors: [], mayKeep: true }
const wrong = [{ field: 'name', says: { zh: '请填写单位名称', en: 'Enter a name' } }]

export const unitStates: readonly State[] = [
  { name: 'units', path: '/staff/units', element: h(UnitsPage, { ...unitsSample, ...told }) },
  { name: 'units, a group', path: '/staff/units', element: h(UnitsPage, { ...groupSample, ...told }) },
  {
    name: 'units, renamed wrongly',
    path: '/staff/units/rename',
    element: h(UnitsPage, { ...unitsSample, ...told, errors: wrong }),
  },
  {
    name: 'units, none',
    path: '/staff/units',
    element: h(UnitsPage, {
      ...unitsSample,
      units: [],
      meanings: [],
      seen: undefined,
      ...told,
      mayKeep: false,
    }),
  },
]
