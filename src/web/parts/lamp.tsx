/** The lamp of a case: always a word with a mark of its own shape; colour only repeats it. */
import type { Day, Words } from '#kernel'
import type { Lamp } from '#process'
import { type ObligationLamp, obligationLampWords } from '#supervision'
import { useReader } from '../reader.tsx'
import { lampParts as words } from '../words/lamp-parts.ts'
import { Tag, type Tone } from './tag.tsx'

/** What is left until the last day: negative when it has passed; workdays are null while nobody has announced them. */
export type Left = { readonly workdays: number | null; readonly days: number }

/** Where a clock stands on a day. */
export type ClockView = { readonly lamp: Lamp; readonly due: Day | null; readonly left: Left | null }

const looks: Readonly<Record<ObligationLamp, { readonly tone: Tone; readonly mark: string }>> = {
  overdue: { tone: 'bad', mark: '■' },
  contradicted: { tone: 'bad', mark: '≠' },
  unknown: { tone: 'plain', mark: '?' },
  soon: { tone: 'warn', mark: '▲' },
  running: { tone: 'good', mark: '●' },
  stopped: { tone: 'note', mark: '‖' },
  'no-limit': { tone: 'plain', mark: '○' },
  'ended-late': { tone: 'warn', mark: '▣' },
  ended: { tone: 'good', mark: '✓' },
}

/** Any lamp: a mark and a word. */
export function LampTag({ lamp, says = obligationLampWords[lamp] }: { lamp: ObligationLamp; says?: Words }) {
  const { say } = useReader()
  const { tone, mark } = looks[lamp]
  return (
    <Tag tone={tone}>
      <span className="lamp-mark" aria-hidden="true">
        {mark}{' '}
      </span>
      {say(says)}
    </Tag>
  )
}

/** `3 workdays left`, `2 workdays over`, `today is the last day`. */
export function leftWords({ workdays, days }: Left): Words {
  if (days === 0) return words.today
  if (days < 0) return workdays ? words.overWorkdays(-workdays) : words.overDays(-days)
  if (workdays === null) return words.leftDays(days)
  return workdays === 0 ? words.leftNoWorkdays(days) : words.leftWorkdays(workdays)
}

/** The last day and what is left, as text; nothing while there is no last day. */
export function DueText({ clock }: { clock: ClockView }) {
  const { say, format } = useReader()
  if (clock.due === null) return null
  return (
    <>
      <time dateTime={clock.due}>{format.day(clock.due)}</time>
      {clock.left && <span className="cell-note">{say(leftWords(clock.left))}</span>}
    </>
  )
}
