/** Says on every page of a demonstration that it is one. */
import { useReader } from '../reader.tsx'
import { shell } from '../words/shell.ts'
import { Tag } from './tag.tsx'

export function DemoBanner() {
  const { demo, say } = useReader()
  if (!demo) return null
  return (
    <aside className="demo" aria-label={say(shell.demoTag)}>
      <Tag tone="note">{say(shell.demoTag)}</Tag> <span>{say(shell.demo)}</span>
    </aside>
  )
}
