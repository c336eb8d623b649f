/** The conditions built so far, group by group, each part with the links that change it. */
import type { Written } from '#policy'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { listWords as words } from '../words/lists-page.ts'
import { addedAt, negatedAt, removedAt, turnedAt } from './list-edit.ts'
import type { ListNode, ListPageView } from './list-view.ts'

type Facts = { view: ListPageView; node: ListNode }

export function ListTree({ view }: { view: ListPageView }) {
  return (
    <ul className="reasons">
      <Node view={view} node={view.tree} />
    </ul>
  )
}

/** The same page with another condition. */
function Step({ view, to, says, about }: { view: ListPageView; to: Written; says: string; about: string }) {
  const { link } = useReader()
  const query = { q: JSON.stringify(to), area: view.area, on: view.on }
  return (
    <>
      {' '}
      <a href={link(paths.buildList(query))}>
        {says}
        <span className="unseen">：{about}</span>
      </a>
    </>
  )
}

function Node({ view, node }: Facts) {
  return <li>{'words' in node ? <Leaf view={view} node={node} /> : <Group view={view} node={node} />}</li>
}

function Leaf({ view, node }: { view: ListPageView; node: Extract<ListNode, { words: unknown }> }) {
  const { say } = useReader()
  const said = say(node.words)
  return (
    <>
      {said}
      <Step view={view} to={negatedAt(view.condition, node.place)} says={say(words.negate)} about={said} />
      <Step view={view} to={removedAt(view.condition, node.place)} says={say(words.remove)} about={said} />
    </>
  )
}

const heads = {
  all: [words.all, words.notAll],
  any: [words.any, words.notAny],
} as const

function Group({ view, node }: { view: ListPageView; node: Extract<ListNode, { joined: unknown }> }) {
  const { say, link } = useReader()
  const { condition } = view
  const head = say(heads[node.joined][node.not && !node.household ? 1 : 0])
  const add = { q: JSON.stringify(condition), area: view.area, on: view.on, to: node.place }
  const turn = say(node.joined === 'all' ? words.makeAny : words.makeAll)
  return (
    <>
      <b>{node.household ? `${say(node.household)}${say(words.colon)}${head}` : head}</b>
      <Step view={view} to={turnedAt(condition, node.place)} says={turn} about={head} />
      {node.place !== '' && (
        <>
          <Step view={view} to={negatedAt(condition, node.place)} says={say(words.negate)} about={head} />
          <Step view={view} to={removedAt(condition, node.place)} says={say(words.remove)} about={head} />{' '}
          <a href={link(`${paths.buildList(add)}#add`)}>
            {say(words.addHere)}
            <span className="unseen">：{head}</span>
          </a>
        </>
      )}
      {node.parts.length > 0 && (
        <ul>
          {node.parts.map((part) => (
            <Node key={part.place} view={view} node={part} />
          ))}
        </ul>
      )}
      {node.place === '' && (
        <p>
          <Step
            view={view}
            to={addedAt(condition, '', { any: [] })}
            says={say(words.addGroup)}
            about={head}
          />
        </p>
      )}
    </>
  )
}
