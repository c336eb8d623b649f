/** One value read of a plan: what it says, how sure that is, and the way to its place in the document. */
import type { Words } from '#kernel'
import type { Tone } from '../parts/tag.tsx'
import { Tag } from '../parts/tag.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import type { ValueShown } from './plan-import-value-text.tsx'
import { ValueText } from './plan-import-value-text.tsx'

export const checkViews = ['todo', 'tasks', 'indicators', 'outline', 'history', 'accept'] as const
export type CheckViewName = (typeof checkViews)[number]

export type ValueStanding = 'certain' | 'check' | 'unknown' | 'unstated' | 'confirmed' | 'corrected' | 'moved'

/** What kind of value it is decides its label, how it is shown and with which form it is put right. */
export type ValueKind =
  | 'planTitle'
  | 'issuer'
  | 'period'
  | 'units'
  | 'when'
  | 'words'
  | 'measure'
  | 'name'
  | 'base'
  | 'target'

export type RowName = {
  readonly kind: 'plan' | 'task' | 'indicator'
  readonly no: string
  readonly title: string
}

export type CheckValue = {
  /** `task:12.units`: names the value in addresses and forms. */
  readonly see: string
  readonly kind: ValueKind
  readonly standing: ValueStanding
  readonly shown: ValueShown
  /** Line of its first place; undefined when it has none. */
  readonly line: number | undefined
}

/** Where on the page one is: kept by every link, so that nothing jumps back to the beginning. */
export type CheckPlace = {
  readonly id: string
  readonly view: CheckViewName
  readonly page: number
}

const tones: Record<ValueStanding, Tone> = {
  certain: 'plain',
  check: 'warn',
  unknown: 'bad',
  unstated: 'plain',
  confirmed: 'good',
  corrected: 'good',
  moved: 'warn',
}

export function StandingTag({ standing }: { standing: ValueStanding }) {
  const { say } = useReader()
  return <Tag tone={tones[standing]}>{say(words[standing])}</Tag>
}

/** Leads to the same page with the value chosen and its place in the document in view. */
export const toValue = ({ id, view, page }: CheckPlace, see: string): string =>
  `${paths.checkPlan(id, { view, page: page > 1 ? page : undefined, see })}#here`

/** 任务 12, or the first words of a row without a number. */
export const rowWords = ({ kind, no, title }: RowName): Words => {
  if (kind === 'plan') return words.thePlan
  const named = no || `“${title.slice(0, 12)}”`
  return kind === 'task' ? words.task(named) : words.indicator(named)
}

/** A value in a list: label, text, standing; the label leads to its place. */
export function ValueLine({
  value,
  place,
  about,
  current,
}: {
  value: CheckValue
  place: CheckPlace
  /** Completes the label for those who hear the link alone, and for lists over many rows. */
  about?: { readonly name: RowName; readonly seen: boolean }
  current?: boolean
}) {
  const { say, link } = useReader()
  const of = about && say(rowWords(about.name))
  return (
    <div className="value" aria-current={current ? 'true' : undefined}>
      <dt>
        <a href={link(toValue(place, value.see))}>
          {of && <span className={about.seen ? undefined : 'unseen'}>{of} </span>}
          {say(words[value.kind])}
        </a>
      </dt>
      <dd>
        <ValueText shown={value.shown} />
      </dd>
      <dd className="value-standing">
        <StandingTag standing={value.standing} />
      </dd>
    </div>
  )
}
