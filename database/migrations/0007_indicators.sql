-- What indicators were when they were measured, and what of it the public may see. Counts per town; no person.

create schema indicators;
grant usage on schema indicators to tongxing_desk, tongxing_public, tongxing_system;

-- A declaration as it stood when it was used; another one is a break in the trend, and says what changed.
create table indicators.definition (
  indicator text not null,
  sha256 text not null,
  declared jsonb not null,
  first_used_at timestamptz not null,
  primary key (indicator, sha256)
);

-- One measuring of an indicator over a place. Never changed; measuring again appends; of a period the last day counts, and of a day the newest.
create table indicators.measurement (
  id uuid primary key,
  indicator text not null,
  -- The place whose rule it is: every town in it is measured.
  root text not null,
  period text not null,
  on_day date not null,
  definition text not null,
  -- As of when profile, sweep and grants spoke.
  freshness jsonb not null,
  measured_at timestamptz not null,
  foreign key (indicator, definition) references indicators.definition (indicator, sha256),
  constraint measurement_period check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' and period = to_char(on_day, 'YYYY-MM'))
);
create index measurement_newest on indicators.measurement (indicator, root, period, id);

-- Counts of one town; `area` is the county itself for people whose town is not known. Larger areas are sums, never rows.
create table indicators.measured (
  county text not null,
  measurement_id uuid not null references indicators.measurement (id),
  area text not null,
  entitled integer not null,
  receiving integer not null,
  unknown integer not null,
  unknown_receiving integer not null,
  outside integer not null,
  primary key (county, measurement_id, area),
  constraint measured_county check (county = left(area, 6) and length(area) in (6, 9)),
  constraint measured_counts check (entitled >= receiving and receiving >= 0
    and unknown >= unknown_receiving and unknown_receiving >= 0 and outside >= 0)
);

-- What the public may know of a measurement; null is “not shown, a small group is protected”.
create table indicators.publication (
  id uuid primary key,
  indicator text not null,
  root text not null,
  period text not null,
  on_day date not null,
  measurement_id uuid not null references indicators.measurement (id),
  -- Counts from 1 to below this were protected.
  small_below integer not null,
  published_at timestamptz not null,
  unique (measurement_id, small_below)
);
create index publication_newest on indicators.publication (indicator, root, period, id);

create table indicators.published_value (
  publication_id uuid not null references indicators.publication (id),
  area text not null,
  -- The people of a county whose town is not known.
  unplaced boolean not null,
  position integer not null,
  entitled integer,
  receiving integer,
  unknown integer,
  primary key (publication_id, area, unplaced),
  constraint published_split check (receiving is null or entitled >= receiving)
);

do $$
declare t text;
begin
  foreach t in array array['definition', 'measurement', 'measured', 'publication', 'published_value'] loop
    execute format('alter table indicators.%I enable row level security', t);
    execute format('alter table indicators.%I force row level security', t);
    execute format('create policy work on indicators.%I to tongxing_system using (true) with check (true)', t);
    -- Measured and published by the system only, so that a number never depends on who looked; nobody rewrites one.
    execute format('grant select, insert on indicators.%I to tongxing_system', t);
    execute format('grant select on indicators.%I to tongxing_desk', t);
  end loop;
end $$;

create policy see on indicators.definition for select to tongxing_desk using (access.has_duty('indicator:read'));
create policy see on indicators.measurement for select to tongxing_desk using (access.has_duty('indicator:read'));
create policy see on indicators.measured for select to tongxing_desk
  using (access.in_scope(county, area, 'indicator:read'));

create policy see on indicators.publication for select to tongxing_desk using (true);
create policy see on indicators.published_value for select to tongxing_desk using (true);
create policy see_published on indicators.publication for select to tongxing_public using (true);
create policy see_published on indicators.published_value for select to tongxing_public using (true);
grant select on indicators.publication, indicators.published_value to tongxing_public;
