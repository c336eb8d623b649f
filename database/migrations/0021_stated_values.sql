-- Figures no record holds yet: typed by a person with the document they stand in. Second to what records count, and never overwritten.

create table indicators.stated (
  id uuid primary key,
  -- A declared indicator or series, or `row:<plan>:<number>` for a row of a plan nobody has declared.
  subject text not null,
  area text not null,
  -- A year, half-year, quarter or month: 2024, 2024-H1, 2024-Q3, 2024-06.
  period text not null,
  -- Its last day.
  on_day date not null,
  unit text not null,
  -- Null only in a row that withdraws a published figure from the public, so that its unpublished successor does not leave the old one standing there.
  amount numeric,
  -- The document the figure stands in: its number or title, and its day.
  document text not null,
  document_day date not null,
  note text,
  -- Not to be compared with earlier periods: it is worked out in another way.
  new_definition boolean not null,
  -- Whether the public may see it.
  published boolean not null,
  -- The row this one takes the place of, and why; every other row stands.
  supersedes uuid,
  reason text,
  stated_by text not null,
  stated_by_name text not null,
  stated_at timestamptz not null,
  constraint stated_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3})?)?)?$'),
  constraint stated_period check (period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  constraint stated_unit check (unit in ('percent', 'people', 'percent-a-year')),
  constraint stated_amount check (case unit
    when 'percent' then amount between 0 and 100
    when 'people' then amount >= 0 and amount = trunc(amount)
    else amount between -100 and 1000 end),
  constraint stated_document check (length(document) between 4 and 500),
  constraint stated_withdrawn check (amount is not null or (published and supersedes is not null)),
  constraint stated_reason check ((supersedes is null) = (reason is null)),
  -- A count that points to a few people is for nobody else.
  constraint stated_small check (not published or unit <> 'people' or amount = 0 or amount >= 5)
);
-- Of two who state at once one is refused: the first row of a place and period, and the successor of each row, exist once.
create unique index stated_first on indicators.stated (subject, area, period) where supersedes is null;
create unique index stated_next on indicators.stated (supersedes) where supersedes is not null;

alter table indicators.stated enable row level security;
alter table indicators.stated force row level security;
grant select, insert on indicators.stated to tongxing_desk, tongxing_system;
grant select on indicators.stated to tongxing_public;
create policy work on indicators.stated to tongxing_system using (true) with check (true);
-- Seen by whoever answers for the place, for a part of it, or for a place it is a part of: a county sees what its city has stated.
create policy see on indicators.stated for select to tongxing_desk using (access.has_duty('indicator:read')
  and (starts_with(area, nullif(current_setting('app.area', true), ''))
    or starts_with(nullif(current_setting('app.area', true), ''), area)));
create policy state on indicators.stated for insert to tongxing_desk
  with check (access.in_area(area, 'indicator:state') and stated_by = access.actor());
create policy see_published on indicators.stated for select to tongxing_public using (published);

-- Of the unknown, those of whom nobody can say whether they have it: the share could still go either way by them.
alter table indicators.measured add column unknown_open integer not null default 0;
alter table indicators.measured drop constraint measured_counts;
alter table indicators.measured add constraint measured_counts check (entitled >= receiving and receiving >= 0
  and unknown >= unknown_receiving + unknown_open and unknown_receiving >= 0 and unknown_open >= 0 and outside >= 0);
