/** Weights with the document they stand on, and the form that sets them for the round's year. */
import { type Assessed, items } from '#evaluation'
import { yearOf } from '#kernel'
import { Details } from '../parts/details.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { SetForm } from './evaluation-set-weights.tsx'
import type { EvaluationView } from './evaluation-view.ts'
import type { TypedForm } from './typed-form.ts'

type View = EvaluationView & { readonly typed?: TypedForm | undefined }

const headings = { unit: words.weightsOfUnits, county: words.weightsOfCounties } as const

export function Weights({ view }: { view: View }) {
  const { say } = useReader()
  return (
    <section>
      <h2 id="weights">{say(words.weights)}</h2>
      {(['unit', 'county'] as const).map((assessed) => (
        <WeightsOf key={assessed} view={view} assessed={assessed} />
      ))}
    </section>
  )
}

export type Facts = { readonly view: View; readonly assessed: Assessed }

function WeightsOf({ view, assessed }: Facts) {
  const { say } = useReader()
  const { head, figuresOn, typed } = view
  const weights = view.weights[assessed]
  return (
    <>
      <h3 id={`weights-${assessed}`}>{say(headings[assessed])}</h3>
      {weights === null ? (
        <p>{say(words.noWeights(String(yearOf(head.to))))}</p>
      ) : (
        <>
          <p>
            <Zh>{say(words.weightsFrom(weights.document, String(weights.year)))}</Zh>
          </p>
          <SummaryList
            rows={weights.points.map(({ item, points }) => ({ name: say(items[item]), value: points }))}
          />
        </>
      )}
      {figuresOn === null && (
        <Details summary={say(words.setWeights)} open={typed?.form === assessed}>
          <SetForm view={view} assessed={assessed} />
        </Details>
      )}
    </>
  )
}
