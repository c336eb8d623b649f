-- What a sweep of all programmes found, one row a person; the people who wait by place and by person; numbers set at the desk.

-- Small numbers that stand for programmes inside findings; given once, never again.
create table needs.programme_no (
  no smallint primary key,
  programme text not null unique,
  constraint programme_no_positive check (no > 0)
);

-- One row a person, however many programmes: each element is the programme's number times 1000 plus the reason code of the
-- policy language (1–99 entitled by branch, 201–299 unknown by part). Written by sweeps and by the news of a change; whoever
-- has nothing to find has no row. No key to registry.person: written in one statement from the profile.
create table needs.finding (
  county text not null,
  person_id uuid not null,
  area text not null,
  -- The day the last change was evaluated for.
  on_day date not null,
  found integer[] not null,
  primary key (county, person_id),
  constraint finding_county check (county = left(area, 6)),
  constraint finding_some check (cardinality(found) > 0)
);
-- Worklists: everybody found in a place, in order of place.
create index finding_place on needs.finding (county, area, person_id);

-- A sweep of every programme of its places, in one pass.
alter table needs.sweep add column everything boolean not null default false;
-- Entitled once offices set what the sources leave open: counted by place, no row a person.
alter table needs.sweep_chunk add column held integer not null default 0;

alter table needs.programme_no enable row level security;
alter table needs.programme_no force row level security;
alter table needs.finding enable row level security;
alter table needs.finding force row level security;
grant select, insert on needs.programme_no to tongxing_system;
grant select on needs.programme_no to tongxing_desk;
create policy work on needs.programme_no to tongxing_system using (true) with check (true);
create policy see on needs.programme_no for select to tongxing_desk using (true);
grant select, insert, update, delete on needs.finding to tongxing_system;
grant select on needs.finding to tongxing_desk;
create policy work on needs.finding to tongxing_system using (true) with check (true);
create policy see on needs.finding for select to tongxing_desk
  using (access.in_scope(county, area, 'candidate:read'));

-- An officer takes up what a sweep found: the candidate begins in the officer's own name, evaluated at that moment.
grant insert on needs.candidate to tongxing_desk;
create policy take_up on needs.candidate for insert to tongxing_desk
  with check (
    access.in_scope(county, area, 'candidate:confirm') and decision = 'open' and finding = 'entitled' and steps = 1
  );
create policy take_up on needs.candidate_step for insert to tongxing_desk
  with check (
    access.in_scope(county, area, 'candidate:confirm') and by = access.actor() and kind = 'found'
    and verdict = 'entitled' and no = 1
  );

-- The office charged with it sets a number for its own area, in its own name.
grant insert, update (superseded_at) on parameters.setting to tongxing_desk;
create policy set_number on parameters.setting for insert to tongxing_desk
  with check (access.in_area(area, 'parameter:set') and set_by = access.actor());
create policy supersede on parameters.setting for update to tongxing_desk
  using (access.in_area(area, 'parameter:set')) with check (access.in_area(area, 'parameter:set'));

-- Lists an officer builds from facts: a condition with a name, to be run again on any day. No person stands here.
create table needs.saved_list (
  id uuid primary key,
  name text not null,
  area text not null,
  -- The condition as the policy language writes it.
  condition jsonb not null,
  shared boolean not null default false,
  saved_by text not null,
  saved_at timestamptz not null,
  dropped_at timestamptz,
  constraint saved_list_name check (length(name) between 1 and 80),
  constraint saved_list_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$')
);
create index saved_list_of_author on needs.saved_list (saved_by, saved_at desc) where dropped_at is null;
create index saved_list_shared on needs.saved_list (area, saved_at desc) where shared and dropped_at is null;

alter table needs.saved_list enable row level security;
alter table needs.saved_list force row level security;
grant select, insert, update (shared, dropped_at) on needs.saved_list to tongxing_desk;
grant select on needs.saved_list to tongxing_system;
create policy see on needs.saved_list for select to tongxing_desk
  using (access.has_duty('person:read') and (saved_by = access.actor() or (shared and access.in_area(area, 'person:read'))));
create policy save on needs.saved_list for insert to tongxing_desk
  with check (access.in_area(area, 'person:read') and saved_by = access.actor());
create policy change on needs.saved_list for update to tongxing_desk
  using (saved_by = access.actor() and access.has_duty('person:read'))
  with check (saved_by = access.actor() and access.has_duty('person:read'));
create policy work on needs.saved_list for select to tongxing_system using (true);
