-- Obligations: one unit's part in one task of a plan. Each is a case; what the case does not know stands here, and what boards group by.

create schema if not exists supervision;
grant usage on schema supervision to tongxing_desk, tongxing_public, tongxing_system;

-- The lamp of an obligation: the lamp of its case, unless what was reported as done is denied by records or documents.
create function supervision.lamp(case_lamp text, stage text, kind text, denies_issued boolean, denies_delivered boolean)
returns text
language sql immutable parallel safe
return case
  when stage in ('reported', 'done') and case when kind = 'issued' then denies_issued else denies_delivered end then 'contradicted'
  else case_lamp
end;

create table supervision.obligation (
  county text not null,
  id uuid not null,
  area text not null,
  plan_id uuid not null references plans.plan (id),
  task_key text not null,
  -- Whom the plan means: with plan and task it tells whether there is an obligation already.
  named_unit text not null,
  role text not null,
  -- How the plan says who leads.
  model text not null,
  -- Of the plan as it was when assigned last: its chapter, its place in the document, what it says of time.
  field text not null,
  position integer not null,
  timing text,
  plan_kind text not null,
  plan_due date,
  -- A projection of the case, for boards: who answers for it now, kind and day it runs by, the day somebody last reported.
  unit_id text not null,
  unit_name text not null,
  kind text not null,
  due date,
  reported_on date,
  -- What its lamp is made of, repeated from the row of the case: a board of thousands reads this table alone.
  stage text not null,
  since date not null,
  ended date,
  late_ended boolean not null,
  stage_due date,
  due_problem text,
  soon_from date,
  stopped boolean not null,
  -- Repeated from the verdict on its task.
  denies_issued boolean not null,
  denies_delivered boolean not null,
  primary key (county, id),
  foreign key (county, id) references cases.case (county, id),
  constraint obligation_county check (county = left(area, 6)),
  constraint obligation_once unique (county, plan_id, task_key, named_unit),
  constraint obligation_role check (role in ('lead', 'coop', 'named')),
  constraint obligation_model check (model in ('lead-coop', 'first-leads', 'bold-leads', 'jointly')),
  constraint obligation_kind check (kind in ('issued', 'done', 'ongoing', 'none'))
);
create index obligation_of_plan on supervision.obligation (plan_id, task_key);
create index obligation_of_unit on supervision.obligation (unit_id, (coalesce(due, 'infinity')), id);
create index obligation_by_due on supervision.obligation (county, (coalesce(due, 'infinity')), id);

-- What the links of a task told when they were last looked at: a projection, written anew by the nightly round and when a link changes.
create table supervision.task_verdict (
  plan_id uuid not null references plans.plan (id),
  task_key text not null,
  issued text not null,
  denies_issued boolean not null,
  delivered text not null,
  denies_delivered boolean not null,
  on_day date not null,
  judged_at timestamptz not null,
  primary key (plan_id, task_key),
  constraint verdict_issued check (issued in ('done', 'under-way', 'not-yet', 'unknown')),
  constraint verdict_delivered check (delivered in ('done', 'under-way', 'not-yet', 'unknown'))
);

-- A circular: which unit stood how on a day. Never changed after it is issued; each line is bound to the events it was made from.
create table supervision.circular (
  county text not null,
  id uuid not null,
  area text not null,
  number text not null,
  title text not null,
  on_day date not null,
  opening text not null,
  issued_at timestamptz not null,
  issued_by text not null,
  -- Units it names: they read it, wherever they are.
  units text[] not null,
  primary key (county, id),
  constraint circular_county check (county = left(area, 6)),
  constraint circular_number unique (county, number)
);

create table supervision.circular_line (
  county text not null,
  circular_id uuid not null,
  no integer not null,
  unit_id text not null,
  unit_name text not null,
  case_id uuid not null,
  -- Written events of the case when the line was made.
  length integer not null,
  process text not null,
  title text not null,
  stage text not null,
  -- Of the case, as its history gives it; and whether records or documents denied then what was reported.
  lamp text not null,
  denied boolean not null,
  due date,
  units text[] not null,
  primary key (county, circular_id, no),
  foreign key (county, circular_id) references supervision.circular (county, id),
  foreign key (county, case_id) references cases.case (county, id)
);
create index circular_line_of_case on supervision.circular_line (county, case_id);

-- Meetings planned and held: those of the government that take up the plan, and those of the committee.
create table supervision.meeting (
  county text not null,
  id uuid not null,
  area text not null,
  kind text not null,
  title text not null,
  items text[] not null,
  planned_on date not null,
  held_on date,
  -- The number of the minutes.
  minutes text,
  registered_at timestamptz not null,
  registered_by text not null,
  primary key (county, id),
  constraint meeting_county check (county = left(area, 6)),
  constraint meeting_kind check (kind in ('standing', 'committee', 'liaison', 'special')),
  constraint meeting_minutes check (minutes is null or held_on is not null)
);
create index meeting_by_day on supervision.meeting (county, (coalesce(held_on, planned_on)));

