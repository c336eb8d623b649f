/** "As it was on another day": for officers and the curious, at the foot of a page. */
import type { ReactNode } from 'react'
import type { Day } from '#kernel'
import { Details } from '../parts/details.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { useReader } from '../reader.tsx'
import { resultWords as words } from '../words/benefits-result-page.ts'

export function AsOfForm({ action, on, children }: { action: string; on: Day; children?: ReactNode }) {
  const { say } = useReader()
  return (
    <div className="screen-only">
      <Details summary={say(words.otherDay)}>
        <AskForm action={action}>
          {children}
          <TextInput name="on" type="date" label={words.onWhichDay} value={on} width="middle" />
          <Button tone="quiet">{say(words.showDay)}</Button>
        </AskForm>
      </Details>
    </div>
  )
}
