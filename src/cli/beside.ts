/** What an answer becomes when the person's other programmes are looked at with it. */
import { programmes, relations } from '#catalogue'
import { formatYuan } from '#kernel'
import { type Circumstances, compileTogether, type Decision, type Facts, type Programme } from '#policy'

type Asked = Circumstances & { readonly household?: readonly Facts[] }

/** Null where no relation of the place and day touches the programme. */
export function besideOf({ id }: Programme, facts: Facts, { household, ...at }: Asked) {
  const joint = compileTogether(programmes, relations, at)
    .decide(facts, household)
    .find((one) => one.programme === id)
  if (!joint) return null
  return {
    ...joint.together,
    changed: joint.changed.map(({ relation, was, now }) => ({
      kind: relation.kind,
      of: relation.of,
      with: relation.with,
      words: relation.words,
      because: relation.because,
      was,
      now,
    })),
  }
}

export type Beside = NonNullable<ReturnType<typeof besideOf>>

const said = ({ verdict, amountFen }: Decision) =>
  `${{ yes: '符合', no: '不符合', unknown: '无法判断' }[verdict]}${amountFen === null ? '，金额未定' : `，${formatYuan(amountFen)} 元`}`

/** One line, and one for each relation that made a difference; nothing where none did. */
export const tellBeside = (beside: Beside | null): readonly string[] =>
  beside === null || beside.changed.length === 0
    ? []
    : [
        `与其他待遇一并计算：${said(beside)}`,
        ...beside.changed.map(
          ({ words, because: [{ source, at }], now }) => `  ${words.zh}（${source} ${at.zh}）→ ${said(now)}`,
        ),
      ]
