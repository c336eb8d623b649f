/** The account of a published evaluation in sentences, and how it is called. */
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { evaluationsPageWords as words } from '../words/evaluations-page.ts'
import type { PublishedEvaluation } from './evaluations.tsx'

export type Facts = { readonly published: PublishedEvaluation }

export function Head({ published: { placeName, content } }: Facts) {
  const { say } = useReader()
  return (
    <>
      <Zh>{placeName}</Zh> · {say(content.kindWords)} · <Zh>{content.of}</Zh>
    </>
  )
}

export function Account({ published: { content } }: Facts) {
  const { say, format } = useReader()
  return (
    <>
      <p className="quiet">
        {say(words.years(format.day(content.from), format.day(content.to)))} ·{' '}
        {say(words.asOf(format.day(content.on)))}
      </p>
      {content.says.map((sentence) => (
        <p key={sentence.zh} className="column">
          {say(sentence)}
        </p>
      ))}
    </>
  )
}
