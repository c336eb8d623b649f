/** A person's numbers, masked; to see them in full one says why, and it is recorded. */

import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { personWords as words } from '../words/people-page.ts'

export type SensitiveNumbers = {
  readonly shown: 'masked' | 'full'
  readonly idNumber?: string | undefined
  readonly phone?: string | undefined
  readonly bankAccount?: string | undefined
}

type NumbersFacts = {
  readonly county: string
  readonly id: string
  readonly numbers: SensitiveNumbers
  readonly mayUnmask: boolean
  readonly errors: readonly FieldError[]
}

export function PersonNumbers({ county, id, numbers, mayUnmask, errors }: NumbersFacts) {
  const { say } = useReader()
  const told = (number: string | undefined) =>
    number ? <span className="digits">{number}</span> : say(words.noNumber)
  return (
    <section>
      <h2 id="numbers">{say(words.numbers)}</h2>
      <SummaryList
        rows={[
          { name: say(words.idNumber), value: told(numbers.idNumber) },
          { name: say(words.phone), value: told(numbers.phone) },
          { name: say(words.bankAccount), value: told(numbers.bankAccount) },
        ]}
      />
      {numbers.shown === 'masked' && <p className="quiet">{say(words.masked)}</p>}
      {numbers.shown === 'masked' && mayUnmask && (
        <Details summary={say(words.unmask)} open={errors.length > 0}>
          <DeedForm action={paths.unmask({ county, id })}>
            <TextInput
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              error={errorOf(errors, 'reason')}
              width="full"
              autoComplete="off"
            />
            <Button tone="quiet">{say(words.unmask)}</Button>
          </DeedForm>
        </Details>
      )}
    </section>
  )
}
