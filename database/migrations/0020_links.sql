-- What tasks of plans are tied to, the money behind them, the standards of services, and what was published of pledges.

create schema if not exists supervision;
grant usage on schema supervision to tongxing_desk, tongxing_public, tongxing_system;

-- What a person said of a link between a task and something that shows how it stands; the newest word counts. History.
create table supervision.link_decision (
  id uuid primary key,
  plan_id uuid not null references plans.plan (id),
  task_key text not null,
  kind text not null,
  target text not null,
  verdict text not null,
  -- The words that suggested it, as they were shown; empty when a person thought of it.
  found jsonb not null,
  reason text,
  decided_at timestamptz not null,
  decided_by text not null,
  constraint link_kind check (kind in ('programme', 'indicator', 'plan-indicator', 'policy-document', 'pledge', 'budget-line')),
  constraint link_verdict check (verdict in ('confirmed', 'refused', 'withdrawn'))
);
create index link_of_task on supervision.link_decision (plan_id, task_key, id);
create index link_of_target on supervision.link_decision (kind, target);

-- Money set aside for something: of whom, from which source, for which year.
create table supervision.budget_line (
  county text not null,
  id uuid not null,
  area text not null,
  unit_id text not null,
  unit_name text not null,
  name text not null,
  year integer not null,
  source text not null,
  -- Fen.
  amount bigint not null,
  plan_id uuid references plans.plan (id),
  task_key text,
  programme text,
  -- Typed records, or the pay runs of its programme: never both, so that nothing is counted twice.
  spent_by text not null,
  registered_at timestamptz not null,
  registered_by text not null,
  primary key (county, id),
  constraint budget_line_county check (county = left(area, 6)),
  constraint budget_line_source check (source in ('fiscal', 'employment-security', 'lottery', 'donation', 'other')),
  constraint budget_line_amount check (amount > 0),
  constraint budget_line_spent_by check (spent_by = 'records' or (spent_by = 'pay-runs' and programme is not null)),
  constraint budget_line_task check (task_key is null or plan_id is not null)
);
create index budget_line_of_year on supervision.budget_line (county, year);
create index budget_line_of_plan on supervision.budget_line (plan_id, task_key);

-- Money that went out. What was wrong is taken back by another row, never changed.
create table supervision.spending (
  county text not null,
  id uuid not null,
  area text not null,
  unit_id text not null,
  line_id uuid not null,
  on_day date not null,
  amount bigint not null,
  -- Where the figure comes from: voucher, report, register.
  source text not null,
  takes_back uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (county, id),
  foreign key (county, line_id) references supervision.budget_line (county, id),
  foreign key (county, takes_back) references supervision.spending (county, id),
  constraint spending_county check (county = left(area, 6)),
  constraint spending_amount check (amount > 0),
  constraint spending_taken_back_once unique (county, takes_back)
);
create index spending_of_line on supervision.spending (county, line_id);

-- What the money was needed for, what it brought about, and what people said of it.
create table supervision.line_result (
  county text not null,
  id uuid not null,
  area text not null,
  unit_id text not null,
  line_id uuid not null,
  kind text not null,
  on_day date not null,
  -- People, households, metres: whole numbers in a unit small enough.
  quantity bigint not null,
  -- Of how many, for a share: those asked. Null for plain numbers.
  of_quantity bigint,
  measured_in text not null,
  source text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (county, id),
  foreign key (county, line_id) references supervision.budget_line (county, id),
  constraint line_result_county check (county = left(area, 6)),
  constraint line_result_kind check (kind in ('demand', 'output', 'satisfaction')),
  constraint line_result_quantity check (quantity >= 0),
  constraint line_result_share check (
    kind = 'satisfaction' and of_quantity > 0 and quantity <= of_quantity or kind <> 'satisfaction' and of_quantity is null
  )
);
create index line_result_of_line on supervision.line_result (county, line_id);

-- What audits and evaluations found; open until somebody says how it was put right, on which document.
create table supervision.line_finding (
  county text not null,
  id uuid not null,
  area text not null,
  unit_id text not null,
  line_id uuid not null,
  kind text not null,
  found_on date not null,
  found_by text not null,
  finding text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  resolved_on date,
  resolution text,
  evidence text,
  resolved_at timestamptz,
  resolved_by text,
  primary key (county, id),
  foreign key (county, line_id) references supervision.budget_line (county, id),
  constraint line_finding_county check (county = left(area, 6)),
  constraint line_finding_kind check (kind in ('audit', 'evaluation')),
  constraint line_finding_resolved check (
    (resolved_on is null) = (resolution is null) and (resolved_on is null) = (evidence is null)
    and (resolved_on is null) = (resolved_at is null) and (resolved_on is null) = (resolved_by is null)
    and resolved_on >= found_on
  )
);
create index line_finding_of_line on supervision.line_finding (county, line_id);

-- Versions of what a basic public service must be at a place: the newest that has begun is in force.
create table supervision.service_standard (
  area text not null,
  item text not null,
  in_force_from date not null,
  -- The day from which the item is no longer in the catalogue; null while it is.
  ends_on date,
  name text not null,
  standard text not null,
  facilities text,
  staffing text,
  measures text,
  -- Programmes of this product it is the standard of.
  programmes text[] not null,
  source text not null,
  clause text not null,
  stated_at timestamptz not null,
  stated_by text not null,
  primary key (area, item, in_force_from),
  constraint service_standard_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'),
  constraint service_standard_ends check (ends_on > in_force_from)
);

