/** Figures people state, in every state: looked at, refused with what was typed kept, corrected, and without the duty. */
import { createElement as h } from 'react'
import { IndicatorPage } from '../../src/web/workbench/indicator.tsx'
import { StatedPage } from '../../src/web/workbench/stated.tsx'
import type { State } from './gallery-state.ts'
import { indicatorView } from './samples/plan-of-sample.ts'
import { dangerFigure, followingFigure, statedView } from './samples/stated-of-sample.ts'

const path = '/staff/stated?subject=nursing-subsidy-coverage'
const typed = {
  documentDay: { year: '', month: '', day: '' },
  newDefinition: false,
  publish: false,
}
const untouched = { ...statedView, typed, errors: [], told: [] }

export const statedStates: readonly State[] = [
  { name: 'stated figures', path, element: h(StatedPage, untouched) },
  {
    name: 'stated figures, none and no duty',
    path,
    element: h(StatedPage, { ...untouched, values: [], mayState: false }),
  },
  {
    name: 'stated figures, refused',
    path,
    element: h(StatedPage, {
      ...untouched,
      typed: { ...typed, period: '2019', amount: '95.8', publish: true },
      errors: [
        {
          field: 'reason',
          says: {
            zh: '2019年已填报 95.2（来源：公报）。原值不会被覆盖；如需更正，请填写更正理由。',
            en: '95.2 is stated for 2019 already. To correct it, give the reason.',
          },
        },
      ],
    }),
  },
  {
    name: 'stated figures, corrected',
    path,
    element: h(StatedPage, {
      ...untouched,
      done: 'replaced',
      told: [
        { zh: '提示：所辖地区合计与填报值不一致，请核对。', en: 'Note: the parts do not add up to it.' },
      ],
    }),
  },
  {
    name: 'indicator at risk',
    path: '/staff/indicators/5',
    element: h(IndicatorPage, { ...indicatorView, figure: dangerFigure }),
  },
  {
    name: 'indicator that follows a series',
    path: '/staff/indicators/1',
    element: h(IndicatorPage, {
      ...indicatorView,
      trend: [],
      areas: [],
      counted: undefined,
      waiting: undefined,
      figure: followingFigure,
    }),
  },
]
