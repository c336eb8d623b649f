-- Who may see and do what. Roles belong to the whole server, so several databases may make them at the same time.

do $$
declare
  wanted text;
  attempt integer;
begin
  foreach wanted in array array['tongxing_desk', 'tongxing_public', 'tongxing_system'] loop
    for attempt in 1..20 loop
      begin
        if not exists (select 1 from pg_roles where rolname = wanted) then
          -- LOGIN without a password: Citus contacts its workers as the role that was set.
          execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noinherit', wanted);
        end if;
        if not (select rolsuper from pg_roles where rolname = current_user) then
          execute format('grant %I to current_user', wanted);
        end if;
        exit;
      exception
        when insufficient_privilege then
          -- An administrator made the roles and let this user in beforehand.
          if not exists (select 1 from pg_roles where rolname = wanted)
            or not pg_has_role(current_user, wanted, 'member') then raise; end if;
          exit;
        when duplicate_object or unique_violation or internal_error then
          if attempt = 20 then raise; end if;
          perform pg_sleep(0.02 * attempt);
      end;
    end loop;
    if exists (select 1 from pg_roles where rolname = wanted and (rolsuper or rolbypassrls)) then
      raise exception 'the role % may bypass row security; take SUPERUSER and BYPASSRLS from it', wanted;
    end if;
  end loop;
end $$;

create schema access;
grant usage on schema platform, access to tongxing_desk, tongxing_public, tongxing_system;

-- True when the row lies in the counties and the area of the actor, and the actor has the duty. Missing or empty
-- settings give null or false, which no policy takes for true. Pure and inlined, and every part is a condition on county
-- or area, so that an index on (county, area) answers it once instead of once a row: reading a setting costs more than
-- reading a row. The range is the prefix in any collation, because area codes are digits. Duties stand between commas
-- (",a:b,c:d,"), because looking for a text costs a third of splitting a list where no index serves (decision 0022).
create function access.in_scope(county text, area text, duty text) returns boolean
language sql stable parallel safe
return county = any (string_to_array(current_setting('app.counties', true), ','))
  and area >= case
    when strpos(current_setting('app.duties', true), ',' || duty || ',') > 0
    then nullif(current_setting('app.area', true), '')
  end
  and area <= current_setting('app.area', true) || '999999999999';

-- True when the area lies in the area of the actor, and the actor has the duty; for rows that are not by county.
create function access.in_area(area text, duty text) returns boolean
language sql stable parallel safe
return starts_with(area, nullif(current_setting('app.area', true), ''))
  and strpos(current_setting('app.duties', true), ',' || duty || ',') > 0;

-- True when the actor has the duty, wherever.
create function access.has_duty(duty text) returns boolean
language sql stable parallel safe
return strpos(current_setting('app.duties', true), ',' || duty || ',') > 0;

-- The actor of this transaction; null when nobody is set.
create function access.actor() returns text
language sql stable parallel safe
return nullif(current_setting('app.actor', true), '');

-- The queue of 0001: anybody may tell, only the system delivers.
grant insert on platform.outbox to tongxing_desk, tongxing_public;
grant select, insert, update, delete on platform.outbox, platform.delivery to tongxing_system;
create policy tell on platform.outbox for insert to tongxing_desk, tongxing_public with check (true);
create policy deliver on platform.outbox to tongxing_system using (true) with check (true);
create policy deliver on platform.delivery to tongxing_system using (true) with check (true);

-- Staff, their posts and their sessions. Few rows, read at every request.

create table access.staff (
  id uuid primary key,
  account text not null unique,
  name text not null,
  -- Where the person is employed: who may appoint and dismiss is judged by it.
  area text not null,
  -- argon2id in PHC form; null: nobody can sign in with a password.
  password text,
  -- Made by the demonstration; refused outside demo mode.
  demo boolean not null default false,
  appointed_at timestamptz not null,
  left_at timestamptz,
  -- Sessions begun earlier are dead: a new password ends them all.
  sessions_from timestamptz not null,
  constraint staff_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'),
  constraint staff_account check (account ~ '^[a-z0-9][a-z0-9._-]{1,60}$')
);

