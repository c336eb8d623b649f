/** A rule as the source text of a catalogue file, its citation left to fill in: what a scenario becomes when it is wanted. */
import type { Words } from '#kernel'
import type { Amount } from '../amount.ts'
import type { Fact } from '../fact.ts'
import type { Parameter } from '../parameter.ts'
import type { Programme, Variant } from '../programme.ts'
import { type Names, printCondition, printLimit, printWords } from './print-condition.ts'

/** The constant a fact or a number is exported as, and the file, as seen from a file of programmes. */
export type Exported = { readonly name: string; readonly from: string }

export type Drafting = {
  readonly programme: Pick<Programme, 'id' | 'name'>
  readonly variant: Variant
  /** What was changed, as it was said back. */
  readonly changes: readonly Words[]
  readonly fact: (fact: Fact) => Exported
  /** Undefined for a number that its file keeps to itself. */
  readonly parameter: (parameter: Parameter) => Exported | undefined
}

const kernelWords = new Set(['areaCode', 'day', 'fen'])

/** Compiles as it is; it takes effect only when somebody has cited it and moved it into the programme's own file. */
export function draftSource({ programme, variant, changes, fact, parameter }: Drafting): string {
  const imports = new Map<string, Set<string>>()
  const use = ({ name, from }: Exported) => {
    imports.set(from, (imports.get(from) ?? new Set()).add(name))
    return name
  }
  const word = (name: string) => use({ name, from: kernelWords.has(name) ? '#kernel' : '#policy' })
  const names: Names = {
    fact: (one) => use(fact(one)),
    word,
    parameter: (one) => {
      const found = parameter(one)
      // a number its file keeps to itself: declared again here, as what it is, an open one
      return found ? use(found) : `${word('parameter')}(${printParameter(one)})`
    },
  }
  const body = `export const draft = {
  in: ${word('areaCode')}('${variant.in}'),
  from: ${word('day')}('${variant.from}'),
  // 依据待填 the clause goes here: basis: [cite(来源, '条款')]
  basis: [],
  eligible: ${printCondition(variant.eligible, names)},
  amount: ${printAmount(variant.amount, names)},${variant.standing ? `\n  standing: '${variant.standing}',` : ''}
} satisfies Variant
`
  const lines = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, used]) => printImport(from, [...used].sort()))
  const head = `/** 草稿 draft: ${programme.name.zh}（${programme.id}） */`
  const told = changes.map(({ zh, en }) => `// ${zh} · ${en}`)
  return `${[head, ...lines, "import type { Variant } from '#policy'", '', ...told].join('\n')}\n${body}`
}

const printImport = (from: string, names: readonly string[]) =>
  `import { ${names.join(', ')} } from '${from}'`

const printParameter = ({ id, unit, name }: Parameter) =>
  `{ id: '${id}', unit: '${unit}', name: ${printWords(name)}, periods: [] }`

const rhythmWords: Partial<Record<Amount['per'], string>> = {
  month: 'perMonth',
  year: 'perYear',
  day: 'perDay',
  session: 'perSession',
  semester: 'perSemester',
  time: 'perTime',
  once: 'once',
}

function printAmount(amount: Amount, names: Names): string {
  const money = { names, money: true }
  switch (amount.kind) {
    case 'flat': {
      const value = printLimit(amount.value, money)
      const per = rhythmWords[amount.per]
      return per
        ? `${names.word(per)}(${value})`
        : `${names.word('byCase')}('${amount.per}', [['otherwise', ${value}]])`
    }
    case 'by-case': {
      const cases = amount.cases.map(({ when, value }) => {
        const test = when === 'otherwise' ? "'otherwise'" : printCondition(when, names)
        return `[${test}, ${printLimit(value, money)}]`
      })
      return `${names.word('byCase')}('${amount.per}', [${cases.join(', ')}])`
    }
    case 'top-up':
      return `${names.word('topUp')}('${amount.per}', { from: ${names.fact(amount.from)}, to: ${printLimit(amount.to, money)} })`
    case 'share': {
      const of = 'key' in amount.of ? names.fact(amount.of) : printWords(amount.of)
      const cap = amount.cap === undefined ? '' : `, cap: ${printLimit(amount.cap, money)}`
      const percent = printLimit(amount.percent, { names, money: false })
      return `${names.word('share')}('${amount.per}', { of: ${of}, percent: ${percent}${cap}, form: '${amount.form}' })`
    }
    case 'in-kind':
      return `${names.word('inKind')}(${printWords(amount.words)}, '${amount.form}', '${amount.per}')`
  }
}
