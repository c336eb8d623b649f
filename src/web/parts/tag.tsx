/** A status: always a word; the tone only repeats what the word says. */
import type { ReactNode } from 'react'

export type Tone = 'good' | 'warn' | 'bad' | 'note' | 'plain'

export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <strong className={`tag tag-${tone}`}>{children}</strong>
)
