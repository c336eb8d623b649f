/** The frame of a citizen page. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'
import { shell } from '../words/shell.ts'
import type { Crumb } from './breadcrumbs.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { Document } from './document.tsx'
import { Footer } from './footer.tsx'
import type { Section } from './masthead.tsx'
import { Masthead } from './masthead.tsx'

export type PortalFrame = {
  readonly title: string
  readonly section?: Section
  readonly crumbs?: readonly Crumb[]
  /** True when the page asks for a correction: its title says so first. */
  readonly failed?: boolean
  readonly children: ReactNode
}

export function PortalPage({ title, section, crumbs, failed = false, children }: PortalFrame) {
  const { say } = useReader()
  return (
    <Document title={title} failed={failed}>
      <a className="skip" href="#main">
        {say(shell.skip)}
      </a>
      <Masthead section={section} />
      <div className="wide">
        <DemoBanner />
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
      </div>
      <main id="main" className="wide" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </Document>
  )
}
