-- Cases of every process: an append-only history, and the rows that queues read as its projection.

create schema cases;
grant usage on schema cases to tongxing_desk, tongxing_system;

-- True when the case lies in the actor's area and the actor has one of its duties, or when the actor's own unit takes part.
-- The county of a case that belongs to a city or a province is the code of that area: nobody's county, so it is not asked.
create function cases.in_reach(county text, area text, duties text[], units text[]) returns boolean
language sql stable parallel safe
return (length(county) < 6 or county = any (string_to_array(current_setting('app.counties', true), ',')))
  and (
    starts_with(area, nullif(current_setting('app.area', true), ''))
      and duties && string_to_array(current_setting('app.duties', true), ',')
    or nullif(current_setting('app.unit', true), '') = any (units)
      and strpos(current_setting('app.duties', true), ',unit:own,') > 0
  );

-- The lamp of a row on a day, as the process language computes it from the whole state; the worst comes first.
create function cases.lamp(
  ended date, late_ended boolean, due date, due_problem text, soon_from date, stopped boolean, on_day date
) returns text
language sql immutable parallel safe
return case
  when ended is not null then case when late_ended then 'ended-late' else 'ended' end
  when due < on_day then 'overdue'
  when due_problem is not null then 'unknown'
  when soon_from <= on_day then 'soon'
  when due is not null then 'running'
  when stopped then 'stopped'
  else 'no-limit'
end;

-- A projection of cases.event.
create table cases.case (
  county text not null,
  id uuid not null,
  area text not null,
  process text not null,
  version integer not null,
  -- The command that began it: sent twice, it begins one case.
  begin_key text not null,
  -- What lists call it, and what it is about (a person, an obligation), for those who look from there.
  title text not null,
  about text,
  -- Written events; the version an actor has seen.
  length integer not null,
  stage text not null,
  since date not null,
  began date not null,
  ended date,
  late_ended boolean not null,
  due date,
  due_problem text,
  soon_from date,
  stopped boolean not null,
  -- The day on which time alone changes the stage.
  passes_on date,
  -- Steps whose news were told.
  told integer not null,
  -- The day the row was computed for; it holds on any later day before passes_on.
  computed_on date not null,
  duties text[] not null,
  units text[] not null,
  primary key (county, id),
  constraint case_county check (county = left(area, 6)),
  constraint case_length check (length > 0),
  constraint case_begun_once unique (county, begin_key)
);
create index case_passing on cases.case (passes_on) where passes_on is not null;
create index case_about on cases.case (county, about) where about is not null;
create index case_open on cases.case (process, area) where ended is null;

-- What somebody did, in order; never changed. Only who may see it follows the case.
create table cases.event (
  county text not null,
  case_id uuid not null,
  no integer not null,
  area text not null,
  key text not null,
  by text not null,
  at timestamptz not null,
  -- As it was written: the order of answers is part of it, so not jsonb.
  event json not null,
  duties text[] not null,
  units text[] not null,
  primary key (county, case_id, no),
  foreign key (county, case_id) references cases.case (county, id),
  constraint event_county check (county = left(area, 6)),
  constraint event_once unique (county, case_id, key)
);

-- A projection: one row for each unit or person who has to act now; in a gathering every unit that still owes an answer.
-- An empty holder is anybody of the area with the duty.
create table cases.task (
  county text not null,
  case_id uuid not null,
  holder text not null,
  area text not null,
  process text not null,
  title text not null,
  stage text not null,
  duty text,
  since date not null,
  due date,
  due_problem text,
  soon_from date,
  stopped boolean not null,
  -- Who of the unit has taken it on: kept as long as the stage lasts.
  claimed_by text,
  claimed_name text,
  claimed_at timestamptz,
  duties text[] not null,
  units text[] not null,
  primary key (county, case_id, holder),
  foreign key (county, case_id) references cases.case (county, id),
  constraint task_county check (county = left(area, 6)),
  constraint task_claimed check ((claimed_by is null) = (claimed_at is null) and (claimed_by is null) = (claimed_name is null))
);
-- Queues: the next last day first, what has none after it.
create index task_of_holder on cases.task (holder, (coalesce(due, 'infinity')), case_id);
create index task_of_duty on cases.task (duty, (coalesce(due, 'infinity')), case_id);

