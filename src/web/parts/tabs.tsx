/** Several views of one thing, each with its own address: links, not script. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'

export type Tab = { readonly to: string; readonly label: ReactNode; readonly current: boolean }

export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { link } = useReader()
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <a href={link(tab.to)} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
