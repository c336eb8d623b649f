/** The year before, this one and the next, each with its own address. */
import { Tabs } from '../parts/tabs.tsx'
import { useReader } from '../reader.tsx'
import { watchWords as words } from '../words/watch-words.ts'

/** The year before, this one and the next: each with its own address. */
export function YearTabs({ year, to }: { year: number; to: (query: { year: number }) => string }) {
  const { say } = useReader()
  return (
    <Tabs
      label={say(words.years)}
      tabs={[year - 1, year, year + 1].map((one) => ({
        to: to({ year: one }),
        label: say(words.yearOf(String(one))),
        current: one === year,
      }))}
    />
  )
}
