/** An indicator's values as every page shows them: base, target, now — with "not computed" and "protected" as words. */
import type { Day, Words } from '#kernel'
import type { Share } from '../format.ts'
import type { Speech } from '../reader.tsx'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'
import { planWords as words } from '../words/plan-words.ts'
import { ShareBar } from './share-bar.tsx'
import { Tag } from './tag.tsx'
import { Zh } from './zh.tsx'

export type Comparator = '>=' | '>' | '<=' | '<' | '=' | '≈'

/** A value the plan states: a number with its unit, or words such as "grows with GDP". */
export type StatedValue = {
  readonly year: number
  readonly value?: number | undefined
  readonly comparator?: Comparator | undefined
  readonly text?: string | undefined
}

/** A value computed from records, or why there is none. */
export type Computed =
  | { readonly kind: 'share'; readonly share: Share }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'protected' }
  | { readonly kind: 'not-computed' }

export type IndicatorLine = {
  readonly no: string
  readonly name: string
  readonly unit: string
  readonly kind: 'binding' | 'expected'
  readonly base?: StatedValue | undefined
  readonly target?: StatedValue | undefined
  readonly now: Computed
  readonly on?: Day | undefined
  /** Whether the target is reached; undefined when that cannot be said. */
  readonly reached?: boolean | undefined
}

const comparatorWords: Readonly<Record<Comparator, Words | undefined>> = {
  '>=': words.atLeast,
  '>': words.above,
  '<=': words.atMost,
  '<': words.below,
  '=': undefined,
  '≈': words.about,
}

export function Stated({ value, unit }: { value: StatedValue | undefined; unit: string }) {
  const { say, format } = useReader()
  if (value?.value === undefined) return value?.text ? <Zh>{value.text}</Zh> : <>{say(words.none)}</>
  const comparator = comparatorWords[value.comparator ?? '=']
  return (
    <>
      {comparator && say(comparator)}
      {format.count(value.value)}
      <UnitText unit={unit} />
    </>
  )
}

const UnitText = ({ unit }: { unit: string }) =>
  unit === '%' ? (
    <>%</>
  ) : (
    <>
      {' '}
      <Zh>{unit}</Zh>
    </>
  )

/** As text, for tables and sentences. */
export function computedText(now: Computed, { say, format }: Pick<Speech, 'say' | 'format'>): string {
  if (now.kind === 'share') return format.share(now.share) ?? say(parts.notComputed)
  if (now.kind === 'number') return format.count(now.value)
  return say(now.kind === 'protected' ? parts.protectedValue : parts.notComputed)
}

export function ReachedTag({ reached }: { reached: boolean | undefined }) {
  const { say } = useReader()
  if (reached === undefined) return null
  return <Tag tone={reached ? 'good' : 'warn'}>{say(reached ? words.reached : words.notReached)}</Tag>
}

/** Base, target and now side by side, with the bar. */
export function MeasureLine({ line }: { line: IndicatorLine }) {
  const speech = useReader()
  const { say, format } = speech
  const { base, target, now, on } = line
  return (
    <>
      <dl className="measure">
        <div>
          <dt>{say(base ? words.baseOf(base.year) : parts.base)}</dt>
          <dd>
            <Stated value={base} unit={line.unit} />
          </dd>
        </div>
        <div>
          <dt>{say(target ? words.targetOf(target.year) : parts.target)}</dt>
          <dd>
            <Stated value={target} unit={line.unit} />
          </dd>
        </div>
        <div className="measure-now">
          <dt>{say(on ? words.nowOn(format.day(on)) : words.nowUndated)}</dt>
          <dd className={now.kind === 'share' || now.kind === 'number' ? undefined : 'no-number'}>
            {computedText(now, speech)} <ReachedTag reached={line.reached} />
          </dd>
          {now.kind === 'share' && (
            <dd className="measure-people">
              {say(words.peopleOf(format.count(now.share.part), format.count(now.share.whole)))}
            </dd>
          )}
        </div>
      </dl>
      {now.kind === 'share' && <ShareBar share={now.share} target={target?.value} />}
    </>
  )
}
