/** The headings and boxes of the document, each leading to its line. */
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'

type Placed = { readonly text: string; readonly line: number | undefined }

export type OutlineView = {
  readonly headings: readonly (Placed & { readonly depth: number })[]
  readonly boxes: readonly (Placed & { readonly items: readonly Placed[] })[]
}

/** Lines lie in the document of this page; the browser scrolls to them. */
const PlacedText = ({ placed: { text, line } }: { placed: Placed }) =>
  line === undefined ? (
    <Zh>{text}</Zh>
  ) : (
    <a href={`#L${line}`}>
      <Zh>{text}</Zh>
    </a>
  )

export function OutlinePane({ outline: { headings, boxes } }: { outline: OutlineView }) {
  const { say } = useReader()
  return (
    <>
      <h3>{say(words.headings)}</h3>
      {headings.length === 0 && <p>{say(words.noOutline)}</p>}
      <ul className="outline">
        {headings.map((heading, index) => (
          <li key={index} className={`depth-${Math.min(heading.depth, 4)}`}>
            <PlacedText placed={heading} />
          </li>
        ))}
      </ul>
      <h3>{say(words.boxes)}</h3>
      {boxes.length === 0 && <p>{say(words.noBoxes)}</p>}
      {boxes.map((box, index) => (
        <section key={index}>
          <h4>
            <PlacedText placed={box} />
          </h4>
          <ul className="outline">
            {box.items.map((item, at) => (
              <li key={at}>
                <PlacedText placed={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
