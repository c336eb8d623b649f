/** The schema obeys the rules of the cluster and of row security; every rule is shown to catch what it forbids. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { dumpSchema, judgeStatements, lintSchema } from '#platform'
import { placement } from '../database/placement.ts'
import { splitStatements } from '../src/platform/statements.ts'
import { inTestTx } from './database.ts'
import { golden } from './golden.ts'

const root = dirname(import.meta.dirname)

test('the schema of this release has no fault', () =>
  inTestTx(async (tx) => {
    expect(await lintSchema(tx, placement)).toEqual([])
  }))

test('the schema is the reviewed one, on both databases', () =>
  inTestTx(async (tx) => golden('database/schema.sql', await dumpSchema(tx))))

const sound = `
  create schema planted;
  create table planted.region (code text primary key);
  create table planted.queue (id int primary key);
  create table planted.person (county text not null, id int, area text not null, primary key (county, id),
    check (county = left(area, 6)));
  create function planted.pure(county text) returns boolean language sql stable
    return county = current_setting('app.counties', true);
  alter table planted.region enable row level security; alter table planted.region force row level security;
  alter table planted.queue enable row level security; alter table planted.queue force row level security;
  alter table planted.person enable row level security; alter table planted.person force row level security;
  create policy p on planted.region using (true);
  create policy p on planted.queue using (true);
  create policy p on planted.person using (planted.pure(county))`

const planted = {
  ...placement,
  'planted.region': 'reference',
  'planted.queue': 'local',
  'planted.person': 'county',
} as const

const secured = (table: string) =>
  `alter table ${table} enable row level security; alter table ${table} force row level security;
   create policy p on ${table} using (true)`

/** The faults after some statements on top of a sound scratch schema. */
const faultsOf = (statements: string, places: object = {}) =>
  inTestTx(async (tx) => {
    await sql.raw('reset role').execute(tx)
    for (const statement of splitStatements(`${sound};${statements}`)) await sql.raw(statement).execute(tx)
    return (await lintSchema(tx, { ...planted, ...places })).map(({ rule, at }) => `${rule}: ${at}`)
  })

test('a sound scratch schema has no fault', async () => {
  expect(await faultsOf('')).toEqual([])
})

const child = (columns: string) => `create table planted.child (${columns}); ${secured('planted.child')}`

