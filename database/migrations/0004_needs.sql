-- Who a programme would serve: what sweeps found, and what a human decided about it.

create schema needs;
grant usage on schema needs to tongxing_desk, tongxing_public, tongxing_system;

-- One sweep over an area on a day; finished when all its chunks are. Local: it is a job of the coordinator.
create table needs.sweep (
  id uuid primary key,
  on_day date not null,
  area text not null,
  programmes text[] not null,
  asked_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz
);
create index sweep_newest on needs.sweep (started_at desc);

-- What one short transaction of a sweep did in one town (or county, where the town is not known).
create table needs.sweep_chunk (
  sweep_id uuid not null references needs.sweep (id),
  programme text not null,
  area text not null,
  people integer not null,
  entitled integer not null,
  unknown integer not null,
  -- Entitled, but nobody has set the rate: the amount below is not all.
  unpriced integer not null,
  amount_fen bigint not null,
  found integer not null,
  lapsed integer not null,
  done_at timestamptz not null,
  primary key (sweep_id, programme, area)
);

-- A projection of candidate_step: `finding` is written by sweeps, `decision` by humans, and neither touches the other.
create table needs.candidate (
  county text not null,
  person_id uuid not null,
  programme text not null,
  area text not null,
  finding text not null,
  -- Which part of the rule decided, as the policy language numbers them; null when lapsed.
  reason_code integer,
  -- A month's amount; null when no rate is known.
  amount_fen bigint,
  decision text not null default 'open',
  confirmed_on date,
  found_at timestamptz not null,
  -- The day the last change of the finding was evaluated for.
  found_on date not null,
  steps integer not null,
  primary key (county, person_id, programme),
  foreign key (county, person_id) references registry.person (county, id),
  constraint candidate_county check (county = left(area, 6)),
  constraint candidate_finding check (finding in ('entitled', 'unknown', 'lapsed')),
  constraint candidate_reason check ((finding = 'lapsed') = (reason_code is null)),
  constraint candidate_decision check (decision in ('open', 'confirmed', 'set-aside')),
  constraint candidate_confirmed check ((decision = 'confirmed') = (confirmed_on is not null))
);
-- Chunks of sweeps: a town, or a county's own code. An expression, because row security asks for a range of areas, and an
-- index of plain areas would tempt the planner away from the primary key when it looks up one person.
create index candidate_place on needs.candidate (left(area, 9), programme);
-- The worklist: an area's codes are a range, and begin with the county.
create index candidate_waiting on needs.candidate (programme, area, person_id)
  where decision = 'open' and finding <> 'lapsed';
create index candidate_confirmed on needs.candidate (programme, area, person_id) where decision = 'confirmed';
create index candidate_set_aside on needs.candidate (programme, area, person_id) where decision = 'set-aside';
-- Confirmed once, no longer entitled now: a human has to look.
create index candidate_doubted on needs.candidate (programme, area, person_id)
  where decision = 'confirmed' and finding <> 'entitled';

-- What happened, in order; never changed. `area` is where the person was then: row security needs it.
create table needs.candidate_step (
  county text not null,
  person_id uuid not null,
  programme text not null,
  no integer not null,
  area text not null,
  kind text not null,
  at timestamptz not null,
  by text not null,
  on_day date not null,
  verdict text,
  reason_code integer,
  amount_fen bigint,
  consent jsonb,
  reason text,
  primary key (county, person_id, programme, no),
  foreign key (county, person_id, programme) references needs.candidate (county, person_id, programme),
  constraint candidate_step_county check (county = left(area, 6)),
  constraint candidate_step_kind check (kind in ('found', 'lapsed', 'confirmed', 'set-aside', 'reopened')),
  constraint candidate_step_found check ((kind = 'found') = (verdict is not null and reason_code is not null)),
  constraint candidate_step_confirmed check ((kind = 'confirmed') = (consent is not null)),
  constraint candidate_step_reason check ((kind in ('set-aside', 'reopened')) = (reason is not null))
);

-- What other domains may read.
create view needs.confirmed with (security_invoker = true) as
  select county, person_id, programme, area, confirmed_on from needs.candidate where decision = 'confirmed';
create view needs.entitled with (security_invoker = true) as
  select county, person_id, programme, area, decision, amount_fen, found_on from needs.candidate
  where finding = 'entitled';

alter table needs.sweep enable row level security;
alter table needs.sweep force row level security;
alter table needs.sweep_chunk enable row level security;
alter table needs.sweep_chunk force row level security;
alter table needs.candidate enable row level security;
alter table needs.candidate force row level security;
alter table needs.candidate_step enable row level security;
alter table needs.candidate_step force row level security;

grant select, insert, update on needs.sweep to tongxing_system;
grant select, insert on needs.sweep_chunk to tongxing_system;
grant select, insert, update on needs.candidate to tongxing_system;
grant select, insert on needs.candidate_step to tongxing_system;
create policy work on needs.sweep to tongxing_system using (true) with check (true);
create policy work on needs.sweep_chunk to tongxing_system using (true) with check (true);
create policy work on needs.candidate to tongxing_system using (true) with check (true);
create policy work on needs.candidate_step to tongxing_system using (true) with check (true);

-- Counts of a sweep hold no person.
grant select on needs.sweep, needs.sweep_chunk to tongxing_desk;
create policy read on needs.sweep for select to tongxing_desk using (access.has_duty('candidate:read'));
create policy read on needs.sweep_chunk for select to tongxing_desk using (access.has_duty('candidate:read'));
-- An officer asks; the system works.
grant insert on needs.sweep to tongxing_desk;
create policy ask on needs.sweep for insert to tongxing_desk
  with check (access.in_area(area, 'sweep:run') and asked_by = access.actor());

grant select, update on needs.candidate to tongxing_desk;
grant select, insert on needs.candidate_step to tongxing_desk;
create policy read on needs.candidate for select to tongxing_desk
  using (access.in_scope(county, area, 'candidate:read'));
create policy decide on needs.candidate for update to tongxing_desk
  using (access.in_scope(county, area, 'candidate:confirm'))
  with check (access.in_scope(county, area, 'candidate:confirm'));
create policy read on needs.candidate_step for select to tongxing_desk
  using (access.in_scope(county, area, 'candidate:read'));
-- In one's own name only, and never a finding: those are for sweeps to write.
create policy decide on needs.candidate_step for insert to tongxing_desk
  with check (
    access.in_scope(county, area, 'candidate:confirm') and by = access.actor()
    and kind in ('confirmed', 'set-aside', 'reopened')
  );
grant select on needs.confirmed, needs.entitled to tongxing_desk, tongxing_system;
