/** A budget line in five facts. */
import { moneySources } from '#supervision'
import { SummaryList } from '../parts/summary-list.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { budgetWords } from '../words/budget-page.ts'
import type { LineSummary } from './budget-view.ts'

export function Facts({ line }: { line: LineSummary }) {
  const { say, format } = useReader()
  const { spent, amount } = line
  const share = spent === null ? undefined : format.share({ part: spent, whole: amount })
  return (
    <SummaryList
      rows={[
        { name: say(budgetWords.unit), value: <Zh>{line.unit}</Zh> },
        { name: say(budgetWords.source), value: say(moneySources[line.source]) },
        { name: say(budgetWords.amount), value: format.money(amount) },
        {
          name: say(budgetWords.spent),
          value: spent === null ? say(budgetWords.spentUnknown) : format.money(spent),
        },
        { name: say(budgetWords.share), value: share ?? say(budgetWords.unknown) },
      ]}
    />
  )
}
