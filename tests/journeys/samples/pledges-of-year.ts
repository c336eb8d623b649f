/** Sample pledges of a year as officers see them. */

import { pledge } from '#catalogue'
import { day, yuan } from '#kernel'
import type { YearPledgesView } from '#web'
import { caseHere, task, units } from './watched-ends.ts'

export const pledgesView: YearPledgesView = {
  year: 2025,
  own: 3,
  published: { edition: 1, on: day('2025-07-10') },
  units,
  tasks: [task],
  pledges: [
    {
      ...caseHere(21),
      title: '为 200 户困难重度残疾人家庭做无障碍改造',
      owner: '残联',
      quantity: 200,
      countedIn: '户',
      due: day('2025-10-31'),
      budget: yuan(900000),
      stage: pledge.stages.verified.words,
      lamp: 'ended',
      reported: { soFar: 205, on: day('2025-10-28'), evidence: 4 },
      found: { quantity: 198, on: day('2025-11-15') },
      standing: 'short',
    },
    {
      ...caseHere(22),
      title: '新增 10 个社区康复点',
      owner: '卫生健康局',
      quantity: 10,
      countedIn: '个',
      due: day('2025-12-31'),
      budget: null,
      stage: pledge.stages.working.words,
      lamp: 'soon',
      reported: { soFar: 6, on: day('2025-09-30'), evidence: 0 },
      found: null,
      standing: 'open',
    },
    {
      ...caseHere(23),
      title: '培训 50 名手语翻译',
      owner: null,
      quantity: null,
      countedIn: '',
      due: null,
      budget: null,
      stage: pledge.stages.registered.words,
      lamp: 'running',
      reported: null,
      found: null,
      standing: 'open',
    },
  ],
}