create table access.post (
  id uuid primary key,
  staff_id uuid not null references access.staff (id),
  office text not null,
  area text not null,
  unit text,
  since date not null,
  until date,
  constraint post_area check (area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$')
);
create index post_of on access.post (staff_id);

create table access.session (
  -- Only the hash: who reads this table cannot sign in with it.
  token_hash text primary key,
  staff_id uuid not null references access.staff (id),
  post_id uuid not null references access.post (id),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_of on access.session (staff_id);
create index session_end on access.session (expires_at);

-- Failed sign-ins of one account from one network: the next try has to wait, nobody else does.
create table access.sign_in_delay (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null,
  next_at timestamptz not null
);
create index sign_in_delay_end on access.sign_in_delay (last_at);

-- What this database was made for: demo or production, and under which keys. Keys themselves are never here.
create table access.installation (
  name text primary key,
  value text not null
);

-- The audit trail: append-only, each row sealed with the hash of the row before it in its lane. A county has as many
-- lanes as it ever had writers at the same moment, so writers never wait for each other (decision 0024).

create table access.audit_lane (
  county text not null,
  lane integer not null,
  length bigint not null,
  hash text not null,
  primary key (county, lane),
  constraint audit_lane_county check (county ~ '^[0-9]{6}$')
);

create table access.audit (
  county text not null,
  lane integer not null,
  number bigint not null,
  area text not null,
  at timestamptz not null,
  actor text not null,
  event text not null,
  -- What it was done to: the id of a person, a run, an account.
  subject text,
  facts jsonb not null,
  hash text not null,
  primary key (county, lane, number),
  constraint audit_area check (county = left(area, 6))
);
create index audit_subject on access.audit (county, subject, at) where subject is not null;
create index audit_at on access.audit (county, at);

alter table access.staff enable row level security;
alter table access.staff force row level security;
alter table access.post enable row level security;
alter table access.post force row level security;
alter table access.session enable row level security;
alter table access.session force row level security;
alter table access.sign_in_delay enable row level security;
alter table access.sign_in_delay force row level security;
alter table access.installation enable row level security;
alter table access.installation force row level security;
alter table access.audit_lane enable row level security;
alter table access.audit_lane force row level security;
alter table access.audit enable row level security;
alter table access.audit force row level security;

grant select, insert, update, delete on access.staff, access.post, access.session, access.sign_in_delay to tongxing_system;
grant select, insert on access.installation to tongxing_system;
create policy work on access.installation to tongxing_system using (true) with check (true);
create policy work on access.staff to tongxing_system using (true) with check (true);
create policy work on access.post to tongxing_system using (true) with check (true);
create policy work on access.session to tongxing_system using (true) with check (true);
create policy work on access.sign_in_delay to tongxing_system using (true) with check (true);

-- Colleagues see names; who appoints does so in the own area only. Nobody at a desk reads a password.
grant select (id, account, name, area, demo, appointed_at, left_at) on access.staff to tongxing_desk;
grant insert (id, account, name, area, password, appointed_at, sessions_from) on access.staff to tongxing_desk;
grant update (name, password, left_at, sessions_from) on access.staff to tongxing_desk;
create policy see on access.staff for select to tongxing_desk using (access.actor() is not null);
create policy appoint on access.staff for insert to tongxing_desk with check (access.in_area(area, 'staff:appoint'));
create policy change on access.staff for update to tongxing_desk
  using (access.in_area(area, 'staff:appoint')) with check (access.in_area(area, 'staff:appoint'));

grant select, insert on access.post to tongxing_desk;
grant update (until) on access.post to tongxing_desk;
create policy appoint on access.post to tongxing_desk
  using (access.in_area(area, 'staff:appoint')) with check (access.in_area(area, 'staff:appoint'));

-- 000000: what concerns no county. An actor writes only in the own name, and nobody changes or removes a row.
grant select, insert, update (length, hash) on access.audit_lane to tongxing_desk, tongxing_system;
create policy seal on access.audit_lane to tongxing_desk
  using (county = '000000' or county = any (string_to_array(current_setting('app.counties', true), ',')))
  with check (county = '000000' or county = any (string_to_array(current_setting('app.counties', true), ',')));
create policy work on access.audit_lane to tongxing_system using (true) with check (true);

grant select, insert on access.audit to tongxing_desk, tongxing_system;
create policy write on access.audit for insert to tongxing_desk
  with check (
    actor = access.actor()
    and (
      county = '000000'
      or county = any (string_to_array(current_setting('app.counties', true), ','))
        and starts_with(area, nullif(current_setting('app.area', true), ''))
    )
  );
create policy read on access.audit for select to tongxing_desk
  using (
    access.has_duty('audit:read')
    and (county = '000000' or access.in_scope(county, area, 'audit:read'))
  );
create policy work_write on access.audit for insert to tongxing_system with check (actor = access.actor());
create policy work_read on access.audit for select to tongxing_system using (true);
