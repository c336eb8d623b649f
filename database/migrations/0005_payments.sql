-- Grants, monthly pay runs, their lines, and what the bank answered.

create schema payments;
grant usage on schema payments to tongxing_desk, tongxing_public, tongxing_system;

-- The standing right of a person to be paid; a projection of grant_step. Only a human pauses, resumes or ends it.
create table payments.grant (
  county text not null,
  id uuid not null,
  person_id uuid not null,
  programme text not null,
  -- Follows the person within the county; refreshed before lines are frozen.
  area text not null,
  from_month text not null,
  last_month text,
  state text not null default 'active',
  steps integer not null,
  primary key (county, id),
  foreign key (county, person_id) references registry.person (county, id),
  constraint grant_county check (county = left(area, 6)),
  constraint grant_state check (state in ('active', 'paused', 'ended')),
  constraint grant_ended check ((state = 'ended') = (last_month is not null))
);
-- One living grant a person and programme; an ended one makes room.
create unique index grant_once on payments.grant (county, person_id, programme) where state <> 'ended';
-- Pieces of runs: a town, or a county's own code; an expression for the reason given at candidate_place.
create index grant_place on payments.grant (left(area, 9), programme);
create index grant_person on payments.grant (county, person_id, programme);

create table payments.grant_step (
  county text not null,
  grant_id uuid not null,
  no integer not null,
  area text not null,
  kind text not null,
  at timestamptz not null,
  by text not null,
  on_day date not null,
  month text,
  reason text,
  pay_back boolean,
  primary key (county, grant_id, no),
  foreign key (county, grant_id) references payments.grant (county, id),
  constraint grant_step_county check (county = left(area, 6)),
  constraint grant_step_kind check (kind in ('granted', 'paused', 'resumed', 'ended')),
  constraint grant_step_month check ((kind in ('granted', 'ended')) = (month is not null)),
  constraint grant_step_reason check ((kind <> 'granted') = (reason is not null)),
  constraint grant_step_pay_back check ((kind = 'resumed') = (pay_back is not null))
);

-- A run: one programme, month, area and sequence (a second one of the month is a supplement). No person stands here.
create table payments.run (
  id uuid primary key,
  programme text not null,
  month text not null,
  area text not null,
  sequence integer not null,
  -- The day whose facts and rates decide: when it was made, at the latest the month's last day.
  on_day date not null,
  maker text not null,
  approver text,
  state text not null,
  lines integer not null default 0,
  total_fen bigint not null default 0,
  steps integer not null,
  unique (programme, month, area, sequence),
  unique (id, maker),
  constraint run_state check
    (state in ('making', 'frozen', 'checked', 'approved', 'exported', 'answering', 'closed', 'cancelled')),
  -- The maker never approves, whatever the program does.
  constraint run_second_person check (approver is null or approver <> maker),
  constraint run_approved check (state not in ('approved', 'exported', 'answering', 'closed') or approver is not null)
);
create index run_newest on payments.run (month desc, programme, area);

-- What happened to the run. Whoever writes number n first has acted; the other hears who it was.
create table payments.run_step (
  run_id uuid not null,
  no integer not null,
  area text not null,
  maker text not null,
  kind text not null,
  at timestamptz not null,
  by text not null,
  -- The count and the total that were seen.
  lines integer,
  total_fen bigint,
  -- Held lines, findings, settled findings, or answers, by kind.
  counted integer,
  waiting integer,
  how text,
  reason text,
  sha256 text,
  primary key (run_id, no),
  foreign key (run_id, maker) references payments.run (id, maker),
  constraint run_step_kind check (kind in
    ('opened', 'frozen', 'checked', 'settled', 'approved', 'sent-back', 'exported', 'answered', 'cancelled')),
  constraint run_step_second_person check (kind <> 'approved' or by <> maker),
  constraint run_step_totals check
    ((kind in ('frozen', 'checked', 'settled', 'approved', 'exported')) = (lines is not null and total_fen is not null)),
  constraint run_step_reason check (kind not in ('settled', 'sent-back', 'cancelled') or reason is not null)
);

-- A town (or county, where the town is not known) whose lines are frozen; the rest follows after an interruption.
create table payments.run_chunk (
  run_id uuid not null references payments.run (id),
  area text not null,
  -- Numbers of lines are given in order of the chunks.
  first_no integer not null,
  lines integer not null,
  frozen_at timestamptz not null,
  primary key (run_id, area)
);

