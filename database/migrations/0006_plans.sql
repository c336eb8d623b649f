-- Imported plans: what the office published, how it was read, what a person corrected, and what the public may see.
-- No person stands in these tables; they are copied to every node.

create schema plans;
grant usage on schema plans to tongxing_desk, tongxing_public, tongxing_system;

-- The text as it came in; the same text is the same document.
create table plans.document (
  id uuid primary key,
  sha256 text not null unique,
  name text not null,
  text text not null,
  imported_at timestamptz not null,
  imported_by text not null
);

create table plans.plan (
  id uuid primary key,
  document_id uuid not null unique references plans.document (id),
  title text not null,
  issuer text,
  -- Years.
  period_from integer,
  period_to integer,
  -- The source of the catalogue this document is; null while no programme cites it.
  source text,
  -- The reading the rows below were made of.
  reading_sha256 text not null,
  read_at timestamptz not null
);
create index plan_source on plans.plan (source);

-- Every reading as the reader gave it; a better reader adds one, none is overwritten.
create table plans.reading (
  plan_id uuid not null references plans.plan (id),
  sha256 text not null,
  content jsonb not null,
  read_at timestamptz not null,
  primary key (plan_id, sha256)
);

-- What a person put right, by the stable key of a row; the newest of a field counts and survives every new reading.
create table plans.correction (
  id uuid primary key,
  plan_id uuid not null references plans.plan (id),
  row_key text not null,
  field text not null,
  was jsonb not null,
  value jsonb not null,
  reason text not null,
  corrected_at timestamptz not null,
  corrected_by text not null
);
create index correction_of_plan on plans.correction (plan_id, id);

-- From here to `finding`: a projection of reading and corrections, rewritten together and provably rebuildable.
create table plans.section (
  plan_id uuid not null references plans.plan (id),
  key text not null,
  position integer not null,
  depth integer not null,
  label text not null,
  title text not null,
  line integer,
  primary key (plan_id, key)
);

create table plans.box (
  plan_id uuid not null references plans.plan (id),
  key text not null,
  position integer not null,
  no text,
  title text not null,
  line integer,
  primary key (plan_id, key)
);

create table plans.box_item (
  plan_id uuid not null,
  box_key text not null,
  key text not null,
  position integer not null,
  no text,
  title text,
  text text not null,
  line integer,
  primary key (plan_id, key),
  foreign key (plan_id, box_key) references plans.box (plan_id, key)
);

create table plans.task (
  plan_id uuid not null references plans.plan (id),
  key text not null,
  position integer not null,
  no text,
  -- Headings it stands under, widest first.
  under text[] not null,
  heading text,
  text text not null,
  -- False when the document does not let one know who leads; then nobody is lead until a person says so.
  lead_known boolean not null,
  timing text,
  deadline date,
  deadline_kind text,
  -- How sure the reader is, 0 to 1.
  confidence real not null,
  line integer,
  primary key (plan_id, key)
);
create index task_deadline on plans.task (plan_id, deadline);

create table plans.unit (
  id uuid primary key,
  name text not null unique
);

create table plans.task_unit (
  plan_id uuid not null,
  task_key text not null,
  unit_id uuid not null references plans.unit (id),
  role text not null,
  -- Order in the document: some plans say that the first one leads.
  position integer not null,
  primary key (plan_id, task_key, unit_id, role),
  foreign key (plan_id, task_key) references plans.task (plan_id, key),
  constraint task_unit_role check (role in ('lead', 'coop', 'named'))
);
create index task_unit_unit on plans.task_unit (unit_id, plan_id);

create table plans.task_target (
  plan_id uuid not null,
  task_key text not null,
  position integer not null,
  text text not null,
  comparator text,
  -- Numbers are kept as they are written; comparing is exact and never goes through a fraction of the machine.
  value text,
  unit text,
  by_year integer,
  primary key (plan_id, task_key, position),
  foreign key (plan_id, task_key) references plans.task (plan_id, key)
);

create table plans.plan_indicator (
  plan_id uuid not null references plans.plan (id),
  key text not null,
  position integer not null,
  no text,
  name text not null,
  "group" text,
  unit text,
  base_year integer,
  base text,
  target_year integer,
  target text,
  comparator text,
  value text,
  kind text,
  confidence real not null,
  line integer,
  primary key (plan_id, key)
);

-- What the reader noticed: contradictions, missing leads, deadlines after the end.
create table plans.finding (
  plan_id uuid not null references plans.plan (id),
  position integer not null,
  code text not null,
  zh text not null,
  en text not null,
  places jsonb not null,
  primary key (plan_id, position)
);

-- What was published, edition by edition; old editions stay. The only table of this schema the public may read.
create table plans.publication (
  plan_id uuid not null references plans.plan (id),
  edition integer not null,
  content jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (plan_id, edition)
);

do $$
declare t text;
begin
  foreach t in array array['document', 'plan', 'reading', 'correction', 'section', 'box', 'box_item', 'task', 'unit',
    'task_unit', 'task_target', 'plan_indicator', 'finding', 'publication']
  loop
    execute format('alter table plans.%I enable row level security', t);
    execute format('alter table plans.%I force row level security', t);
    execute format('create policy see on plans.%I for select to tongxing_desk using (access.has_duty(''plan:read''))', t);
    execute format('create policy add on plans.%I for insert to tongxing_desk with check (access.has_duty(''plan:import''))', t);
    execute format('create policy work on plans.%I to tongxing_system using (true) with check (true)', t);
    execute format('grant select, insert on plans.%I to tongxing_desk, tongxing_system', t);
  end loop;
  -- Only the projection is ever rewritten; documents, readings, corrections and publications are history.
  foreach t in array array['section', 'box', 'box_item', 'task', 'task_unit', 'task_target', 'plan_indicator', 'finding']
  loop
    execute format('create policy clear on plans.%I for delete to tongxing_desk using (access.has_duty(''plan:import''))', t);
    execute format('grant delete on plans.%I to tongxing_desk, tongxing_system', t);
  end loop;
end $$;

create policy change on plans.plan for update to tongxing_desk
  using (access.has_duty('plan:import')) with check (access.has_duty('plan:import'));
grant update on plans.plan to tongxing_desk, tongxing_system;

create policy see_published on plans.publication for select to tongxing_public using (true);
grant select on plans.publication to tongxing_public;
