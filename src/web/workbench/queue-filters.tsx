/** The queue narrowed by lamp, by process, and to what one has taken on oneself: links with their counts, no form. */
import type { ReactNode } from 'react'
import { LampTag } from '../parts/lamp.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { queueWords as words } from '../words/case-page.ts'
import type { QueueFilter, QueueView } from './case-view.ts'

export function QueueFilters({ view }: { view: QueueView }) {
  const { say } = useReader()
  const { filter, total, mine, lamps, processes } = view
  const everything = filter.lamp === undefined && filter.mine === undefined
  return (
    <nav aria-label={say(words.filter)} className="queue-filters">
      <ul aria-label={say(words.lamps)}>
        <FilterLink to={{ process: filter.process }} current={everything} count={total}>
          {say(words.all)}
        </FilterLink>
        <FilterLink
          to={{ process: filter.process, mine: 'yes' }}
          current={filter.mine === 'yes'}
          count={mine}
        >
          {say(words.mine)}
        </FilterLink>
        {lamps.map(({ lamp, tasks }) => (
          <FilterLink
            key={lamp}
            to={{ process: filter.process, lamp }}
            current={filter.lamp === lamp}
            count={tasks}
          >
            <LampTag lamp={lamp} />
          </FilterLink>
        ))}
      </ul>
      {processes.length > 1 && (
        <ul aria-label={say(words.process)}>
          <FilterLink
            to={{ ...filter, process: undefined }}
            current={filter.process === undefined}
            count={total}
          >
            {say(words.all)}
          </FilterLink>
          {processes.map(({ id, words: says, tasks }) => (
            <FilterLink
              key={id}
              to={{ ...filter, process: id }}
              current={filter.process === id}
              count={tasks}
            >
              {say(says)}
            </FilterLink>
          ))}
        </ul>
      )}
    </nav>
  )
}

type LinkFacts = {
  readonly to: QueueFilter
  readonly current: boolean
  readonly count: number
  readonly children: ReactNode
}

function FilterLink({ to, current, count, children }: LinkFacts) {
  const { link, format } = useReader()
  return (
    <li>
      <a href={link(paths.queue({ ...to }))} aria-current={current ? 'true' : undefined}>
        {children} <b>{format.count(count)}</b>
      </a>
    </li>
  )
}