-- One payment of one person for one month. Everything it is paid by is copied here when it is frozen; later changes of
-- the registry do not reach it. `state`, `owed` and `steps` are a projection of line_step.
create table payments.line (
  county text not null,
  run_id uuid not null references payments.run (id),
  no integer not null,
  grant_id uuid not null,
  grant_steps integer not null,
  person_id uuid not null,
  programme text not null,
  for_month text not null,
  kind text not null,
  area text not null,
  name text not null,
  id_number_index text,
  account_sealed text,
  account_index text,
  amount_fen bigint,
  verdict text not null,
  reason_code integer not null,
  hold text,
  state text not null,
  owed boolean not null,
  steps integer not null default 0,
  primary key (county, run_id, no),
  foreign key (county, grant_id) references payments.grant (county, id),
  constraint line_county check (county = left(area, 6)),
  constraint line_kind check (kind in ('monthly', 'arrears')),
  constraint line_verdict check (verdict in ('entitled', 'unknown', 'no')),
  constraint line_hold check
    (hold in ('paused', 'person-closed', 'not-entitled', 'entitlement-unknown', 'amount-unknown')),
  constraint line_state check
    (state in ('included', 'held', 'excluded', 'paid', 'failed', 'returned', 'cancelled')),
  -- What is held is never paid; what is paid has an amount and an account.
  constraint line_payable check (state not in ('included', 'paid', 'failed', 'returned', 'excluded')
    or (hold is null and amount_fen > 0)),
  constraint line_account check (state not in ('paid', 'failed', 'returned') or account_sealed is not null)
);
-- A payment is made once: one line of a person, programme and month may be on its way or paid.
create unique index line_once on payments.line (county, person_id, programme, for_month)
  where state in ('included', 'paid');
create index line_id_number on payments.line (for_month, programme, id_number_index)
  where state in ('included', 'paid');
create index line_month on payments.line (county, person_id, programme, for_month);
create index line_sent_back on payments.line (run_id, no) where state in ('failed', 'returned');
create index line_owed on payments.line (area, programme) where owed;

create table payments.line_step (
  county text not null,
  run_id uuid not null,
  line_no integer not null,
  no integer not null,
  area text not null,
  kind text not null,
  at timestamptz not null,
  by text not null,
  reason text,
  owed boolean,
  primary key (county, run_id, line_no, no),
  foreign key (county, run_id, line_no) references payments.line (county, run_id, no),
  constraint line_step_county check (county = left(area, 6)),
  constraint line_step_kind check (kind in ('excluded', 'paid', 'failed', 'returned', 'cancelled', 'owed')),
  constraint line_step_reason check (kind not in ('excluded', 'failed', 'returned', 'owed') or reason is not null),
  constraint line_step_owed check ((kind = 'excluded') = (owed is not null))
);

-- What a check found, as work: a human excludes the line or accepts it with a reason.
create table payments.finding (
  county text not null,
  run_id uuid not null,
  line_no integer not null,
  rule text not null,
  area text not null,
  facts jsonb not null,
  state text not null default 'open',
  found_at timestamptz not null,
  settled_by text,
  settled_at timestamptz,
  reason text,
  primary key (county, run_id, line_no, rule),
  foreign key (county, run_id, line_no) references payments.line (county, run_id, no),
  constraint finding_county check (county = left(area, 6)),
  constraint finding_state check (state in ('open', 'accepted', 'excluded', 'gone')),
  constraint finding_settled check
    ((state in ('accepted', 'excluded')) = (settled_by is not null and settled_at is not null and reason is not null))
);
create index finding_open on payments.finding (run_id, area, line_no) where state = 'open';

-- What other domains may read.
create view payments.receiving with (security_invoker = true) as
  select county, person_id, programme, area, id as grant_id, from_month from payments.grant where state = 'active';
create view payments.paid with (security_invoker = true) as
  select county, person_id, programme, area, for_month, amount_fen, run_id, no from payments.line
  where state = 'paid';

-- The policies: lines by area and duty; a run of several counties is headed by whoever has all of them.

alter table payments.grant enable row level security;
alter table payments.grant force row level security;
alter table payments.grant_step enable row level security;
alter table payments.grant_step force row level security;
alter table payments.run enable row level security;
alter table payments.run force row level security;
alter table payments.run_step enable row level security;
alter table payments.run_step force row level security;
alter table payments.run_chunk enable row level security;
alter table payments.run_chunk force row level security;
alter table payments.line enable row level security;
alter table payments.line force row level security;
alter table payments.line_step enable row level security;
alter table payments.line_step force row level security;
alter table payments.finding enable row level security;
alter table payments.finding force row level security;

grant select, insert, update on payments.grant, payments.run, payments.run_chunk, payments.line, payments.finding
  to tongxing_system;
grant select, insert on payments.grant_step, payments.run_step, payments.line_step to tongxing_system;
create policy work on payments.grant to tongxing_system using (true) with check (true);
create policy work on payments.grant_step to tongxing_system using (true) with check (true);
create policy work on payments.run to tongxing_system using (true) with check (true);
create policy work on payments.run_step to tongxing_system using (true) with check (true);
create policy work on payments.run_chunk to tongxing_system using (true) with check (true);
create policy work on payments.line to tongxing_system using (true) with check (true);
create policy work on payments.line_step to tongxing_system using (true) with check (true);
create policy work on payments.finding to tongxing_system using (true) with check (true);

