/** The frame of the conversation's pages: a citizen page, or a page of the workbench when an officer visits somebody. */
import type { ReactNode } from 'react'
import type { Day } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Notice } from '../parts/notice.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { shell } from '../words/shell.ts'
import type { Asked } from './errand.ts'
import { carried, type Way } from './walk.ts'

type FrameFacts = {
  readonly way: Way
  readonly title: string
  readonly failed?: boolean
  readonly children: ReactNode
}

export function BenefitsFrame({ way, title, failed = false, children }: FrameFacts) {
  const { visit } = way
  if (visit)
    return (
      <BenchPage
        title={title}
        section="people"
        failed={failed}
        crumbs={[{ to: visit.to, words: { zh: visit.name, en: visit.name } }]}
      >
        {children}
      </BenchPage>
    )
  return (
    <PortalPage
      title={title}
      section="benefits"
      failed={failed}
      crumbs={[
        { to: paths.home(), words: shell.home },
        { to: paths.benefits(), words: words.title },
      ]}
    >
      {children}
    </PortalPage>
  )
}

const aboutWhom = {
  me: undefined,
  relative: words.forRelative,
  visit: words.forVisit,
  employer: words.forBody,
  institution: words.forBody,
  school: words.forBody,
} as const

/** For whom, where, for which day: said above what is asked, so that a shared address is not misread. */
export function ErrandLine({ way, asked: { errand } }: { way: Way; asked: Asked }) {
  const { say, format } = useReader()
  const whom = aboutWhom[errand.asker]
  return (
    <p className="progress">
      <Zh>{say(way.placeName)}</Zh>
      {errand.on !== way.usual.on && <> · {say(words.asOf(format.day(errand.on)))}</>}
      {whom && <> · {say(whom)}</>}
    </p>
  )
}

/** The plan of the place is over: what that means, and the last day it can be asked for. */
export function EndedNotice({ way, to }: { way: Way; to: (on: Day) => string }) {
  const { say, link, format } = useReader()
  if (!way.ended) return null
  return (
    <Notice tone="warn" title={say(words.endedTitle(format.day(way.ended)))} id="ended">
      <p>{say(words.endedText)}</p>
      <p className="screen-only">
        <a href={link(to(way.ended))}>{say(words.endedSee(format.day(way.ended)))}</a>
      </p>
    </Notice>
  )
}

/** Everything said so far, carried by a form; all but the fields it asks itself. */
export function CarriedFields({ way, asked, but = [] }: { way: Way; asked: Asked; but?: readonly string[] }) {
  return carried(way, asked)
    .filter(([key]) => !but.includes(key))
    .map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)
}
