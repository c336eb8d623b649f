/** The frame of every page of supervision: its tabs, and a row of years where a page is of one year. */
import type { ReactNode } from 'react'
import { BenchPage } from '../parts/bench-page.tsx'
import type { Crumb } from '../parts/breadcrumbs.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { watchWords as words } from '../words/watch-words.ts'

const parts = {
  board: () => paths.supervision(),
  slips: () => paths.slips(),
  circulars: () => paths.circulars(),
  documents: () => paths.documents(),
  pledges: () => paths.yearPledges(),
  meetings: () => paths.meetings(),
  budget: () => paths.budget(),
} as const

export type WatchPart = keyof typeof parts

export function WatchTabs({ part }: { part?: WatchPart | undefined }) {
  const { say } = useReader()
  return (
    <Tabs
      label={say(words.tabs)}
      tabs={(Object.keys(parts) as WatchPart[]).map((one) => ({
        to: parts[one](),
        label: say(words[one]),
        current: one === part,
      }))}
    />
  )
}

type Frame = {
  readonly title: string
  readonly part?: WatchPart
  readonly crumbs?: readonly Crumb[]
  readonly failed?: boolean
  readonly children: ReactNode
}

export const WatchPage = ({ title, part, crumbs, failed = false, children }: Frame) => (
  <BenchPage title={title} section="supervision" failed={failed} {...(crumbs ? { crumbs } : {})}>
    <WatchTabs part={part} />
    {children}
  </BenchPage>
)
