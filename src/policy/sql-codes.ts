/** All programmes of a place asked of everybody in one pass: a row a person with the codes of what was found. */
import type { AreaCode } from '#kernel'
import { brought } from './brought.ts'
import { certainty, closed } from './closed.ts'
import { branchesOf, codeFor, partsOf } from './code.ts'
import type { Ground } from './ground.ts'
import { keyOf } from './key.ts'
import type { Programme } from './programme.ts'
import { segmentsOf } from './segments.ts'
import { bound, joinSql, piece, raw, type Sql, type Statement, sql, statement } from './sql.ts'
import { type Columns, conditionSql, profileColumns } from './sql-condition.ts'
import { amountByPlace, type SqlQuestion, sameForAll } from './sql-rule.ts'
import { factsOf } from './walk.ts'

/** A programme and the small number that stands for it in codes. */
export type Numbered = { readonly no: number; readonly programme: Programme }

export type CodesQuestion = Omit<SqlQuestion, 'area'> & {
  /** The place asked about; its people are chosen by `where`. */
  readonly area: AreaCode
  readonly where: Statement
  readonly firstParameter?: number
}

/** What a code of an array is made of: the programme's number and the reason code of the policy language. */
export const codesPer = 1000

/** Said of a person who would be entitled, once offices have set what the sources leave open. */
export const heldBack = 300

/** What a month of a programme costs: the same for everybody (null: nobody has set it), or a column of the answer. */
export type Priced = { readonly no: number } & ({ readonly fen: number | null } | { readonly column: string })

export type CodesStatement = Statement & { readonly priced: readonly Priced[] }

type Rule = {
  readonly no: number
  readonly programme: Programme
  readonly pieces: readonly {
    readonly place: AreaCode
    readonly shut: Ground
    readonly granted: Ground | undefined
  }[]
}

/**
 * One row a person: county, person_id, area, `found` (entitled, or unknown for want of facts about the person), `held` (an office
 * has to speak first), and a column for each personal amount. A condition that several programmes share is evaluated once a
 * person. Cost: one pass over the place's people, whatever the number of programmes; about 30 ns a programme and person.
 */
export function codesStatement(numbered: readonly Numbered[], question: CodesQuestion): CodesStatement {
  const columns: Columns = { ...profileColumns, ...question.columns }
  const rules = numbered.map((one) => ruleOf(one, question))
  const shared = sharedConditions(rules)
  const inner = columnsSql({ shared, keys: keysOf(numbered) }, columns)
  const seen: Columns = {
    ...profileColumns,
    table: columns.table,
    shared: new Map([...shared.keys()].map((key, n) => [key, `p.c${n}`])),
  }
  const codes = rules.flatMap((rule) => byPiece(rule, seen, ({ shut }) => codeSql(rule.no, shut, seen)))
  const held = rules.flatMap((rule) =>
    byPiece(rule, seen, ({ shut, granted }) => granted && heldSql(rule.no, { shut, granted }, seen)),
  )
  const priced = rules.flatMap((rule) => priceOf(rule, question, columns) ?? [])
  const list = [
    sql`${arrayOf(codes)} as found`,
    sql`${arrayOf(held)} as held`,
    ...rules.flatMap((rule) => personalSql(rule, priced, { question, columns: seen })),
  ]
  const from = raw(`${columns.table} ${columns.person}`)
  // `offset 0`: columns are computed here, once, and not again wherever they are named.
  const people = sql`select ${inner} from ${from} where ${piece(question.where)} offset 0`
  const text = sql`select p.county, p.person_id, p.area, ${joinSql(list, ', ')} from (${people}) p`
  return { ...statement(text, question.firstParameter), priced }
}

/** Pieces of a place with a rule, most precise first; where nobody can be found even if offices grant all, nothing is asked. */
function ruleOf({ no, programme }: Numbered, question: CodesQuestion): Rule {
  const pieces = segmentsOf(programme, question).flatMap(({ place }) => {
    const here = brought(programme, { ...question, area: place })
    if (!here) return []
    const shut = closed(here.eligible, 'shut')
    const granted = closed(here.eligible, 'granted')
    return [{ place, shut, granted: keyOf(granted) === keyOf(shut) ? undefined : granted }]
  })
  return { no, programme, pieces }
}

/** Conditions met more than once, the outer ones before what they contain. */
function sharedConditions(rules: readonly Rule[]): ReadonlyMap<string, Ground> {
  const met = new Map<string, { ground: Ground; times: number }>()
  const meet = (ground: Ground): void => {
    const key = keyOf(ground)
    const before = met.get(key)
    met.set(key, { ground, times: (before?.times ?? 0) + 1 })
    // What lies inside a shared condition is asked there; it is only worth a column when others ask it too.
    if (before === undefined) for (const part of below(ground)) meet(part)
  }
  for (const { pieces } of rules)
    for (const { shut, granted } of pieces) for (const root of granted ? [shut, granted] : [shut]) meet(root)
  return new Map(
    [...met].flatMap(([key, { ground, times }]) =>
      times > 1 && certainty(ground) === undefined ? [[key, ground] as const] : [],
    ),
  )
}

