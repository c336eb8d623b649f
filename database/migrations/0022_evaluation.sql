-- Rounds of evaluation with the figures of their day, weights, reports, the sample of a third party, the satisfaction survey.

create schema evaluation;
grant usage on schema evaluation to tongxing_desk, tongxing_public, tongxing_system;

-- Points of each item in a year, with the document they stand on. A correction is a row of its own.
create table evaluation.weighting (
  id uuid primary key,
  area text not null,
  assessed text not null,
  year integer not null,
  -- [{item, points}], points as written: "7.5".
  weights jsonb not null,
  document text not null,
  set_by text not null,
  set_at timestamptz not null,
  superseded_at timestamptz,
  constraint weighting_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2})?)?$'),
  constraint weighting_assessed check (assessed in ('unit', 'county')),
  constraint weighting_year check (year between 2000 and 2100),
  constraint weighting_document check (length(document) between 4 and 500)
);
create index weighting_current on evaluation.weighting (assessed, year, area) where superseded_at is null;

create table evaluation.round (
  id uuid primary key,
  kind text not null,
  area text not null,
  -- Null: all plans of the area.
  plan_id uuid references plans.plan (id),
  from_day date not null,
  to_day date not null,
  opened_by text not null,
  opened_at timestamptz not null,
  constraint round_kind check (kind in ('mid', 'final', 'annual')),
  constraint round_period check (to_day >= from_day),
  constraint round_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2})?)?$')
);
create index round_of_area on evaluation.round (area, id);

-- The figures of a round on the day it was frozen: written once.
create table evaluation.snapshot (
  round_id uuid primary key references evaluation.round (id),
  area text not null,
  on_day date not null,
  facts jsonb not null,
  weightings jsonb not null,
  frozen_by text not null,
  frozen_at timestamptz not null
);

-- What the public reads of a round; old editions stay.
create table evaluation.publication (
  round_id uuid not null references evaluation.round (id),
  edition integer not null,
  area text not null,
  content jsonb not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (round_id, edition)
);

-- A drafted report: its words and its figures as they were.
create table evaluation.report (
  id uuid primary key,
  round_id uuid not null references evaluation.round (id),
  area text not null,
  blocks jsonb not null,
  -- [{key, exact, shown, number}]
  figures jsonb not null,
  letterhead jsonb not null,
  title text not null,
  drafted_by text not null,
  drafted_at timestamptz not null
);
create index report_of_round on evaluation.report (round_id, id);

-- The sample of a third party: announced with the digest of its frame before anybody knows the seed. No person stands here.
create table evaluation.sample (
  id uuid primary key,
  round_id uuid not null references evaluation.round (id),
  area text not null,
  frame text not null,
  frame_on date not null,
  frame_size integer not null,
  frame_digest text not null,
  smallest integer not null,
  reserve integer not null,
  attempts integer not null,
  -- {stratum: {people, size}}
  strata jsonb not null,
  -- Where the seed will come from, and on which day.
  seed_source text not null,
  seed_on date not null,
  announced_by text not null,
  announced_at timestamptz not null,
  seed text,
  seed_by text,
  seed_at timestamptz,
  constraint sample_seed check ((seed is null) = (seed_at is null) and (seed is null) = (seed_by is null)),
  constraint sample_order check (seed_at is null or seed_at > announced_at)
);
create index sample_of_round on evaluation.sample (round_id);

-- Everybody who could have been drawn, so that anybody with the duty can draw again.
create table evaluation.frame (
  county text not null,
  sample_id uuid not null,
  person_id uuid not null,
  area text not null,
  ticket text not null,
  stratum text not null,
  primary key (county, sample_id, person_id),
  foreign key (county, person_id) references registry.person (county, id),
  constraint frame_county check (county = left(area, 6))
);

