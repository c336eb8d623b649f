/** The frame of every page of one round: what it is of, and its parts as tabs. */

import type { ReactNode } from 'react'
import { roundKinds, roundStates } from '#evaluation'
import { BenchPage } from '../parts/bench-page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import type { RoundHead } from './evaluation-view.ts'
import type { TypedForm } from './typed-form.ts'

const parts = ['scores', 'findings', 'sample', 'survey', 'report'] as const
export type EvaluationPart = (typeof parts)[number]

type Frame = {
  readonly head: RoundHead
  readonly part: EvaluationPart
  readonly typed?: TypedForm | undefined
  readonly children: ReactNode
}

export function EvaluationFrame({ head, part, typed, children }: Frame) {
  const { say, format } = useReader()
  const title = `${head.areaName} · ${say(roundKinds[head.kind])}`
  const errors = typed?.errors ?? []
  return (
    <BenchPage
      title={`${say(words[part])} · ${title}`}
      section="evaluations"
      crumbs={[{ to: paths.evaluations(), words: words.title }]}
      failed={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
      <h1>
        <Zh>{head.areaName}</Zh> · {say(roundKinds[head.kind])}
      </h1>
      <p>
        <Tag tone={head.state === 'open' ? 'note' : 'good'}>{say(roundStates[head.state])}</Tag>{' '}
        {head.plan === null ? say(words.allPlans) : <Zh>{head.plan}</Zh>} ·{' '}
        {say(words.periodOf(format.day(head.from), format.day(head.to)))}
      </p>
      <Tabs
        label={say(words.parts)}
        tabs={parts.map((one) => ({
          to: one === 'scores' ? paths.evaluation(head.id) : paths.evaluationPart(head.id, one),
          label: say(words[one]),
          current: one === part,
        }))}
      />
      {children}
    </BenchPage>
  )
}
