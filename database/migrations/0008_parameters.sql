-- Numbers the offices set where the plans leave them open: dated, placed, with the document they stand on.

create schema parameters;
grant usage on schema parameters to tongxing_desk, tongxing_public, tongxing_system;

create table parameters.setting (
  id uuid primary key,
  -- The id of a declared parameter of the catalogue.
  parameter text not null,
  area text not null,
  from_day date not null,
  to_day date,
  -- In the unit of the parameter: fen, count, percent.
  value bigint not null,
  -- The document the office issued: its number and title.
  document text not null,
  set_by text not null,
  set_at timestamptz not null,
  -- A later correction; the row stays, so that what was known on a day can be asked for.
  superseded_at timestamptz,
  constraint setting_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'),
  constraint setting_period check (to_day is null or to_day >= from_day),
  constraint setting_value check (value >= 0),
  constraint setting_document check (length(document) between 4 and 500)
);
create index setting_current on parameters.setting (parameter, area) where superseded_at is null;

alter table parameters.setting enable row level security;
alter table parameters.setting force row level security;
-- A standard is public; only the system and the office charged with it may set one.
grant select on parameters.setting to tongxing_desk, tongxing_public;
grant select, insert, update (superseded_at) on parameters.setting to tongxing_system;
create policy see on parameters.setting for select to tongxing_desk, tongxing_public using (true);
create policy work on parameters.setting to tongxing_system using (true) with check (true);
