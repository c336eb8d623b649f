/** SQL of looking at lines beside other benefits: whose person has one, and the findings that come of it. */
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Fen } from '#kernel'
import { planAsBulk } from '#needs'
import { runSql } from '#platform'
import { any, type Condition, type Facts, peopleStatement } from '#policy'
import { type CheckRule, onlyTold } from './rules.ts'
import { type CheckWork, keepFindings } from './store-check.ts'
import type { RunId } from './store-runs.ts'

/** A line whose person has another benefit that bears on it. */
export type LineBeside = {
  readonly no: number
  readonly area: AreaCode
  readonly amountFen: Fen
  readonly facts: Facts
  /** Other programmes paid to the person in the line's month. */
  readonly receives: readonly string[]
}

type BesideQuestion = CheckWork & {
  readonly others: readonly string[]
  readonly shown: readonly Condition[]
}

/** Lines of the month with a grant of another programme, or with something that shows a benefit; one pass over the county. */
export async function listBeside(
  tx: Tx,
  { run, county, others, shown, settings, columns }: BesideQuestion,
): Promise<readonly LineBeside[]> {
  await planAsBulk(tx)
  const own = [run.id, county, run.programme, others]
  const asked = peopleStatement(any(...shown), {
    on: run.on,
    settings,
    columns,
    where: { text: 'p.county = $1', values: [county] },
    firstParameter: own.length + 1,
  })
  return runSql<LineBeside>(tx, {
    text: `with shown as materialized (${asked.text}),
    lines as materialized (
      select l.no, l.area, l.amount_fen, l.person_id, s.person_id is not null as shown, coalesce((
        select array_agg(g.programme order by g.programme) from payments.grant g
        where g.county = l.county and g.person_id = l.person_id and g.programme = any($4::text[]) and g.programme <> $3
          and g.state <> 'paused' and g.from_month <= l.for_month
          and (g.last_month is null or g.last_month >= l.for_month)), '{}') as receives
      from payments.line l left join shown s on s.person_id = l.person_id
      where l.county = $2 and l.run_id = $1 and l.state = 'included' and l.kind = 'monthly'
    )
    select l.no, l.area, l.amount_fen as "amountFen", l.receives,
      jsonb_strip_nulls(to_jsonb(p) - 'county' - 'person_id' - 'area') as facts
    from lines l join ${columns.table} p on p.county = $2 and p.person_id = l.person_id
    where l.shown or cardinality(l.receives) > 0 order by l.no`,
    values: [...own, ...asked.values],
  })
}

export type TogetherFinding = {
  readonly no: number
  readonly area: AreaCode
  readonly rule: CheckRule
  readonly facts: Readonly<Record<string, string | number | null>>
}

type Kept = {
  readonly run: RunId
  readonly county: CountyCode
  readonly at: string
  readonly findings: readonly TogetherFinding[]
}

/** Opens what was found and lets go what is no longer so, as every check does. */
export async function keepTogether(tx: Tx, { run, county, at, findings }: Kept): Promise<void> {
  await runSql(tx, {
    text: `with found as (
      select $2::text as county, f.no, f.area, f.rule, f.facts
      from jsonb_to_recordset($5::jsonb) as f (no integer, area text, rule text, facts jsonb)
    ), ${keepFindings}`,
    values: [run, county, at, onlyTold, JSON.stringify(findings)],
  })
}
