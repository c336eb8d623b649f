/** Projects side by side by demand, effect and satisfaction; what is unknown is said to be unknown and has no place. */
import { type Fen, fen } from '#kernel'
import type { Share } from '#supervision'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { budgetWords as words } from '../words/budget-page.ts'
import { yearPledgesWords } from '../words/year-pledges-page.ts'
import type { ComparedProject } from './budget-view.ts'

export function CompareProjects({ compared }: { compared: readonly ComparedProject[] }) {
  const { say, link } = useReader()
  return (
    <section>
      <h2>{say(words.compare)}</h2>
      <p className="column">{say(words.compareLead)}</p>
      <Table
        id="compare"
        caption={say(words.compare)}
        captionUnseen
        rows={compared}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'line',
            head: say(words.line),
            cell: (one) => (
              <a href={link(paths.budgetLine(one))}>
                <Zh>{one.name}</Zh>
              </a>
            ),
          },
          { key: 'demand', head: say(words.demand), number: true, cell: (one) => <Demand one={one} /> },
          {
            key: 'met',
            head: say(words.met),
            number: true,
            cell: ({ met, place }) => <ShareCell share={met} place={place.effect} />,
          },
          { key: 'cost', head: say(words.cost), number: true, cell: (one) => <Cost one={one} /> },
          {
            key: 'content',
            head: say(words.content),
            number: true,
            cell: ({ content, place }) => <ShareCell share={content} place={place.satisfaction} />,
          },
        ]}
      />
    </section>
  )
}

function Place({ n }: { n: number | null }) {
  const { say, format } = useReader()
  return n === null ? null : <>{say(words.place(format.count(n)))}</>
}

function Demand({ one: { demand, place } }: { one: ComparedProject }) {
  const { say, format } = useReader()
  if (!demand) return <>{say(words.unknown)}</>
  return (
    <>
      {say(yearPledgesWords.amount(format.count(demand.quantity), demand.measuredIn))}
      <Place n={place.demand} />
    </>
  )
}

function ShareCell({ share, place }: { share: ComparedProject['met']; place: number | null }) {
  const { say, format } = useReader()
  const told = share && format.share(share)
  if (!told) return <>{say(words.unknown)}</>
  return (
    <>
      {told}
      <Place n={place} />
    </>
  )
}

const fenOfOne = ({ part, whole }: Share): Fen => fen(Math.floor(part / whole))

/** Cut off to a fen, as every amount. */
function Cost({ one: { costOfOne } }: { one: ComparedProject }) {
  const { say, format } = useReader()
  if (!costOfOne) return <>{say(words.unknown)}</>
  const each = fenOfOne(costOfOne)
  return <>{`${format.money(each)} / ${costOfOne.measuredIn}`}</>
}
