-- People, their households, certificates and other records, and the profile conditions read.
-- A row is never overwritten where it says something about a past day: it is superseded (superseded_at) and replaced.
-- `area` is repeated in every row about a person, because row security may read nothing but the row itself.

create schema registry;
grant usage on schema registry to tongxing_desk, tongxing_system;

create table registry.household (
  county text not null,
  id uuid not null,
  area text not null,
  -- Everybody in it, with and without a disability; null when nobody has counted.
  size smallint,
  source text not null,
  recorded_at timestamptz not null,
  primary key (county, id),
  constraint household_area check (county = left(area, 6) and county ~ '^[0-9]{6}$')
);

-- What the register says now; what it said before lies in registry.record under the kind 'person'.
create table registry.person (
  county text not null,
  id uuid not null,
  area text not null,
  household_id uuid,
  name text not null,
  -- Syllables of the name; the embedded database has no Chinese collation to sort by.
  name_key text collate "C" not null,
  sex text not null,
  born date not null,
  residence text,
  -- Sealed by the vault for this person's id; the index finds the number without telling it.
  id_number_sealed text not null,
  id_number_index text collate "C" not null,
  phone_sealed text,
  account_sealed text,
  bank text,
  valid_from date not null,
  source text not null,
  source_ref text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  -- Set when the person has moved to another county (their rows live on there) or has left the register.
  closed_on date,
  moved_to text,
  version integer not null default 1,
  primary key (county, id),
  constraint person_area check (county = left(area, 6) and county ~ '^[0-9]{6}$'),
  constraint person_sex check (sex in ('male', 'female')),
  constraint person_residence check (residence in ('urban', 'rural')),
  constraint person_household foreign key (county, household_id) references registry.household (county, id)
);
create index person_by_name on registry.person (county, name_key, id);
-- Lists: everybody of a place, and by age.
create index person_by_place on registry.person (county, area, name_key, id) where closed_on is null;
create index person_by_birth on registry.person (county, born, id) where closed_on is null;
create index person_by_household on registry.person (county, household_id) where household_id is not null;

create table registry.certificate (
  county text not null,
  id uuid not null,
  person_id uuid not null,
  area text not null,
  status text not null,
  category text not null,
  -- The components of a multiple disability and 'multiple'; otherwise the one category.
  categories text[] not null,
  grade smallint not null,
  issued date,
  expires date,
  -- The number is the identity number, category, grade and this mark; it is put together when shown.
  reissue text,
  valid_from date not null,
  valid_to date,
  source text not null,
  source_ref text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  primary key (county, id),
  constraint certificate_area check (county = left(area, 6) and county ~ '^[0-9]{6}$'),
  constraint certificate_status check (status in ('issued', 'frozen', 'withdrawn', 'none')),
  constraint certificate_category
    check (category in ('vision', 'hearing', 'speech', 'physical', 'intellectual', 'mental', 'multiple')),
  constraint certificate_grade check (grade between 1 and 4),
  constraint certificate_validity check (valid_to is null or valid_to >= valid_from),
  constraint certificate_person foreign key (county, person_id) references registry.person (county, id)
);
create index certificate_of_person on registry.certificate (county, person_id);

-- Every other kind of record (income-status, care-assessment, ...): what was said, by whom, for which days.
create table registry.record (
  county text not null,
  id uuid not null,
  person_id uuid not null,
  area text not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  data jsonb not null,
  source text not null,
  source_ref text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  primary key (county, id),
  constraint record_area check (county = left(area, 6) and county ~ '^[0-9]{6}$'),
  constraint record_validity check (valid_to is null or valid_to >= valid_from),
  constraint record_person foreign key (county, person_id) references registry.person (county, id)
);
create index record_of_person on registry.record (county, person_id, kind);

-- Finds a person by number without knowing the county: one small row a person, on the coordinator.
create table registry.person_key (
  key text collate "C" not null primary key,
  county text not null,
  person_id uuid not null,
  area text not null,
  constraint person_key_area check (county = left(area, 6))
);

-- One wide row a person: what the records say on the day `as_of`. Columns of facts are added from their declarations
-- at the end of every migration run. Rewritten by the writer of a record, in the same transaction.
create table registry.profile (
  county text not null,
  person_id uuid not null,
  area text not null,
  household_id uuid,
  as_of date not null,
  -- The first day on which the same records would say something else; null when none is in sight.
  changes_on date,
  primary key (county, person_id),
  constraint profile_area check (county = left(area, 6) and county ~ '^[0-9]{6}$'),
  constraint profile_person foreign key (county, person_id) references registry.person (county, id)
);
create index profile_by_area on registry.profile (county, area);
create index profile_changing on registry.profile (changes_on) where changes_on is not null;

grant select, insert, update on all tables in schema registry to tongxing_desk;
grant select, insert, update, delete on all tables in schema registry to tongxing_system;
-- A move takes the person's profile and key along.
grant delete on registry.profile to tongxing_desk;

alter table registry.household enable row level security;
alter table registry.household force row level security;
create policy see on registry.household for select to tongxing_desk using (access.in_scope(county, area, 'person:read'));
create policy add on registry.household for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'));
create policy change on registry.household for update to tongxing_desk
  using (access.in_scope(county, area, 'person:change')) with check (access.in_scope(county, area, 'person:change'));
create policy work on registry.household to tongxing_system using (true) with check (true);

alter table registry.person enable row level security;
alter table registry.person force row level security;
create policy see on registry.person for select to tongxing_desk using (access.in_scope(county, area, 'person:read'));
create policy add on registry.person for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'));
create policy change on registry.person for update to tongxing_desk
  using (access.in_scope(county, area, 'person:change')) with check (access.in_scope(county, area, 'person:change'));
create policy work on registry.person to tongxing_system using (true) with check (true);

alter table registry.certificate enable row level security;
alter table registry.certificate force row level security;
create policy see on registry.certificate for select to tongxing_desk using (access.in_scope(county, area, 'person:read'));
create policy add on registry.certificate for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'));
create policy change on registry.certificate for update to tongxing_desk
  using (access.in_scope(county, area, 'person:change')) with check (access.in_scope(county, area, 'person:change'));
create policy work on registry.certificate to tongxing_system using (true) with check (true);

alter table registry.record enable row level security;
alter table registry.record force row level security;
create policy see on registry.record for select to tongxing_desk using (access.in_scope(county, area, 'person:read'));
create policy add on registry.record for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'));
create policy change on registry.record for update to tongxing_desk
  using (access.in_scope(county, area, 'person:change')) with check (access.in_scope(county, area, 'person:change'));
create policy work on registry.record to tongxing_system using (true) with check (true);

alter table registry.person_key enable row level security;
alter table registry.person_key force row level security;
create policy see on registry.person_key for select to tongxing_desk using (access.in_scope(county, area, 'person:read'));
create policy add on registry.person_key for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'));
create policy change on registry.person_key for update to tongxing_desk
  using (access.in_scope(county, area, 'person:change')) with check (access.in_scope(county, area, 'person:change'));
create policy work on registry.person_key to tongxing_system using (true) with check (true);

alter table registry.profile enable row level security;
alter table registry.profile force row level security;
create policy see on registry.profile for select to tongxing_desk using (access.in_scope(county, area, 'person:read'));
create policy add on registry.profile for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'));
create policy change on registry.profile for update to tongxing_desk
  using (access.in_scope(county, area, 'person:change')) with check (access.in_scope(county, area, 'person:change'));
create policy leave on registry.profile for delete to tongxing_desk using (access.in_scope(county, area, 'person:change'));
create policy work on registry.profile to tongxing_system using (true) with check (true);
