/** The plan at the desk: the glance, the board, indicators, and the people they still owe something. */
import { followedSeries } from '#catalogue'
import { showBoard } from '#plans'
import type { Clock } from '#platform'
import type { PlanDesk } from '#web'
import { boardView } from './board-view.ts'
import { countedLine, figuresOfRows, figureTold } from './figures-told.ts'
import { glanceView } from './glance-view.ts'
import { indicatorView, waitingView } from './indicator-view.ts'
import { catalogue, planOf } from './plan-of-area.ts'

export const planDesk = ({ clock }: { readonly clock: Clock }): PlanDesk => ({
  glance: (at) => glanceView(at, clock),
  board: boardView,
  async indicators(at) {
    const own = await planOf(at.tx, at.staff)
    const board = await showBoard(at.tx, own.plan.id, { on: at.today, catalogue })
    const asked = { plan: own.plan.id, rows: board.indicators, area: own.area }
    const figureOf = await figuresOfRows(at, asked, clock)
    const lines = board.indicators.map((row) => {
      const figure = figureOf(row)
      return { ...countedLine(row, figure), ...(figure ? { figure: figureTold(figure) } : {}) }
    })
    return {
      title: own.plan.title,
      lines,
      series: followedSeries.map(({ id, name }) => ({ id, name })),
    }
  },
  indicator: (at, which) => indicatorView(at, which, clock),
  waiting: (at, which) => waitingView(at, which, clock),
})
