/** A grounded condition as a three-valued SQL expression over one row of the profile. */
import type { Fact, FactType } from './fact.ts'
import type { Ground } from './ground.ts'
import { keyOf } from './key.ts'
import { bound, joinSql, raw, type Sql, type SqlType, sql } from './sql.ts'
import type { Bounds } from './truth.ts'

/** Where facts are found: by default the columns of `registry.profile`, one row a person, named as the facts are. */
export type Columns = {
  /** Alias of the person's row. */
  readonly person: string
  /** SQL of a fact's column for an alias; from code, never from input. */
  readonly column: (key: string, alias: string) => string
  /** Table that holds the household's other rows. */
  readonly table: string
  /** Conditions already evaluated as columns of the person's row, by their key. */
  readonly shared?: ReadonlyMap<string, string>
}

export const profileColumns: Columns = {
  person: 'p',
  column: (key, alias) => `${alias}.${key}`,
  table: 'registry.profile',
}

const typeOf: Readonly<Record<FactType, SqlType>> = {
  'yes-no': 'text',
  number: 'integer',
  money: 'bigint',
  day: 'date',
  'one-of': 'text',
  'set-of': 'text[]',
}

export function conditionSql(ground: Ground, columns: Columns, alias = columns.person): Sql {
  const known = alias === columns.person ? columns.shared?.get(keyOf(ground)) : undefined
  if (known !== undefined) return raw(known)
  const col = (fact: Fact) => raw(columns.column(fact.key, alias))
  switch (ground.kind) {
    case 'all':
    case 'any':
      return grouped(ground, (part) => conditionSql(part, columns, alias))
    case 'not':
      return sql`not ${conditionSql(ground.of, columns, alias)}`
    case 'holds':
      return ground.is ? col(ground.fact) : sql`not ${col(ground.fact)}`
    case 'range':
    case 'days':
      return between(col(ground.fact), ground, typeOf[ground.fact.type])
    case 'among':
      return sql`${col(ground.fact)} in (${joinSql(
        ground.values.map((v) => bound(v, typeOf[ground.fact.type])),
        ', ',
      )})`
    case 'has':
      return sql`${col(ground.fact)} ${raw(ground.how === 'any' ? '&&' : '@>')} ${bound([...ground.values], 'text[]')}`
    case 'count':
    case 'sum':
      return overHousehold(ground, columns)
    case 'open':
      return raw('null::boolean')
  }
}

type Ends = { readonly from: number | string | null; readonly to: number | string | null }

function between(column: Sql, { from, to }: Ends, type: SqlType): Sql {
  if (from !== null && to !== null) return sql`${column} between ${bound(from, type)} and ${bound(to, type)}`
  if (from !== null) return sql`${column} >= ${bound(from, type)}`
  return to === null ? sql`(${column} is not null or null)` : sql`${column} <= ${bound(to, type)}`
}

/** What one row costs, roughly: comparisons first, arrays later, a look into the household last. */
function costOf(ground: Ground): number {
  switch (ground.kind) {
    case 'all':
    case 'any':
      return ground.of.reduce((sum, part) => sum + costOf(part), 0)
    case 'not':
      return costOf(ground.of)
    case 'count':
    case 'sum':
      return 100
    case 'has':
      return 4
    default:
      return 1
  }
}

/** The order of parts is free in three-valued logic, so the cheap ones come first and often spare the others. */
function grouped(ground: Extract<Ground, { kind: 'all' | 'any' }>, part: (ground: Ground) => Sql): Sql {
  if (ground.of.length === 0) return raw(ground.kind === 'all' ? 'true' : 'false')
  const parts = ground.of.toSorted((a, b) => costOf(a) - costOf(b)).map(part)
  return sql`(${joinSql(parts, ground.kind === 'all' ? ' and ' : ' or ')})`
}

const member = 'm'

/** One correlated look per person, always with equal county, so that it stays on one shard. */
function overHousehold(ground: Extract<Ground, { kind: 'count' | 'sum' }>, columns: Columns): Sql {
  const { person, table } = columns
  const key = (name: string, alias: string) => raw(columns.column(name, alias))
  const home = key('household_id', person)
  return sql`case when ${home} is not null then (select ${
    ground.kind === 'count' ? counted(ground, columns) : summed(ground, key(ground.fact.key, member))
  } from ${raw(table)} ${raw(member)} where ${key('county', member)} = ${key('county', person)} and ${key(
    'household_id',
    member,
  )} = ${home}) end`
}

function counted(ground: Extract<Ground, { kind: 'count' }>, columns: Columns): Sql {
  const of = conditionSql(ground.of, columns, member)
  return within(ground, sql`count(*) filter (where ${of})`, sql`count(*) filter (where (${of}) is not false)`)
}

function summed(ground: Extract<Ground, { kind: 'sum' }>, column: Sql): Sql {
  const sum = sql`case when count(*) = count(${column}) then sum(${column}) end`
  return within(ground, sum, sum)
}

/** A number known to lie between `low` and `high`, against two limits. */
function within({ from, to }: Bounds, low: Sql, high: Sql): Sql {
  const limit = (n: number) => bound(n, 'bigint')
  const out = [
    ...(from === null ? [] : [sql`${high} < ${limit(from)}`]),
    ...(to === null ? [] : [sql`${low} > ${limit(to)}`]),
  ]
  const inside = [
    ...(from === null ? [] : [sql`${low} >= ${limit(from)}`]),
    ...(to === null ? [] : [sql`${high} <= ${limit(to)}`]),
  ]
  if (out.length === 0) return sql`case when ${low} is not null then true end`
  return sql`case when ${joinSql(out, ' or ')} then false when ${joinSql(inside, ' and ')} then true end`
}