const below = (ground: Ground): readonly Ground[] => {
  if (ground.kind === 'all' || ground.kind === 'any') return ground.of
  return ground.kind === 'not' ? [ground.of] : []
}

/** Whose row it is, and every fact a programme reads. */
const keysOf = (numbered: readonly Numbered[]): readonly string[] => [
  ...new Set([
    'county',
    'person_id',
    'area',
    'household_id',
    ...numbered.flatMap(({ programme }) => factsOf(programme).map(({ key }) => key)),
  ]),
]

type Inner = { readonly shared: ReadonlyMap<string, Ground>; readonly keys: readonly string[] }

const columnsSql = ({ shared, keys }: Inner, columns: Columns): Sql =>
  joinSql(
    [
      ...keys.map((key) => raw(`${columns.column(key, columns.person)} as ${key}`)),
      ...[...shared.values()].map((ground, n) => sql`(${conditionSql(ground, columns)}) as ${raw(`c${n}`)}`),
    ],
    ', ',
  )

type Piece = Rule['pieces'][number]

/** One expression where the place is of one piece, else a case over the pieces; none where no piece has anything to say. */
function byPiece(rule: Rule, columns: Columns, written: (piece: Piece) => Sql | undefined): readonly Sql[] {
  const texts = rule.pieces.map((one) => ({ place: one.place, text: written(one) }))
  if (texts.every(({ text }) => text === undefined)) return []
  if (texts.length === 1 && texts[0]?.text) return [texts[0].text]
  const area = raw(columns.column('area', columns.person))
  const whens = texts.map(
    ({ place, text }) => sql`when starts_with(${area}, ${bound(place, 'text')}) then ${text ?? raw('null')}`,
  )
  return [sql`case ${joinSql(whens, ' ')} end`]
}

const arrayOf = (codes: readonly Sql[]): Sql =>
  codes.length === 0
    ? raw(`'{}'::integer[]`)
    : sql`array_remove(array[${joinSql(codes, ', ')}]::integer[], null)`

const code = (no: number, reason: number) => raw(`${no * codesPer + reason}`)

function codeSql(no: number, shut: Ground, columns: Columns): Sql | undefined {
  if (certainty(shut) === false) return undefined
  const is = (part: Ground) => sql`(${conditionSql(part, columns)})`
  const branches = branchesOf(shut)
  const yes =
    branches.length > 0
      ? firstOf(branches.map((branch, i) => [is(branch), code(no, codeFor('yes', i))]))
      : code(no, codeFor('yes', 0))
  const unknown = firstOf(
    partsOf(shut).map((part, i) => [sql`${is(part)} is null`, code(no, codeFor('unknown', i))]),
  )
  return sql`case ${is(shut)} when true then ${yes} when false then null else ${unknown} end`
}

const firstOf = (tests: readonly (readonly [test: Sql, then: Sql])[]): Sql =>
  tests.length === 0
    ? raw('null')
    : sql`case ${joinSql(
        tests.map(([test, then]) => sql`when ${test} then ${then}`),
        ' ',
      )} end`

function heldSql(no: number, { shut, granted }: { shut: Ground; granted: Ground }, columns: Columns): Sql {
  const now = certainty(shut) === false ? raw('') : sql` and (${conditionSql(shut, columns)}) is not true`
  return sql`case when (${conditionSql(granted, columns)})${now} then ${code(no, heldBack)} end`
}

const nobodyIn = ({ pieces }: Rule) => pieces.every(({ shut }) => certainty(shut) === false)

function priceOf(rule: Rule, question: CodesQuestion, columns: Columns): Priced | undefined {
  const { no, programme, pieces } = rule
  if (nobodyIn(rule)) return undefined
  if (!sameForAll(programme, { ...question, columns }, question.area.length))
    return { no, column: `amount_${no}` }
  const amount = brought(programme, { ...question, area: pieces.at(-1)?.place ?? question.area })?.amount
  if (amount?.kind === 'in-kind') return { no, fen: 0 }
  return { no, fen: amount?.kind === 'flat' && typeof amount.value === 'number' ? amount.value : null }
}

type Seen = { readonly question: CodesQuestion; readonly columns: Columns }

/** The amount of somebody entitled, where it is not the same for all. */
function personalSql(rule: Rule, priced: readonly Priced[], { question, columns }: Seen): readonly Sql[] {
  const own = priced.find(({ no }) => no === rule.no)
  if (!own || !('column' in own)) return []
  const amount = amountByPlace(rule.programme, { ...question, columns })
  const entitled = byPiece(rule, columns, ({ shut }) => sql`(${conditionSql(shut, columns)})`)
  return entitled.map((is) => sql`case when ${is} then ${amount} end as ${raw(own.column)}`)
}
