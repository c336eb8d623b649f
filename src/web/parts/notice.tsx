/** Something the reader should know before the rest: done, mind, or wrong. */
import type { ReactNode } from 'react'

type NoticeFacts = {
  readonly tone: 'good' | 'warn' | 'bad' | 'note'
  readonly title: string
  readonly children?: ReactNode
  readonly id?: string
}

export const Notice = ({ tone, title, children, id = 'notice' }: NoticeFacts) => (
  <section className={`notice notice-${tone}`} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
