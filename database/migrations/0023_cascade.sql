-- How plans hang together: a county's plan, a department's scheme or a year's goals derived from a plan above; rows of the one
-- taken up by rows of the other, as a person confirmed or refused; a later plan in the place of an earlier one. History.

create table plans.derivation (
  id uuid primary key,
  upper_id uuid not null references plans.plan (id),
  lower_id uuid not null references plans.plan (id),
  kind text not null,
  from_day date not null,
  -- The last day it was derived from this one; null while it is.
  to_day date,
  -- On what it rests: the paper, or how it was confirmed.
  document text not null,
  said_at timestamptz not null,
  said_by text not null,
  superseded_at timestamptz,
  constraint derivation_kind check (kind in ('county-plan', 'scheme', 'annual-goals')),
  constraint derivation_other check (upper_id <> lower_id),
  constraint derivation_period check (to_day is null or to_day >= from_day)
);
create unique index derivation_of on plans.derivation (upper_id, lower_id) where superseded_at is null;
create index derivation_from on plans.derivation (lower_id);

-- What a person said of two rows; the newest word counts.
create table plans.row_match (
  id uuid primary key,
  upper_id uuid not null references plans.plan (id),
  lower_id uuid not null references plans.plan (id),
  kind text not null,
  upper_key text not null,
  lower_key text not null,
  verdict text not null,
  -- The words that suggested it, as they were shown; empty when a person thought of it.
  found jsonb not null,
  reason text,
  said_at timestamptz not null,
  said_by text not null,
  constraint row_match_kind check (kind in ('task', 'indicator')),
  constraint row_match_verdict check (verdict in ('confirmed', 'refused', 'withdrawn'))
);
create index row_match_of on plans.row_match (upper_id, lower_id, id);

create table plans.succession (
  id uuid primary key,
  earlier_id uuid not null references plans.plan (id),
  later_id uuid not null references plans.plan (id),
  from_day date not null,
  document text not null,
  said_at timestamptz not null,
  said_by text not null,
  superseded_at timestamptz,
  constraint succession_other check (earlier_id <> later_id)
);
create unique index succession_of on plans.succession (earlier_id) where superseded_at is null;

alter table plans.derivation enable row level security;
alter table plans.derivation force row level security;
alter table plans.row_match enable row level security;
alter table plans.row_match force row level security;
alter table plans.succession enable row level security;
alter table plans.succession force row level security;

grant select, insert on plans.derivation, plans.row_match, plans.succession to tongxing_desk, tongxing_system;
grant update (superseded_at) on plans.derivation, plans.succession to tongxing_desk, tongxing_system;

create policy see on plans.derivation for select to tongxing_desk using (access.has_duty('plan:read'));
create policy keep on plans.derivation for insert to tongxing_desk with check (access.has_duty('plan:import'));
create policy supersede on plans.derivation for update to tongxing_desk
  using (access.has_duty('plan:import')) with check (access.has_duty('plan:import'));
create policy work on plans.derivation to tongxing_system using (true) with check (true);

create policy see on plans.row_match for select to tongxing_desk using (access.has_duty('plan:read'));
create policy keep on plans.row_match for insert to tongxing_desk with check (access.has_duty('plan:import'));
create policy work on plans.row_match to tongxing_system using (true) with check (true);

create policy see on plans.succession for select to tongxing_desk using (access.has_duty('plan:read'));
create policy keep on plans.succession for insert to tongxing_desk with check (access.has_duty('plan:import'));
create policy supersede on plans.succession for update to tongxing_desk
  using (access.has_duty('plan:import')) with check (access.has_duty('plan:import'));
create policy work on plans.succession to tongxing_system using (true) with check (true);
