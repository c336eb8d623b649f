/** The way back up, as links; the page itself is not repeated. */
import type { Words } from '#kernel'
import { useReader } from '../reader.tsx'
import { shell } from '../words/shell.ts'

export type Crumb = { readonly to: string; readonly words: Words }

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { say, link } = useReader()
  return (
    <nav className="crumbs" aria-label={say(shell.crumbs)}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <a href={link(crumb.to)}>{say(crumb.words)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