-- Whoever may see a person may see what is paid to them.
grant select, update on payments.grant to tongxing_desk;
grant select, insert on payments.grant_step to tongxing_desk;
create policy see on payments.grant for select to tongxing_desk using (access.in_scope(county, area, 'person:read'));
create policy change on payments.grant for update to tongxing_desk
  using (access.in_scope(county, area, 'payrun:make') or access.in_scope(county, area, 'candidate:confirm'))
  with check (access.in_scope(county, area, 'payrun:make') or access.in_scope(county, area, 'candidate:confirm'));
create policy see on payments.grant_step for select to tongxing_desk
  using (access.in_scope(county, area, 'person:read'));
create policy act on payments.grant_step for insert to tongxing_desk
  with check (
    by = access.actor() and kind in ('paused', 'resumed', 'ended')
    and (access.in_scope(county, area, 'payrun:make') or access.in_scope(county, area, 'candidate:confirm'))
  );

-- The heading of a run is seen by its own area, by the areas inside it and by the areas around it; it names nobody.
grant select, insert, update on payments.run to tongxing_desk;
grant select, insert on payments.run_step to tongxing_desk;
grant select on payments.run_chunk to tongxing_desk;
create policy see on payments.run for select to tongxing_desk
  using (
    (access.has_duty('payrun:make') or access.has_duty('payrun:check') or access.has_duty('payrun:approve'))
    and (starts_with(area, nullif(current_setting('app.area', true), ''))
      or starts_with(nullif(current_setting('app.area', true), ''), area))
  );
create policy open on payments.run for insert to tongxing_desk
  with check (
    access.has_duty('payrun:make') and starts_with(area, nullif(current_setting('app.area', true), ''))
    and maker = access.actor()
  );
create policy change on payments.run for update to tongxing_desk
  using (
    (access.has_duty('payrun:make') or access.has_duty('payrun:check') or access.has_duty('payrun:approve'))
    and starts_with(area, nullif(current_setting('app.area', true), ''))
  )
  with check (
    (access.has_duty('payrun:make') or access.has_duty('payrun:check') or access.has_duty('payrun:approve'))
    and starts_with(area, nullif(current_setting('app.area', true), ''))
  );
create policy see on payments.run_step for select to tongxing_desk
  using (
    (access.has_duty('payrun:make') or access.has_duty('payrun:check') or access.has_duty('payrun:approve'))
    and (starts_with(area, nullif(current_setting('app.area', true), ''))
      or starts_with(nullif(current_setting('app.area', true), ''), area))
  );
create policy act on payments.run_step for insert to tongxing_desk
  with check (
    by = access.actor() and starts_with(area, nullif(current_setting('app.area', true), ''))
    and case
      when kind in ('opened', 'exported', 'answered', 'cancelled') then access.has_duty('payrun:make')
      when kind in ('checked', 'settled') then access.has_duty('payrun:check')
      when kind in ('approved', 'sent-back') then access.has_duty('payrun:approve')
      else false
    end
  );
create policy see on payments.run_chunk for select to tongxing_desk
  using (
    (access.has_duty('payrun:make') or access.has_duty('payrun:check') or access.has_duty('payrun:approve'))
    and starts_with(area, nullif(current_setting('app.area', true), ''))
  );

-- Lines are frozen by the system only; at a desk they can be excluded, answered and cancelled.
grant select, update on payments.line to tongxing_desk;
grant select, insert on payments.line_step to tongxing_desk;
create policy see on payments.line for select to tongxing_desk using (access.in_scope(county, area, 'person:read'));
create policy change on payments.line for update to tongxing_desk
  using (access.in_scope(county, area, 'payrun:make') or access.in_scope(county, area, 'payrun:check'))
  with check (access.in_scope(county, area, 'payrun:make') or access.in_scope(county, area, 'payrun:check'));
create policy see on payments.line_step for select to tongxing_desk
  using (access.in_scope(county, area, 'person:read'));
create policy act on payments.line_step for insert to tongxing_desk
  with check (
    by = access.actor()
    and (access.in_scope(county, area, 'payrun:make') or access.in_scope(county, area, 'payrun:check'))
  );

grant select, insert, update on payments.finding to tongxing_desk;
create policy see on payments.finding for select to tongxing_desk
  using (access.in_scope(county, area, 'person:read'));
create policy note on payments.finding for insert to tongxing_desk
  with check (access.in_scope(county, area, 'payrun:check'));
create policy settle on payments.finding for update to tongxing_desk
  using (access.in_scope(county, area, 'payrun:check'))
  with check (access.in_scope(county, area, 'payrun:check'));

grant select on payments.receiving, payments.paid to tongxing_desk, tongxing_system;
