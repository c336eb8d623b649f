-- What leaders and offices suppose of programmes: scenarios saved with a name, and shared inside an area. No person stands here.

create table needs.scenario (
  id uuid primary key,
  name text not null,
  -- The programme it was made for; its changes may touch others through lines they share.
  programme text not null,
  area text not null,
  -- What is supposed, as the policy language writes it.
  scenario jsonb not null,
  -- Whether everybody with the duty in the area may open it by its address.
  shared boolean not null default false,
  saved_by text not null,
  saved_at timestamptz not null,
  -- Put away by its author; what was shared once stays readable in the audit trail.
  dropped_at timestamptz,
  constraint scenario_name check (length(name) between 1 and 80),
  constraint scenario_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$')
);
create index scenario_of_author on needs.scenario (saved_by, saved_at desc) where dropped_at is null;
create index scenario_shared on needs.scenario (area, saved_at desc) where shared and dropped_at is null;

alter table needs.scenario enable row level security;
alter table needs.scenario force row level security;
grant select, insert, update (shared, dropped_at) on needs.scenario to tongxing_desk;
grant select on needs.scenario to tongxing_system;
create policy see on needs.scenario for select to tongxing_desk
  using (access.has_duty('whatif:run') and (saved_by = access.actor() or (shared and access.in_area(area, 'whatif:run'))));
create policy save on needs.scenario for insert to tongxing_desk
  with check (access.in_area(area, 'whatif:run') and saved_by = access.actor());
create policy change on needs.scenario for update to tongxing_desk
  using (saved_by = access.actor() and access.has_duty('whatif:run'))
  with check (saved_by = access.actor() and access.has_duty('whatif:run'));
create policy work on needs.scenario for select to tongxing_system using (true);
