/** People for tests of indicators: a place, what decides the living subsidy, and whether it is received. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import { newId } from '#platform'

export type ToyPerson = {
  readonly area: AreaCode
  /** Entitled by being dibao with a valid certificate; unknown when the relief status is null; otherwise not. */
  readonly answer: 'yes' | 'no' | 'unknown'
  readonly receives: boolean
}

export const aPerson = (differs: Partial<ToyPerson> = {}): ToyPerson => ({
  area: '441702001' as AreaCode,
  answer: 'yes',
  receives: false,
  ...differs,
})

const relief = { yes: 'dibao', no: 'none', unknown: null } as const

/** Profiles that hold from `on`, and active grants of the programme since that month. */
export async function settle(
  tx: Tx,
  people: readonly ToyPerson[],
  { on, programme }: { on: Day; programme: string },
): Promise<void> {
  const rows = people.map(({ area, answer, receives }, at) => ({
    county: area.slice(0, 6),
    area,
    id: newId(),
    name: `人${at}`,
    grant_id: receives ? newId() : null,
    relief: relief[answer],
  }))
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r (county text, area text, id uuid, name text, grant_id uuid, relief text)`
  await sql`insert into registry.person (county, id, area, name, name_key, sex, born, id_number_sealed, id_number_index,
      valid_from, source, recorded_at, recorded_by)
    select county, id, area, name, name, 'male', date '1970-01-01', '-', id::text, date '2010-01-01', 'test', now(), 'test'
    from ${given}`.execute(tx)
  await sql`insert into registry.profile (county, person_id, area, as_of, certificate_status, certificate_expires,
      disability_categories, disability_grade, relief_status)
    select county, id, area, ${on}::date, 'issued', date '2099-12-31', array['physical'], 2, relief from ${given}`.execute(
    tx,
  )
  await sql`insert into payments.grant (county, id, person_id, programme, area, from_month, state, steps)
    select county, grant_id, id, ${programme}, area, ${on.slice(0, 7)}, 'active', 1 from ${given}
    where grant_id is not null`.execute(tx)
}