-- What became of the pledges of a year, edition by edition; old editions stay. The public reads nothing else of pledges.
create table supervision.pledge_publication (
  area text not null,
  year integer not null,
  edition integer not null,
  content jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (area, year, edition)
);

alter table supervision.link_decision enable row level security;
alter table supervision.link_decision force row level security;
alter table supervision.budget_line enable row level security;
alter table supervision.budget_line force row level security;
alter table supervision.spending enable row level security;
alter table supervision.spending force row level security;
alter table supervision.line_result enable row level security;
alter table supervision.line_result force row level security;
alter table supervision.line_finding enable row level security;
alter table supervision.line_finding force row level security;
alter table supervision.service_standard enable row level security;
alter table supervision.service_standard force row level security;
alter table supervision.pledge_publication enable row level security;
alter table supervision.pledge_publication force row level security;

grant select, insert on supervision.link_decision, supervision.budget_line, supervision.spending, supervision.line_result,
  supervision.line_finding, supervision.service_standard, supervision.pledge_publication to tongxing_desk, tongxing_system;
grant update (resolved_on, resolution, evidence, resolved_at, resolved_by) on supervision.line_finding
  to tongxing_desk, tongxing_system;
grant update (ends_on) on supervision.service_standard to tongxing_desk, tongxing_system;
grant select on supervision.service_standard, supervision.pledge_publication to tongxing_public;

create policy see on supervision.link_decision for select to tongxing_desk using (access.has_duty('plan:read'));
create policy add on supervision.link_decision for insert to tongxing_desk
  with check (access.has_duty('plan:supervise') and decided_by = access.actor());

create policy see on supervision.budget_line for select to tongxing_desk
  using (cases.in_reach(county, area, array['plan:supervise', 'plan:instruct', 'plan:evaluate'], array[unit_id]));
create policy add on supervision.budget_line for insert to tongxing_desk
  with check (cases.in_reach(county, area, array['plan:supervise'], array[unit_id]) and registered_by = access.actor());
create policy see on supervision.spending for select to tongxing_desk
  using (cases.in_reach(county, area, array['plan:supervise', 'plan:instruct', 'plan:evaluate'], array[unit_id]));
create policy add on supervision.spending for insert to tongxing_desk
  with check (cases.in_reach(county, area, array['plan:supervise'], array[unit_id]) and recorded_by = access.actor());
create policy see on supervision.line_result for select to tongxing_desk
  using (cases.in_reach(county, area, array['plan:supervise', 'plan:instruct', 'plan:evaluate'], array[unit_id]));
create policy add on supervision.line_result for insert to tongxing_desk
  with check (cases.in_reach(county, area, array['plan:supervise'], array[unit_id]) and recorded_by = access.actor());
-- A unit sees what was found, but neither finds nor resolves it itself.
create policy see on supervision.line_finding for select to tongxing_desk
  using (cases.in_reach(county, area, array['plan:supervise', 'plan:instruct', 'plan:evaluate'], array[unit_id]));
create policy add on supervision.line_finding for insert to tongxing_desk
  with check (cases.in_reach(county, area, array['plan:supervise', 'plan:evaluate'], array[]::text[]) and recorded_by = access.actor());
create policy settle on supervision.line_finding for update to tongxing_desk
  using (cases.in_reach(county, area, array['plan:supervise', 'plan:evaluate'], array[]::text[]) and resolved_on is null)
  with check (cases.in_reach(county, area, array['plan:supervise', 'plan:evaluate'], array[]::text[]) and resolved_by = access.actor());

create policy see on supervision.service_standard for select to tongxing_desk, tongxing_public using (true);
create policy add on supervision.service_standard for insert to tongxing_desk
  with check (access.in_area(area, 'plan:supervise') and stated_by = access.actor());
create policy settle on supervision.service_standard for update to tongxing_desk
  using (access.in_area(area, 'plan:supervise') and ends_on is null) with check (access.in_area(area, 'plan:supervise'));

create policy see on supervision.pledge_publication for select to tongxing_desk, tongxing_public using (true);
create policy add on supervision.pledge_publication for insert to tongxing_desk
  with check (access.in_area(area, 'plan:supervise') and published_by = access.actor());

create policy work on supervision.link_decision to tongxing_system using (true) with check (true);
create policy work on supervision.budget_line to tongxing_system using (true) with check (true);
create policy work on supervision.spending to tongxing_system using (true) with check (true);
create policy work on supervision.line_result to tongxing_system using (true) with check (true);
create policy work on supervision.line_finding to tongxing_system using (true) with check (true);
create policy work on supervision.service_standard to tongxing_system using (true) with check (true);
create policy work on supervision.pledge_publication to tongxing_system using (true) with check (true);

-- Policy documents of a plan and pledges of a year are found by what they are about.
create index case_of_matter on cases.case (process, about) where process in ('policy-document', 'pledge');
