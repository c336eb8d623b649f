-- Checking what was read of a plan: a correction can be taken back, and an office accepts the result as a whole.
-- No person stands in these tables; they are copied to every node.

-- True in the row that takes the correction of this field back; history keeps both.
alter table plans.correction add column withdrawn boolean not null default false;

-- Each time the office took responsibility for a plan as it read then; the newest counts.
create table plans.acceptance (
  id uuid primary key,
  plan_id uuid not null references plans.plan (id),
  -- The reading that was accepted; another one since wants a person's eyes again.
  reading_sha256 text not null,
  -- What nobody knew and was knowingly left open: [{"row": "task:3", "value": "units"}].
  left_open jsonb not null,
  -- Values the reader was not sure of and nobody had looked at.
  unchecked integer not null,
  accepted_at timestamptz not null,
  accepted_by text not null
);
create index acceptance_of_plan on plans.acceptance (plan_id, id);

-- Plans that were in use before there was a checking stay in use.
alter table plans.plan no force row level security;
insert into plans.acceptance (id, plan_id, reading_sha256, left_open, unchecked, accepted_at, accepted_by)
  select gen_random_uuid(), id, reading_sha256, '[]', 0, read_at, 'system:migration' from plans.plan;
alter table plans.plan force row level security;

alter table plans.acceptance enable row level security;
alter table plans.acceptance force row level security;
create policy see on plans.acceptance for select to tongxing_desk using (access.has_duty('plan:read'));
create policy add on plans.acceptance for insert to tongxing_desk with check (access.has_duty('plan:import'));
create policy work on plans.acceptance to tongxing_system using (true) with check (true);
grant select, insert on plans.acceptance to tongxing_desk, tongxing_system;
