/** The worklists and the list builder in every state. */
import { createElement as h } from 'react'
import { DoubtedPage } from '../../src/web/workbench/doubted.tsx'
import { FoundPage, ProgrammesFoundPage } from '../../src/web/workbench/found.tsx'
import { LapsingPage } from '../../src/web/workbench/lapsing.tsx'
import { ListPage } from '../../src/web/workbench/list.tsx'
import { ListsPage } from '../../src/web/workbench/lists.tsx'
import { NumbersPage } from '../../src/web/workbench/numbers.tsx'
import { VisitPage } from '../../src/web/workbench/visit.tsx'
import type { State } from './gallery-state.ts'
import {
  doubtedSample,
  foundSample,
  lapsingSample,
  listSample,
  numbersSample,
  programmesFoundSample,
  savedListLine,
  visitSample,
} from './samples/found-of-sample.ts'

const emptyDay = { year: '', month: '', day: '' }
const wrong = [{ field: 'value', says: { zh: '请选择或填写一个值', en: 'Choose or enter a value' } }]
const blank = { typed: { on: emptyDay }, chosen: [], errors: [] }

export const foundStates: readonly State[] = [
  { name: 'found', path: '/staff/found', element: h(FoundPage, foundSample) },
  {
    name: 'found, nobody',
    path: '/staff/found',
    element: h(FoundPage, { ...foundSample, total: 0, people: [], pages: 1 }),
  },
  {
    name: 'found by programme',
    path: '/staff/found/programmes',
    element: h(ProgrammesFoundPage, programmesFoundSample),
  },
  {
    name: 'found, a visit',
    path: '/staff/found/441702/x',
    element: h(VisitPage, { ...visitSample, ...blank }),
  },
  {
    name: 'found, a visit, may not decide',
    path: '/staff/found/441702/x',
    element: h(VisitPage, { ...visitSample, ...blank, mayDecide: false, toAsk: [] }),
  },
  { name: 'doubted', path: '/staff/found/doubted', element: h(DoubtedPage, doubtedSample) },
  { name: 'lapsing', path: '/staff/found/lapsing', element: h(LapsingPage, lapsingSample) },
  {
    name: 'numbers to set',
    path: '/staff/numbers',
    element: h(NumbersPage, { ...numbersSample, maySet: true, typed: { from: emptyDay }, errors: wrong }),
  },
  { name: 'lists', path: '/staff/lists', element: h(ListsPage, { saved: [savedListLine] }) },
  {
    name: 'list builder',
    path: '/staff/lists/build',
    element: h(ListPage, { ...listSample, to: '1', errors: wrong }),
  },
  {
    name: 'saved list',
    path: '/staff/lists/saved/x',
    element: h(ListPage, { ...listSample, form: undefined, to: '', saved: savedListLine, errors: [] }),
  },
]
