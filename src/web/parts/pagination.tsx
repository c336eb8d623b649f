/** Previous and next, and where one is. */
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'

type PagesFacts = { readonly page: number; readonly pages: number; readonly to: (page: number) => string }

export function Pagination({ page, pages, to }: PagesFacts) {
  const { say, link, format } = useReader()
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label={say(parts.pages)}>
      {page > 1 && (
        <a href={link(to(page - 1))} rel="prev">
          <span aria-hidden="true">← </span>
          {say(parts.previous)}
        </a>
      )}
      <span>{say(parts.pageOf(page, format.count(pages)))}</span>
      {page < pages && (
        <a href={link(to(page + 1))} rel="next">
          {say(parts.next)}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
