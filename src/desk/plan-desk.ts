/** The plan at the desk: the glance, the board, indicators, and the people they still owe something. */
import { showBoard } from '#plans'
import type { Clock } from '#platform'
import type { PlanDesk } from '#web'
import { boardView } from './board-view.ts'
import { linesOf } from './figures.ts'
import { glanceView } from './glance-view.ts'
import { indicatorView, waitingView } from './indicator-view.ts'
import { catalogue, planOf } from './plan-of-area.ts'

export const planDesk = ({ clock }: { readonly clock: Clock }): PlanDesk => ({
  glance: (at) => glanceView(at, clock),
  board: boardView,
  async indicators(at) {
    const own = await planOf(at.tx, at.staff)
    const board = await showBoard(at.tx, own.plan.id, { on: at.today, catalogue })
    const lines = await linesOf(at, { rows: board.indicators, area: own.area }, clock)
    return { title: own.plan.title, lines }
  },
  indicator: (at, which) => indicatorView(at, which, clock),
  waiting: (at, which) => waitingView(at, which, clock),
})
