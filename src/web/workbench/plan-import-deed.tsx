/** Forms that say something of one value of a plan and come back to where one was. */
import type { ReactNode } from 'react'
import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import type { PlanStep } from '../paths.ts'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import type { CheckPlace } from './plan-import-value.tsx'

type DeedFacts = {
  readonly place: CheckPlace
  readonly step: PlanStep
  readonly see?: string | undefined
  readonly children: ReactNode
}

export const Deed = ({ place: { id, view, page }, step, see, children }: DeedFacts) => (
  <DeedForm action={paths.planStep(id, step)}>
    {see !== undefined && <input type="hidden" name="see" value={see} />}
    <input type="hidden" name="view" value={view} />
    <input type="hidden" name="page" value={page} />
    {children}
  </DeedForm>
)

type GroundFacts = { readonly id: string; readonly errors: readonly FieldError[]; readonly value?: string }

export const Ground = ({ id, errors, value }: GroundFacts) => (
  <TextInput
    name="reason"
    id={id}
    label={words.reason}
    hint={words.reasonHint}
    value={value}
    error={errorOf(errors, id)}
    width="full"
  />
)

type StrikeFacts = {
  readonly place: CheckPlace
  readonly see: string
  readonly says: 'strike' | 'strikeTarget' | 'strikeIndicator'
  readonly errors: readonly FieldError[]
}

export function Strike({ place, see, says, errors }: StrikeFacts) {
  const { say } = useReader()
  const failed = errorOf(errors, 'strike-reason') !== undefined
  return (
    <Details summary={say(words[says])} open={failed}>
      <Deed place={place} step="strike" see={see}>
        <Ground id="strike-reason" errors={errors} />
        <Button tone="warn">{say(words[says])}</Button>
      </Deed>
    </Details>
  )
}