describe('a planted violation is caught', () => {
  test.each([
    ['a table nobody placed', child('id int primary key'), {}, 'not placed: planted.child'],
    [
      'a placed table that is not there',
      '',
      { 'planted.child': 'local' },
      'placed but absent: planted.child',
    ],
    ['a table without a key', child('id int'), { 'planted.child': 'local' }, 'no primary key: planted.child'],
    [
      'a county that may be null',
      child('county text, id int primary key'),
      { 'planted.child': 'county' },
      'no county column: planted.child',
    ],
    [
      'a computed county',
      child(`area text, county text not null generated always as ("left"(area, 6)) stored, id int,
        primary key (county, id), check (county = left(area, 6))`),
      { 'planted.child': 'county' },
      'no county column: planted.child',
    ],
    [
      'a unique number of the whole province',
      'create unique index planted_unique on planted.person (id)',
      {},
      'key without county: planted.person',
    ],
    [
      'an unique expression',
      'create unique index planted_unique on planted.person (lower(area))',
      {},
      'key without county: planted.person',
    ],
    [
      'an area that may lie in another county',
      child('county text, area text, primary key (county)'),
      { 'planted.child': 'county' },
      'area not checked against county: planted.child',
    ],
    [
      'a foreign key past the county',
      child(
        'county text, id int, other text, primary key (county, id), foreign key (other, id) references planted.person (county, id)',
      ),
      { 'planted.child': 'county' },
      'foreign key the cluster refuses: planted.child',
    ],
    [
      'a local table that points to people',
      child(
        'county text, id int primary key, foreign key (county, id) references planted.person (county, id)',
      ),
      { 'planted.child': 'local' },
      'foreign key the cluster refuses: planted.child',
    ],
    [
      'people that point to a local table',
      child('county text, id int references planted.queue (id), primary key (county, id)'),
      { 'planted.child': 'county' },
      'foreign key the cluster refuses: planted.child',
    ],
    [
      'a reference table that points to a local one',
      child('id int primary key references planted.queue (id)'),
      { 'planted.child': 'reference' },
      'foreign key the cluster refuses: planted.child',
    ],
    [
      'a foreign key that empties the county',
      child(
        'county text, id int, person int, primary key (county, id), foreign key (county, person) references planted.person (county, id) on delete set null',
      ),
      { 'planted.child': 'county' },
      'foreign key the cluster refuses: planted.child',
    ],
    [
      'a trigger on people',
      'create trigger t before update on planted.person for each row execute function suppress_redundant_updates_trigger()',
      {},
      'trigger on a spread table: planted.person',
    ],
    [
      'a rewrite rule',
      'create rule r as on delete to planted.queue do instead nothing',
      {},
      'rewrite rule: planted.queue',
    ],
    [
      'an inherited table',
      `create table planted.child (primary key (county, id)) inherits (planted.person); ${secured('planted.child')}`,
      { 'planted.child': 'county' },
      'inheritance: planted.child',
    ],
    [
      'a restrictive policy',
      'create policy r on planted.person as restrictive using (true)',
      {},
      'restrictive policy: planted.person',
    ],
    [
      'a subquery in a policy',
      'create policy r on planted.person using (exists (select 1 from planted.queue))',
      {},
      'subquery in a policy: planted.person',
    ],
    [
      'a policy whose function reads a table',
      `create function planted.reads() returns boolean language sql stable return exists (select 1 from planted.queue);
       create policy r on planted.person using (planted.reads())`,
      {},
      'impure function in a policy: planted.person',
    ],
    [
      'a policy whose function is a program',
      `create function planted.program() returns boolean language plpgsql as $$ begin return true; end $$;
       create policy r on planted.person using (planted.program())`,
      {},
      'impure function in a policy: planted.person',
    ],
    [
      'row security switched off',
      'alter table planted.person disable row level security',
      {},
      'row security off: planted.person',
    ],
    [
      'row security that spares the owner',
      'alter table planted.person no force row level security',
      {},
      'row security off: planted.person',
    ],
    ['a table without a policy', 'drop policy p on planted.person', {}, 'no policy: planted.person'],
    [
      'a function with the rights of its owner',
      'create function planted.strong() returns int language sql security definer return 1',
      {},
      'definer function: planted.strong',
    ],
    [
      'a view with the rights of its owner',
      'create view planted.everybody as select * from planted.person',
      {},
      'view with rights of its owner: planted.everybody',
    ],
    [
      'a grant to everybody',
      'grant select on planted.person to public',
      {},
      'grant too wide: planted.person',
    ],
    [
      'a role that may empty a table',
      'grant truncate on planted.person to tongxing_desk',
      {},
      'grant too wide: planted.person',
    ],
    [
      'a time without a zone',
      'alter table planted.person add column at timestamp',
      {},
      'time without zone: planted.person',
    ],
  ])('%s', async (...[, statements, places, fault]) => {
    expect(await faultsOf(statements, places)).toContain(fault)
  })
})

describe('statements', () => {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^(src\/.*(store|platform)[^/]*.*\.ts|database\/migrations\/.*\.sql)$/.test(file) &&
      !/\.test\.ts$|statement-rules\.ts$/.test(file),
  )
  test('of stores and migrations mean the same on a cluster', () => {
    expect(sources.length).toBeGreaterThan(20)
    const broken = sources.flatMap((file) =>
      judgeStatements(withoutComments(readFileSync(join(root, file), 'utf8')), placement).map(
        (rule) => `${file}: ${rule}`,
      ),
    )
    expect(broken).toEqual([])
  })
  test.each([
    ['insert into t values (1) on conflict (id) do update set at = now()', 'upsert'],
    ['insert into t values (1) returning id, clock_timestamp()', 'returning'],
    ['update t set token = gen_random_uuid()', 'update with chance'],
    ['update planted.person set area = $1, county = $2 where id = $3', 'county changed'],
    ['insert into t values (1) on conflict (id) do update set county = excluded.county', 'county changed'],
    ['create policy p on t as restrictive using (true)', 'restrictive'],
    ['merge into t using s on true when matched then delete', 'merge'],
    [`select set_config('app.area', $1, true)`, 'setting'],
  ])('“%s” is caught', (text, rule) => {
    expect(judgeStatements(text, planted).some((name) => name.startsWith(rule))).toBe(true)
  })
  test('harmless statements pass', () => {
    const harmless = `insert into t values (1) on conflict (id) do update set at = excluded.at;
      update planted.person set at = now() where county = $1; update planted.queue set county = $1; select now()`
    expect(judgeStatements(harmless, planted)).toEqual([])
  })
})

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*(--|\/\/).*$/gm, '')
