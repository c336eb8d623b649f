-- The register of units over time: what a unit was called when, into what it was merged, who belonged to which group, and whom a
-- plan means by a name. Rows are added and superseded; what was said stays readable. No person stands in these tables.

create schema units;
grant usage on schema units to tongxing_desk, tongxing_public, tongxing_system;

-- A unit, or a group of units that plans charge together. Its id is its place and the name it was entered with, and never changes.
create table units.unit (
  id text primary key,
  area text not null,
  key text not null,
  kind text not null,
  -- The first day the register speaks of it; it may be older.
  since date not null,
  document text not null,
  founded_at timestamptz not null,
  founded_by text not null,
  constraint unit_id check (id = area || ':' || key),
  constraint unit_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'),
  constraint unit_key check (key !~ '[:\s]' and length(key) between 2 and 60),
  constraint unit_kind check (kind in ('unit', 'group'))
);
create index unit_of_area on units.unit (area);

-- A name holds from its first day until the next name's or the unit's end, so a day of life has exactly one.
create table units.name (
  id uuid primary key,
  unit_id text not null references units.unit (id),
  area text not null,
  from_day date not null,
  name text not null,
  -- What it is called for short, as plans write it.
  short text[] not null,
  document text not null,
  said_at timestamptz not null,
  said_by text not null,
  superseded_at timestamptz,
  constraint name_area check (starts_with(unit_id, area || ':')),
  constraint name_length check (length(name) between 2 and 60)
);
create unique index name_from on units.name (unit_id, from_day) where superseded_at is null;

-- The last day of a unit, and the one that carries on its work.
create table units.ending (
  id uuid primary key,
  unit_id text not null references units.unit (id),
  area text not null,
  last_day date not null,
  into_id text references units.unit (id),
  document text not null,
  said_at timestamptz not null,
  said_by text not null,
  superseded_at timestamptz,
  constraint ending_area check (starts_with(unit_id, area || ':')),
  constraint ending_into check (into_id is distinct from unit_id)
);
create unique index ending_of on units.ending (unit_id) where superseded_at is null;

create table units.membership (
  id uuid primary key,
  group_id text not null references units.unit (id),
  area text not null,
  member_id text not null references units.unit (id),
  from_day date not null,
  to_day date,
  document text not null,
  said_at timestamptz not null,
  said_by text not null,
  superseded_at timestamptz,
  constraint membership_area check (starts_with(group_id, area || ':')),
  constraint membership_other check (group_id <> member_id),
  constraint membership_period check (to_day is null or to_day >= from_day)
);
create index membership_of_group on units.membership (group_id);
create index membership_of_member on units.membership (member_id);

-- Whom plans of a place mean by a name the register does not know otherwise, as a person confirmed; several for a collective.
create table units.meaning (
  id uuid primary key,
  area text not null,
  written text not null,
  -- Nobody: what was meant earlier is taken back.
  unit_ids text[] not null,
  reason text not null,
  said_at timestamptz not null,
  said_by text not null,
  superseded_at timestamptz,
  constraint meaning_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'),
  constraint meaning_written check (length(written) between 1 and 60)
);
create unique index meaning_of on units.meaning (area, written) where superseded_at is null;

alter table units.unit enable row level security;
alter table units.unit force row level security;
alter table units.name enable row level security;
alter table units.name force row level security;
alter table units.ending enable row level security;
alter table units.ending force row level security;
alter table units.membership enable row level security;
alter table units.membership force row level security;
alter table units.meaning enable row level security;
alter table units.meaning force row level security;

-- Who reads plans sees who their units are, of every place; a register is kept for the own place.
grant select, insert on units.unit, units.name, units.ending, units.membership, units.meaning to tongxing_desk, tongxing_system;
grant update (superseded_at) on units.name, units.ending, units.membership, units.meaning to tongxing_desk, tongxing_system;

create policy see on units.unit for select to tongxing_desk using (access.has_duty('plan:read') or access.has_duty('unit:keep'));
create policy keep on units.unit for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'));
create policy work on units.unit to tongxing_system using (true) with check (true);

create policy see on units.name for select to tongxing_desk using (access.has_duty('plan:read') or access.has_duty('unit:keep'));
create policy keep on units.name for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'));
create policy supersede on units.name for update to tongxing_desk
  using (access.in_area(area, 'unit:keep')) with check (access.in_area(area, 'unit:keep'));
create policy work on units.name to tongxing_system using (true) with check (true);

create policy see on units.ending for select to tongxing_desk using (access.has_duty('plan:read') or access.has_duty('unit:keep'));
create policy keep on units.ending for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'));
create policy supersede on units.ending for update to tongxing_desk
  using (access.in_area(area, 'unit:keep')) with check (access.in_area(area, 'unit:keep'));
create policy work on units.ending to tongxing_system using (true) with check (true);

create policy see on units.membership for select to tongxing_desk using (access.has_duty('plan:read') or access.has_duty('unit:keep'));
create policy keep on units.membership for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'));
create policy supersede on units.membership for update to tongxing_desk
  using (access.in_area(area, 'unit:keep')) with check (access.in_area(area, 'unit:keep'));
create policy work on units.membership to tongxing_system using (true) with check (true);

create policy see on units.meaning for select to tongxing_desk using (access.has_duty('plan:read') or access.has_duty('unit:keep'));
create policy keep on units.meaning for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'));
create policy supersede on units.meaning for update to tongxing_desk
  using (access.in_area(area, 'unit:keep')) with check (access.in_area(area, 'unit:keep'));
create policy work on units.meaning to tongxing_system using (true) with check (true);
