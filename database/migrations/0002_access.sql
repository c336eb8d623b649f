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
-- settings give null, which no policy takes for true. Pure and inlined; the range lets an index on area serve, and
-- holds in any collation because area codes are digits.
create function access.in_scope(county text, area text, duty text) returns boolean
language sql stable parallel safe
return county = any (string_to_array(current_setting('app.counties', true), ','))
  and starts_with(area, nullif(current_setting('app.area', true), ''))
  and area between nullif(current_setting('app.area', true), '') and nullif(current_setting('app.area', true), '') || '999999999999'
  and duty = any (string_to_array(current_setting('app.duties', true), ','));

-- True when the actor has the duty, wherever.
create function access.has_duty(duty text) returns boolean
language sql stable parallel safe
return duty = any (string_to_array(current_setting('app.duties', true), ','));

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
