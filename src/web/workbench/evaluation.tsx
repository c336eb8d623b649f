/** One round: freezing its figures, weights with their source, scores of units and counties, publishing. */
import { Button, DeedForm } from '../parts/form.tsx'
import { Notice } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import { CountyScores, UnitScores } from './evaluation-scores.tsx'
import type { EvaluationView } from './evaluation-view.ts'
import { Weights } from './evaluation-weights.tsx'
import type { TypedForm } from './typed-form.ts'

type View = EvaluationView & {
  readonly told?: 'published' | undefined
  readonly typed?: TypedForm | undefined
}

export function EvaluationPage(view: View) {
  const { say, link, format } = useReader()
  const { head, figuresOn, units, counties, told, typed } = view
  return (
    <EvaluationFrame head={head} part="scores" typed={typed}>
      {told && (
        <Notice tone="good" title={say(words.published)} id="told">
          <p>
            <a href={link(paths.publishedEvaluation(head.id))}>{say(words.see)}</a>
          </p>
        </Notice>
      )}
      <p>{figuresOn === null ? say(words.notFrozen) : say(words.figuresOn(format.day(figuresOn)))}</p>
      {figuresOn === null && (
        <DeedForm action={paths.evaluationPart(head.id, 'freeze')}>
          <Button>{say(words.freeze)}</Button>
        </DeedForm>
      )}
      {units && units.length > 0 && <UnitScores rows={units} />}
      {counties && <CountyScores counties={counties} />}
      <Weights view={view} />
      {figuresOn !== null && (
        <section>
          <h2 id="publish">{say(words.publish)}</h2>
          <p className="column">{say(words.publishLead)}</p>
          <DeedForm action={paths.evaluationPart(head.id, 'publish')}>
            <Button>{say(words.publish)}</Button>
          </DeedForm>
        </section>
      )}
    </EvaluationFrame>
  )
}