alter table supervision.obligation enable row level security;
alter table supervision.obligation force row level security;
alter table supervision.task_verdict enable row level security;
alter table supervision.task_verdict force row level security;
alter table supervision.circular enable row level security;
alter table supervision.circular force row level security;
alter table supervision.circular_line enable row level security;
alter table supervision.circular_line force row level security;
alter table supervision.meeting enable row level security;
alter table supervision.meeting force row level security;

grant select, insert on supervision.obligation, supervision.task_verdict, supervision.circular, supervision.circular_line,
  supervision.meeting to tongxing_desk, tongxing_system;
grant update (role, model, field, position, timing, plan_kind, plan_due, unit_id, unit_name, kind, due, reported_on,
    stage, since, ended, late_ended, stage_due, due_problem, soon_from, stopped, denies_issued, denies_delivered)
  on supervision.obligation to tongxing_desk, tongxing_system;
grant update on supervision.task_verdict to tongxing_desk, tongxing_system;
grant update (held_on, planned_on, items, minutes) on supervision.meeting to tongxing_desk, tongxing_system;

create policy work on supervision.obligation to tongxing_system using (true) with check (true);
create policy work on supervision.task_verdict to tongxing_system using (true) with check (true);
create policy work on supervision.circular to tongxing_system using (true) with check (true);
create policy work on supervision.circular_line to tongxing_system using (true) with check (true);
create policy work on supervision.meeting to tongxing_system using (true) with check (true);

-- Cities and provinces keep their own plans under their own code, which is nobody's county. Counties are six digits each, so one
-- found in the list is one of it.
create function supervision.in_counties(county text) returns boolean
language sql stable parallel safe
return length(county) < 6 or strpos(current_setting('app.counties', true), county) > 0;

-- As the case itself: the office and the leaders of the area, and the unit that answers for it. Asked of every row of a board, so it is short.
create function supervision.in_reach(county text, area text, unit_id text) returns boolean
language sql stable parallel safe
return supervision.in_counties(county) and (starts_with(area, nullif(current_setting('app.area', true), ''))
    and (strpos(current_setting('app.duties', true), ',plan:supervise,') > 0
      or strpos(current_setting('app.duties', true), ',plan:instruct,') > 0)
  or unit_id = nullif(current_setting('app.unit', true), '')
    and strpos(current_setting('app.duties', true), ',unit:own,') > 0);

create policy see on supervision.obligation for select to tongxing_desk
  using (supervision.in_reach(county, area, unit_id));
create policy add on supervision.obligation for insert to tongxing_desk
  with check (access.in_area(area, 'plan:supervise') and supervision.in_counties(county));
-- The projection follows every act on the case, whoever acts.
create policy keep on supervision.obligation for update to tongxing_desk
  using (supervision.in_reach(county, area, unit_id))
  with check (supervision.in_reach(county, area, unit_id));

create policy see on supervision.task_verdict for select to tongxing_desk using (access.has_duty('plan:read'));
create policy judge on supervision.task_verdict for insert to tongxing_desk with check (access.has_duty('plan:supervise'));
create policy judge_again on supervision.task_verdict for update to tongxing_desk
  using (access.has_duty('plan:supervise')) with check (access.has_duty('plan:supervise'));

-- A circular names units before all who read the plan in the area, and before those it names.
create policy see on supervision.circular for select to tongxing_desk
  using (cases.in_reach(county, area, array['plan:read'], units));
create policy add on supervision.circular for insert to tongxing_desk
  with check (access.in_area(area, 'plan:supervise') and supervision.in_counties(county) and issued_by = access.actor());
create policy see on supervision.circular_line for select to tongxing_desk
  using (cases.in_reach(county, county, array['plan:read'], units));
create policy add on supervision.circular_line for insert to tongxing_desk
  with check (access.in_area(county, 'plan:supervise'));

create policy see on supervision.meeting for select to tongxing_desk
  using (access.in_area(area, 'plan:read') and supervision.in_counties(county));
create policy add on supervision.meeting for insert to tongxing_desk
  with check (access.in_area(area, 'plan:supervise') and supervision.in_counties(county) and registered_by = access.actor());
create policy hold on supervision.meeting for update to tongxing_desk
  using (access.in_area(area, 'plan:supervise') and supervision.in_counties(county))
  with check (access.in_area(area, 'plan:supervise') and supervision.in_counties(county));