-- Files, offered first by whoever uploads them and attached by the act that names them.
create table cases.attachment (
  county text not null,
  id uuid not null,
  area text not null,
  case_id uuid,
  sha256 text not null,
  name text not null,
  kind text not null,
  bytes bytea not null,
  added_by text not null,
  added_at timestamptz not null,
  duties text[] not null,
  units text[] not null,
  primary key (county, id),
  foreign key (county, case_id) references cases.case (county, id),
  constraint attachment_county check (county = left(area, 6))
);
create index attachment_of on cases.attachment (county, case_id);
create index attachment_offered on cases.attachment (added_by) where case_id is null;

-- Who was reminded of what: once a day for each task.
create table cases.reminder (
  county text not null,
  case_id uuid not null,
  holder text not null,
  on_day date not null,
  area text not null,
  -- How far along the chain somebody was found.
  level text not null,
  heard text[] not null,
  primary key (county, case_id, holder, on_day),
  foreign key (county, case_id) references cases.case (county, id),
  constraint reminder_county check (county = left(area, 6)),
  constraint reminder_level check (level in ('claimer', 'holder', 'supervisor', 'office', 'nobody'))
);

alter table cases.case enable row level security;
alter table cases.case force row level security;
alter table cases.event enable row level security;
alter table cases.event force row level security;
alter table cases.task enable row level security;
alter table cases.task force row level security;
alter table cases.attachment enable row level security;
alter table cases.attachment force row level security;
alter table cases.reminder enable row level security;
alter table cases.reminder force row level security;

grant select, insert, update on cases.case to tongxing_desk, tongxing_system;
grant select, insert, update (units) on cases.event to tongxing_desk, tongxing_system;
grant select, insert, update, delete on cases.task to tongxing_desk, tongxing_system;
grant select, insert, update (case_id, units, duties) on cases.attachment to tongxing_desk, tongxing_system;
grant select, insert on cases.reminder to tongxing_system;

create policy work on cases.case to tongxing_system using (true) with check (true);
create policy work on cases.event to tongxing_system using (true) with check (true);
create policy work on cases.task to tongxing_system using (true) with check (true);
create policy work on cases.attachment to tongxing_system using (true) with check (true);
create policy work on cases.reminder to tongxing_system using (true) with check (true);

create policy act on cases.case to tongxing_desk
  using (cases.in_reach(county, area, duties, units)) with check (cases.in_reach(county, area, duties, units));
create policy see on cases.event for select to tongxing_desk using (cases.in_reach(county, area, duties, units));
-- In one's own name only.
create policy act on cases.event for insert to tongxing_desk
  with check (cases.in_reach(county, area, duties, units) and by = access.actor());
create policy show on cases.event for update to tongxing_desk
  using (cases.in_reach(county, area, duties, units)) with check (cases.in_reach(county, area, duties, units));
create policy act on cases.task to tongxing_desk
  using (cases.in_reach(county, area, duties, units)) with check (cases.in_reach(county, area, duties, units));
-- What nobody has attached yet is seen by who uploaded it.
create policy see on cases.attachment for select to tongxing_desk
  using (cases.in_reach(county, area, duties, units) or case_id is null and added_by = access.actor());
create policy offer on cases.attachment for insert to tongxing_desk
  with check (
    case_id is null and added_by = access.actor()
    and (length(county) < 6 or county = any (string_to_array(current_setting('app.counties', true), ',')))
  );
create policy attach on cases.attachment for update to tongxing_desk
  using (cases.in_reach(county, area, duties, units) or case_id is null and added_by = access.actor())
  with check (cases.in_reach(county, area, duties, units));