create table evaluation.drawn (
  county text not null,
  sample_id uuid not null,
  person_id uuid not null,
  area text not null,
  ticket text not null,
  stratum text not null,
  rank integer not null,
  primary key (county, sample_id, person_id),
  foreign key (county, sample_id, person_id) references evaluation.frame (county, sample_id, person_id),
  constraint drawn_county check (county = left(area, 6)),
  constraint drawn_rank check (rank >= 1)
);

-- Every attempt to reach somebody of the sample.
create table evaluation.contact (
  county text not null,
  sample_id uuid not null,
  person_id uuid not null,
  attempt integer not null,
  area text not null,
  outcome text not null,
  on_day date not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (county, sample_id, person_id, attempt),
  foreign key (county, sample_id, person_id) references evaluation.drawn (county, sample_id, person_id),
  constraint contact_county check (county = left(area, 6)),
  constraint contact_outcome check (outcome in ('answered', 'not-reached', 'refused', 'moved-away', 'deceased'))
);

-- What an evaluation found, by the office or a third party, and how it was put right. Open until somebody says so, on which document.
create table evaluation.finding (
  id uuid primary key,
  round_id uuid not null references evaluation.round (id),
  area text not null,
  found_by text not null,
  unit_id text,
  unit_name text,
  found text not null,
  demand text not null,
  due date,
  noted_by text not null,
  noted_at timestamptz not null,
  resolved_on date,
  resolution text,
  document text,
  resolved_by text,
  constraint finding_by check (found_by in ('office', 'third-party')),
  constraint finding_resolved check ((resolved_on is null) = (resolution is null)
    and (resolved_on is null) = (document is null) and (resolved_on is null) = (resolved_by is null))
);
create index finding_of_round on evaluation.finding (round_id, id);

-- Letters carry codes; which letter went to whom is written nowhere.
create table evaluation.survey (
  id uuid primary key,
  round_id uuid not null references evaluation.round (id),
  area text not null,
  form text not null,
  opens_on date not null,
  closes_on date not null,
  opened_by text not null,
  opened_at timestamptz not null,
  constraint survey_days check (closes_on >= opens_on)
);
create index survey_of_round on evaluation.survey (round_id);

create table evaluation.invitation (
  survey_id uuid not null references evaluation.survey (id),
  code_hash text not null,
  -- The county its letter was sent to.
  area text not null,
  -- Used up: the answer itself stands apart and bears no sign of the code.
  used boolean not null default false,
  primary key (survey_id, code_hash)
);

-- One answer; no person, no code, no moment.
create table evaluation.answer (
  id uuid primary key,
  survey_id uuid not null references evaluation.survey (id),
  area text not null,
  channel text not null,
  answers jsonb not null,
  constraint answer_channel check (channel in ('page', 'telephone', 'paper'))
);
create index answer_of_survey on evaluation.answer (survey_id);

do $$
declare t text;
begin
  foreach t in array array['weighting', 'round', 'snapshot', 'publication', 'report', 'sample', 'frame', 'drawn', 'contact',
    'survey', 'invitation', 'answer', 'finding'] loop
    execute format('alter table evaluation.%I enable row level security', t);
    execute format('alter table evaluation.%I force row level security', t);
    execute format('create policy work on evaluation.%I to tongxing_system using (true) with check (true)', t);
    execute format('grant select, insert on evaluation.%I to tongxing_system', t);
  end loop;
end $$;
grant update (superseded_at) on evaluation.weighting to tongxing_system, tongxing_desk;
grant update (seed, seed_by, seed_at) on evaluation.sample to tongxing_system, tongxing_desk;
grant update (resolved_on, resolution, document, resolved_by) on evaluation.finding to tongxing_system, tongxing_desk;
grant update (used) on evaluation.invitation to tongxing_system, tongxing_desk;
grant select, insert on evaluation.weighting, evaluation.round, evaluation.snapshot, evaluation.publication, evaluation.report,
  evaluation.sample, evaluation.frame, evaluation.drawn, evaluation.contact, evaluation.survey, evaluation.invitation,
  evaluation.answer, evaluation.finding to tongxing_desk;
