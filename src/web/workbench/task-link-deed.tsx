/** One button that says one word about one end of a link. */

import type { LinkVerdict } from '#supervision'
import { Button, DeedForm } from '../parts/form.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { taskWords as words } from '../words/task-page.ts'
import type { View } from './task-links.tsx'
import type { LinkEnd } from './task-view.ts'

export const endValue = ({ kind, id }: LinkEnd) => `${kind} ${id}`

export function endIn(value: string | undefined): { kind: string; id: string } | undefined {
  const [kind, ...id] = (value ?? '').split(' ')
  return kind && id.length > 0 ? { kind, id: id.join(' ') } : undefined
}

type Deed = View & {
  readonly end: LinkEnd & { readonly name: string }
  readonly verdict: LinkVerdict
  readonly says: 'confirm' | 'refuse' | 'withdraw' | 'cut' | 'none'
}

/** One button that says one word about one end. */
export function LinkDeed({ view, end, verdict, says }: Deed) {
  const { say } = useReader()
  return (
    <DeedForm action={paths.taskStep(view, 'link')} className="one-button">
      <input type="hidden" name="end" value={endValue(end)} />
      <input type="hidden" name="verdict" value={verdict} />
      <Button tone="quiet">
        {say(words[says])}
        <span className="unseen"> {end.name}</span>
      </Button>
    </DeedForm>
  )
}