grant select on evaluation.publication, evaluation.sample, evaluation.survey to tongxing_public;

-- Weights are rules everybody assessed may read.
create policy see on evaluation.weighting for select to tongxing_desk using (access.has_duty('plan:read'));
create policy set_down on evaluation.weighting for insert to tongxing_desk
  with check (access.in_area(area, 'plan:evaluate') and set_by = access.actor());
create policy supersede on evaluation.weighting for update to tongxing_desk
  using (access.in_area(area, 'plan:evaluate')) with check (access.in_area(area, 'plan:evaluate'));

create policy see on evaluation.round for select to tongxing_desk using (access.in_area(area, 'plan:evaluate'));
create policy open on evaluation.round for insert to tongxing_desk
  with check (access.in_area(area, 'plan:evaluate') and opened_by = access.actor());
create policy see on evaluation.snapshot for select to tongxing_desk using (access.in_area(area, 'plan:evaluate'));
create policy keep on evaluation.snapshot for insert to tongxing_desk
  with check (access.in_area(area, 'plan:evaluate') and frozen_by = access.actor());
create policy see on evaluation.report for select to tongxing_desk using (access.in_area(area, 'plan:evaluate'));
create policy draft on evaluation.report for insert to tongxing_desk
  with check (access.in_area(area, 'plan:evaluate') and drafted_by = access.actor());

create policy see on evaluation.publication for select to tongxing_desk, tongxing_public using (true);
create policy publish on evaluation.publication for insert to tongxing_desk
  with check (access.in_area(area, 'plan:evaluate') and published_by = access.actor());

-- A unit sees what was found of it.
create policy see on evaluation.finding for select to tongxing_desk
  using (access.in_area(area, 'plan:evaluate') or unit_id = nullif(current_setting('app.unit', true), '') and access.has_duty('unit:own'));
create policy note on evaluation.finding for insert to tongxing_desk
  with check (access.in_area(area, 'plan:evaluate') and noted_by = access.actor());
create policy resolve on evaluation.finding for update to tongxing_desk
  using (access.in_area(area, 'plan:evaluate') and resolved_on is null)
  with check (access.in_area(area, 'plan:evaluate') and resolved_by = access.actor());

-- How a sample is drawn is public: size, strata, digest and seed; who is in it is not.
create policy see on evaluation.sample for select to tongxing_desk, tongxing_public using (true);
create policy announce on evaluation.sample for insert to tongxing_desk
  with check (access.in_area(area, 'plan:evaluate') and announced_by = access.actor());
create policy seed on evaluation.sample for update to tongxing_desk
  using (access.in_area(area, 'plan:evaluate') and seed is null)
  with check (access.in_area(area, 'plan:evaluate') and seed_by = access.actor());
create policy work_in on evaluation.frame to tongxing_desk
  using (access.in_scope(county, area, 'plan:evaluate')) with check (access.in_scope(county, area, 'plan:evaluate'));
create policy work_in on evaluation.drawn to tongxing_desk
  using (access.in_scope(county, area, 'plan:evaluate')) with check (access.in_scope(county, area, 'plan:evaluate'));
create policy see on evaluation.contact for select to tongxing_desk using (access.in_scope(county, area, 'plan:evaluate'));
create policy note on evaluation.contact for insert to tongxing_desk
  with check (access.in_scope(county, area, 'plan:evaluate') and noted_by = access.actor());

create policy see on evaluation.survey for select to tongxing_desk, tongxing_public using (true);
create policy open on evaluation.survey for insert to tongxing_desk
  with check (access.in_area(area, 'plan:evaluate') and opened_by = access.actor());
create policy work_in on evaluation.invitation to tongxing_desk
  using (access.in_area(area, 'plan:evaluate')) with check (access.in_area(area, 'plan:evaluate'));
create policy work_in on evaluation.answer to tongxing_desk
  using (access.in_area(area, 'plan:evaluate')) with check (access.in_area(area, 'plan:evaluate'));
