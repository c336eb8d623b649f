-- Written by npm run golden from a migrated database; not to be edited.

-- roles

role tongxing_desk login

role tongxing_public login

role tongxing_system login

-- schemas

schema access
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema cases
  grant usage to tongxing_desk
  grant usage to tongxing_system

schema evaluation
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema indicators
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema needs
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema parameters
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema payments
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema plans
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema platform
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema registry
  grant usage to tongxing_desk
  grant usage to tongxing_system

schema supervision
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

schema units
  grant usage to tongxing_desk
  grant usage to tongxing_public
  grant usage to tongxing_system

-- functions

CREATE OR REPLACE FUNCTION access.actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.actor'::text, true), ''::text)

CREATE OR REPLACE FUNCTION access.has_duty(duty text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (strpos(current_setting('app.duties'::text, true), ((','::text || duty) || ','::text)) > 0)

CREATE OR REPLACE FUNCTION access.in_area(area text, duty text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)) AND (strpos(current_setting('app.duties'::text, true), ((','::text || duty) || ','::text)) > 0))

CREATE OR REPLACE FUNCTION access.in_scope(county text, area text, duty text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((county = ANY (string_to_array(current_setting('app.counties'::text, true), ','::text))) AND (area >= CASE WHEN (strpos(current_setting('app.duties'::text, true), ((','::text || duty) || ','::text)) > 0) THEN NULLIF(current_setting('app.area'::text, true), ''::text) ELSE NULL::text END) AND (area <= (current_setting('app.area'::text, true) || '999999999999'::text)))

CREATE OR REPLACE FUNCTION cases.in_reach(county text, area text, duties text[], units text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (((length(county) < 6) OR (county = ANY (string_to_array(current_setting('app.counties'::text, true), ','::text)))) AND ((starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)) AND (duties && string_to_array(current_setting('app.duties'::text, true), ','::text))) OR ((NULLIF(current_setting('app.unit'::text, true), ''::text) = ANY (units)) AND (strpos(current_setting('app.duties'::text, true), ',unit:own,'::text) > 0))))

CREATE OR REPLACE FUNCTION cases.lamp(ended date, late_ended boolean, due date, due_problem text, soon_from date, stopped boolean, on_day date)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (ended IS NOT NULL) THEN CASE WHEN late_ended THEN 'ended-late'::text ELSE 'ended'::text END WHEN (due < on_day) THEN 'overdue'::text WHEN (due_problem IS NOT NULL) THEN 'unknown'::text WHEN (soon_from <= on_day) THEN 'soon'::text WHEN (due IS NOT NULL) THEN 'running'::text WHEN stopped THEN 'stopped'::text ELSE 'no-limit'::text END

CREATE OR REPLACE FUNCTION supervision.in_counties(county text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((length(county) < 6) OR (strpos(current_setting('app.counties'::text, true), county) > 0))

CREATE OR REPLACE FUNCTION supervision.in_reach(county text, area text, unit_id text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (supervision.in_counties(county) AND ((starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)) AND ((strpos(current_setting('app.duties'::text, true), ',plan:supervise,'::text) > 0) OR (strpos(current_setting('app.duties'::text, true), ',plan:instruct,'::text) > 0))) OR ((unit_id = NULLIF(current_setting('app.unit'::text, true), ''::text)) AND (strpos(current_setting('app.duties'::text, true), ',unit:own,'::text) > 0))))

CREATE OR REPLACE FUNCTION supervision.lamp(case_lamp text, stage text, kind text, denies_issued boolean, denies_delivered boolean)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ((stage = ANY (ARRAY['reported'::text, 'done'::text])) AND CASE WHEN (kind = 'issued'::text) THEN denies_issued ELSE denies_delivered END) THEN 'contradicted'::text ELSE case_lamp END

-- tables

table access.audit
  county text not null
  lane integer not null
  number bigint not null
  area text not null
  at timestamp with time zone not null
  actor text not null
  event text not null
  subject text
  facts jsonb not null
  hash text not null
  constraint audit_area CHECK ((county = "left"(area, 6)))
  constraint audit_pkey PRIMARY KEY (county, lane, number)
  create INDEX audit_at ON access.audit USING btree (county, at)
  create INDEX audit_subject ON access.audit USING btree (county, subject, at) WHERE (subject IS NOT NULL)
  row security, forced
  policy read for select to tongxing_desk using ((access.has_duty('audit:read'::text) AND ((county = '000000'::text) OR access.in_scope(county, area, 'audit:read'::text))))
  policy work_read for select to tongxing_system using (true)
  policy work_write for insert to tongxing_system with check ((actor = access.actor()))
  policy write for insert to tongxing_desk with check (((actor = access.actor()) AND ((county = '000000'::text) OR ((county = ANY (string_to_array(current_setting('app.counties'::text, true), ','::text))) AND starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text))))))
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table access.audit_lane
  county text not null
  lane integer not null
  length bigint not null
  hash text not null
  constraint audit_lane_county CHECK ((county ~ '^[0-9]{6}$'::text))
  constraint audit_lane_pkey PRIMARY KEY (county, lane)
  row security, forced
  policy seal for all to tongxing_desk using (((county = '000000'::text) OR (county = ANY (string_to_array(current_setting('app.counties'::text, true), ','::text))))) with check (((county = '000000'::text) OR (county = ANY (string_to_array(current_setting('app.counties'::text, true), ','::text)))))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (length, hash) to tongxing_desk
  grant update (length, hash) to tongxing_system

table access.installation
  name text not null
  value text not null
  constraint installation_pkey PRIMARY KEY (name)
  row security, forced
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_system

table access.post
  id uuid not null
  staff_id uuid not null
  office text not null
  area text not null
  unit text
  since date not null
  until date
  constraint post_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'::text))
  constraint post_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES access.staff(id)
  constraint post_pkey PRIMARY KEY (id)
  create INDEX post_of ON access.post USING btree (staff_id)
  row security, forced
  policy appoint for all to tongxing_desk using (access.in_area(area, 'staff:appoint'::text)) with check (access.in_area(area, 'staff:appoint'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant delete, insert, select, update to tongxing_system
  grant update (until) to tongxing_desk

table access.session
  token_hash text not null
  staff_id uuid not null
  post_id uuid not null
  started_at timestamp with time zone not null
  seen_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  constraint session_post_id_fkey FOREIGN KEY (post_id) REFERENCES access.post(id)
  constraint session_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES access.staff(id)
  constraint session_pkey PRIMARY KEY (token_hash)
  create INDEX session_end ON access.session USING btree (expires_at)
  create INDEX session_of ON access.session USING btree (staff_id)
  row security, forced
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select, update to tongxing_system

table access.sign_in_delay
  key text not null
  failures integer not null
  last_at timestamp with time zone not null
  next_at timestamp with time zone not null
  constraint sign_in_delay_pkey PRIMARY KEY (key)
  create INDEX sign_in_delay_end ON access.sign_in_delay USING btree (last_at)
  row security, forced
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select, update to tongxing_system

table access.staff
  id uuid not null
  account text not null
  name text not null
  area text not null
  password text
  demo boolean not null default false
  appointed_at timestamp with time zone not null
  left_at timestamp with time zone
  sessions_from timestamp with time zone not null
  constraint staff_account CHECK ((account ~ '^[a-z0-9][a-z0-9._-]{1,60}$'::text))
  constraint staff_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'::text))
  constraint staff_pkey PRIMARY KEY (id)
  constraint staff_account_key UNIQUE (account)
  row security, forced
  policy appoint for insert to tongxing_desk with check (access.in_area(area, 'staff:appoint'::text))
  policy change for update to tongxing_desk using (access.in_area(area, 'staff:appoint'::text)) with check (access.in_area(area, 'staff:appoint'::text))
  policy see for select to tongxing_desk using ((access.actor() IS NOT NULL))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select, update to tongxing_system
  grant insert (id, account, name, area, password, appointed_at, sessions_from) to tongxing_desk
  grant select (id, account, name, area, demo, appointed_at, left_at) to tongxing_desk
  grant update (name, password, left_at, sessions_from) to tongxing_desk

table cases.attachment
  county text not null
  id uuid not null
  area text not null
  case_id uuid
  sha256 text not null
  name text not null
  kind text not null
  bytes bytea not null
  added_by text not null
  added_at timestamp with time zone not null
  duties text[] not null
  units text[] not null
  constraint attachment_county CHECK ((county = "left"(area, 6)))
  constraint attachment_county_case_id_fkey FOREIGN KEY (county, case_id) REFERENCES cases."case"(county, id)
  constraint attachment_pkey PRIMARY KEY (county, id)
  create INDEX attachment_of ON cases.attachment USING btree (county, case_id)
  create INDEX attachment_offered ON cases.attachment USING btree (added_by) WHERE (case_id IS NULL)
  row security, forced
  policy attach for update to tongxing_desk using ((cases.in_reach(county, area, duties, units) OR ((case_id IS NULL) AND (added_by = access.actor())))) with check (cases.in_reach(county, area, duties, units))
  policy offer for insert to tongxing_desk with check (((case_id IS NULL) AND (added_by = access.actor()) AND ((length(county) < 6) OR (county = ANY (string_to_array(current_setting('app.counties'::text, true), ','::text))))))
  policy see for select to tongxing_desk using ((cases.in_reach(county, area, duties, units) OR ((case_id IS NULL) AND (added_by = access.actor()))))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (case_id, duties, units) to tongxing_desk
  grant update (case_id, duties, units) to tongxing_system

table cases.case
  county text not null
  id uuid not null
  area text not null
  process text not null
  version integer not null
  begin_key text not null
  title text not null
  about text
  length integer not null
  stage text not null
  since date not null
  began date not null
  ended date
  late_ended boolean not null
  due date
  due_problem text
  soon_from date
  stopped boolean not null
  passes_on date
  told integer not null
  computed_on date not null
  duties text[] not null
  units text[] not null
  constraint case_county CHECK ((county = "left"(area, 6)))
  constraint case_length CHECK ((length > 0))
  constraint case_pkey PRIMARY KEY (county, id)
  constraint case_begun_once UNIQUE (county, begin_key)
  create INDEX case_about ON cases."case" USING btree (county, about) WHERE (about IS NOT NULL)
  create INDEX case_of_matter ON cases."case" USING btree (process, about) WHERE (process = ANY (ARRAY['policy-document'::text, 'pledge'::text]))
  create INDEX case_open ON cases."case" USING btree (process, area) WHERE (ended IS NULL)
  create INDEX case_passing ON cases."case" USING btree (passes_on) WHERE (passes_on IS NOT NULL)
  row security, forced
  policy act for all to tongxing_desk using (cases.in_reach(county, area, duties, units)) with check (cases.in_reach(county, area, duties, units))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant insert, select, update to tongxing_system

table cases.event
  county text not null
  case_id uuid not null
  no integer not null
  area text not null
  key text not null
  by text not null
  at timestamp with time zone not null
  event json not null
  duties text[] not null
  units text[] not null
  constraint event_county CHECK ((county = "left"(area, 6)))
  constraint event_county_case_id_fkey FOREIGN KEY (county, case_id) REFERENCES cases."case"(county, id)
  constraint event_pkey PRIMARY KEY (county, case_id, no)
  constraint event_once UNIQUE (county, case_id, key)
  row security, forced
  policy act for insert to tongxing_desk with check ((cases.in_reach(county, area, duties, units) AND (by = access.actor())))
  policy see for select to tongxing_desk using (cases.in_reach(county, area, duties, units))
  policy show for update to tongxing_desk using (cases.in_reach(county, area, duties, units)) with check (cases.in_reach(county, area, duties, units))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (units) to tongxing_desk
  grant update (units) to tongxing_system

table cases.reminder
  county text not null
  case_id uuid not null
  holder text not null
  on_day date not null
  area text not null
  level text not null
  heard text[] not null
  constraint reminder_county CHECK ((county = "left"(area, 6)))
  constraint reminder_level CHECK ((level = ANY (ARRAY['claimer'::text, 'holder'::text, 'supervisor'::text, 'office'::text, 'nobody'::text])))
  constraint reminder_county_case_id_fkey FOREIGN KEY (county, case_id) REFERENCES cases."case"(county, id)
  constraint reminder_pkey PRIMARY KEY (county, case_id, holder, on_day)
  row security, forced
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_system

table cases.task
  county text not null
  case_id uuid not null
  holder text not null
  area text not null
  process text not null
  title text not null
  stage text not null
  duty text
  since date not null
  due date
  due_problem text
  soon_from date
  stopped boolean not null
  claimed_by text
  claimed_name text
  claimed_at timestamp with time zone
  duties text[] not null
  units text[] not null
  constraint task_claimed CHECK ((((claimed_by IS NULL) = (claimed_at IS NULL)) AND ((claimed_by IS NULL) = (claimed_name IS NULL))))
  constraint task_county CHECK ((county = "left"(area, 6)))
  constraint task_county_case_id_fkey FOREIGN KEY (county, case_id) REFERENCES cases."case"(county, id)
  constraint task_pkey PRIMARY KEY (county, case_id, holder)
  create INDEX task_of_duty ON cases.task USING btree (duty, COALESCE(due, 'infinity'::date), case_id)
  create INDEX task_of_holder ON cases.task USING btree (holder, COALESCE(due, 'infinity'::date), case_id)
  row security, forced
  policy act for all to tongxing_desk using (cases.in_reach(county, area, duties, units)) with check (cases.in_reach(county, area, duties, units))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select, update to tongxing_desk
  grant delete, insert, select, update to tongxing_system

table evaluation.answer
  id uuid not null
  survey_id uuid not null
  area text not null
  channel text not null
  answers jsonb not null
  constraint answer_channel CHECK ((channel = ANY (ARRAY['page'::text, 'telephone'::text, 'paper'::text])))
  constraint answer_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES evaluation.survey(id)
  constraint answer_pkey PRIMARY KEY (id)
  create INDEX answer_of_survey ON evaluation.answer USING btree (survey_id)
  row security, forced
  policy work for all to tongxing_system using (true) with check (true)
  policy work_in for all to tongxing_desk using (access.in_area(area, 'plan:evaluate'::text)) with check (access.in_area(area, 'plan:evaluate'::text))
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table evaluation.contact
  county text not null
  sample_id uuid not null
  person_id uuid not null
  attempt integer not null
  area text not null
  outcome text not null
  on_day date not null
  noted_by text not null
  noted_at timestamp with time zone not null
  constraint contact_county CHECK ((county = "left"(area, 6)))
  constraint contact_outcome CHECK ((outcome = ANY (ARRAY['answered'::text, 'not-reached'::text, 'refused'::text, 'moved-away'::text, 'deceased'::text])))
  constraint contact_county_sample_id_person_id_fkey FOREIGN KEY (county, sample_id, person_id) REFERENCES evaluation.drawn(county, sample_id, person_id)
  constraint contact_pkey PRIMARY KEY (county, sample_id, person_id, attempt)
  row security, forced
  policy note for insert to tongxing_desk with check ((access.in_scope(county, area, 'plan:evaluate'::text) AND (noted_by = access.actor())))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'plan:evaluate'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table evaluation.drawn
  county text not null
  sample_id uuid not null
  person_id uuid not null
  area text not null
  ticket text not null
  stratum text not null
  rank integer not null
  constraint drawn_county CHECK ((county = "left"(area, 6)))
  constraint drawn_rank CHECK ((rank >= 1))
  constraint drawn_county_sample_id_person_id_fkey FOREIGN KEY (county, sample_id, person_id) REFERENCES evaluation.frame(county, sample_id, person_id)
  constraint drawn_pkey PRIMARY KEY (county, sample_id, person_id)
  row security, forced
  policy work for all to tongxing_system using (true) with check (true)
  policy work_in for all to tongxing_desk using (access.in_scope(county, area, 'plan:evaluate'::text)) with check (access.in_scope(county, area, 'plan:evaluate'::text))
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table evaluation.finding
  id uuid not null
  round_id uuid not null
  area text not null
  found_by text not null
  unit_id text
  unit_name text
  found text not null
  demand text not null
  due date
  noted_by text not null
  noted_at timestamp with time zone not null
  resolved_on date
  resolution text
  document text
  resolved_by text
  constraint finding_by CHECK ((found_by = ANY (ARRAY['office'::text, 'third-party'::text])))
  constraint finding_resolved CHECK ((((resolved_on IS NULL) = (resolution IS NULL)) AND ((resolved_on IS NULL) = (document IS NULL)) AND ((resolved_on IS NULL) = (resolved_by IS NULL))))
  constraint finding_round_id_fkey FOREIGN KEY (round_id) REFERENCES evaluation.round(id)
  constraint finding_pkey PRIMARY KEY (id)
  create INDEX finding_of_round ON evaluation.finding USING btree (round_id, id)
  row security, forced
  policy note for insert to tongxing_desk with check ((access.in_area(area, 'plan:evaluate'::text) AND (noted_by = access.actor())))
  policy resolve for update to tongxing_desk using ((access.in_area(area, 'plan:evaluate'::text) AND (resolved_on IS NULL))) with check ((access.in_area(area, 'plan:evaluate'::text) AND (resolved_by = access.actor())))
  policy see for select to tongxing_desk using ((access.in_area(area, 'plan:evaluate'::text) OR ((unit_id = NULLIF(current_setting('app.unit'::text, true), ''::text)) AND access.has_duty('unit:own'::text))))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (resolved_on, resolution, document, resolved_by) to tongxing_desk
  grant update (resolved_on, resolution, document, resolved_by) to tongxing_system

table evaluation.frame
  county text not null
  sample_id uuid not null
  person_id uuid not null
  area text not null
  ticket text not null
  stratum text not null
  constraint frame_county CHECK ((county = "left"(area, 6)))
  constraint frame_county_person_id_fkey FOREIGN KEY (county, person_id) REFERENCES registry.person(county, id)
  constraint frame_pkey PRIMARY KEY (county, sample_id, person_id)
  row security, forced
  policy work for all to tongxing_system using (true) with check (true)
  policy work_in for all to tongxing_desk using (access.in_scope(county, area, 'plan:evaluate'::text)) with check (access.in_scope(county, area, 'plan:evaluate'::text))
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table evaluation.invitation
  survey_id uuid not null
  code_hash text not null
  area text not null
  used boolean not null default false
  constraint invitation_survey_id_fkey FOREIGN KEY (survey_id) REFERENCES evaluation.survey(id)
  constraint invitation_pkey PRIMARY KEY (survey_id, code_hash)
  row security, forced
  policy work for all to tongxing_system using (true) with check (true)
  policy work_in for all to tongxing_desk using (access.in_area(area, 'plan:evaluate'::text)) with check (access.in_area(area, 'plan:evaluate'::text))
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (used) to tongxing_desk
  grant update (used) to tongxing_system

table evaluation.publication
  round_id uuid not null
  edition integer not null
  area text not null
  content jsonb not null
  published_by text not null
  published_at timestamp with time zone not null
  constraint publication_round_id_fkey FOREIGN KEY (round_id) REFERENCES evaluation.round(id)
  constraint publication_pkey PRIMARY KEY (round_id, edition)
  row security, forced
  policy publish for insert to tongxing_desk with check ((access.in_area(area, 'plan:evaluate'::text) AND (published_by = access.actor())))
  policy see for select to tongxing_desk, tongxing_public using (true)
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system

table evaluation.report
  id uuid not null
  round_id uuid not null
  area text not null
  blocks jsonb not null
  figures jsonb not null
  letterhead jsonb not null
  title text not null
  drafted_by text not null
  drafted_at timestamp with time zone not null
  constraint report_round_id_fkey FOREIGN KEY (round_id) REFERENCES evaluation.round(id)
  constraint report_pkey PRIMARY KEY (id)
  create INDEX report_of_round ON evaluation.report USING btree (round_id, id)
  row security, forced
  policy draft for insert to tongxing_desk with check ((access.in_area(area, 'plan:evaluate'::text) AND (drafted_by = access.actor())))
  policy see for select to tongxing_desk using (access.in_area(area, 'plan:evaluate'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table evaluation.round
  id uuid not null
  kind text not null
  area text not null
  plan_id uuid
  from_day date not null
  to_day date not null
  opened_by text not null
  opened_at timestamp with time zone not null
  constraint round_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2})?)?$'::text))
  constraint round_kind CHECK ((kind = ANY (ARRAY['mid'::text, 'final'::text, 'annual'::text])))
  constraint round_period CHECK ((to_day >= from_day))
  constraint round_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint round_pkey PRIMARY KEY (id)
  create INDEX round_of_area ON evaluation.round USING btree (area, id)
  row security, forced
  policy open for insert to tongxing_desk with check ((access.in_area(area, 'plan:evaluate'::text) AND (opened_by = access.actor())))
  policy see for select to tongxing_desk using (access.in_area(area, 'plan:evaluate'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table evaluation.sample
  id uuid not null
  round_id uuid not null
  area text not null
  frame text not null
  frame_on date not null
  frame_size integer not null
  frame_digest text not null
  smallest integer not null
  reserve integer not null
  attempts integer not null
  strata jsonb not null
  seed_source text not null
  seed_on date not null
  announced_by text not null
  announced_at timestamp with time zone not null
  seed text
  seed_by text
  seed_at timestamp with time zone
  constraint sample_order CHECK (((seed_at IS NULL) OR (seed_at > announced_at)))
  constraint sample_seed CHECK ((((seed IS NULL) = (seed_at IS NULL)) AND ((seed IS NULL) = (seed_by IS NULL))))
  constraint sample_round_id_fkey FOREIGN KEY (round_id) REFERENCES evaluation.round(id)
  constraint sample_pkey PRIMARY KEY (id)
  create INDEX sample_of_round ON evaluation.sample USING btree (round_id)
  row security, forced
  policy announce for insert to tongxing_desk with check ((access.in_area(area, 'plan:evaluate'::text) AND (announced_by = access.actor())))
  policy see for select to tongxing_desk, tongxing_public using (true)
  policy seed for update to tongxing_desk using ((access.in_area(area, 'plan:evaluate'::text) AND (seed IS NULL))) with check ((access.in_area(area, 'plan:evaluate'::text) AND (seed_by = access.actor())))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system
  grant update (seed, seed_by, seed_at) to tongxing_desk
  grant update (seed, seed_by, seed_at) to tongxing_system

table evaluation.snapshot
  round_id uuid not null
  area text not null
  on_day date not null
  facts jsonb not null
  weightings jsonb not null
  frozen_by text not null
  frozen_at timestamp with time zone not null
  constraint snapshot_round_id_fkey FOREIGN KEY (round_id) REFERENCES evaluation.round(id)
  constraint snapshot_pkey PRIMARY KEY (round_id)
  row security, forced
  policy keep for insert to tongxing_desk with check ((access.in_area(area, 'plan:evaluate'::text) AND (frozen_by = access.actor())))
  policy see for select to tongxing_desk using (access.in_area(area, 'plan:evaluate'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table evaluation.survey
  id uuid not null
  round_id uuid not null
  area text not null
  form text not null
  opens_on date not null
  closes_on date not null
  opened_by text not null
  opened_at timestamp with time zone not null
  constraint survey_days CHECK ((closes_on >= opens_on))
  constraint survey_round_id_fkey FOREIGN KEY (round_id) REFERENCES evaluation.round(id)
  constraint survey_pkey PRIMARY KEY (id)
  create INDEX survey_of_round ON evaluation.survey USING btree (round_id)
  row security, forced
  policy open for insert to tongxing_desk with check ((access.in_area(area, 'plan:evaluate'::text) AND (opened_by = access.actor())))
  policy see for select to tongxing_desk, tongxing_public using (true)
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system

table evaluation.weighting
  id uuid not null
  area text not null
  assessed text not null
  year integer not null
  weights jsonb not null
  document text not null
  set_by text not null
  set_at timestamp with time zone not null
  superseded_at timestamp with time zone
  constraint weighting_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2})?)?$'::text))
  constraint weighting_assessed CHECK ((assessed = ANY (ARRAY['unit'::text, 'county'::text])))
  constraint weighting_document CHECK (((length(document) >= 4) AND (length(document) <= 500)))
  constraint weighting_year CHECK (((year >= 2000) AND (year <= 2100)))
  constraint weighting_pkey PRIMARY KEY (id)
  create INDEX weighting_current ON evaluation.weighting USING btree (assessed, year, area) WHERE (superseded_at IS NULL)
  row security, forced
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy set_down for insert to tongxing_desk with check ((access.in_area(area, 'plan:evaluate'::text) AND (set_by = access.actor())))
  policy supersede for update to tongxing_desk using (access.in_area(area, 'plan:evaluate'::text)) with check (access.in_area(area, 'plan:evaluate'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (superseded_at) to tongxing_desk
  grant update (superseded_at) to tongxing_system

table indicators.definition
  indicator text not null
  sha256 text not null
  declared jsonb not null
  first_used_at timestamp with time zone not null
  constraint definition_pkey PRIMARY KEY (indicator, sha256)
  row security, forced
  policy see for select to tongxing_desk using (access.has_duty('indicator:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant insert, select to tongxing_system

table indicators.measured
  county text not null
  measurement_id uuid not null
  area text not null
  entitled integer not null
  receiving integer not null
  unknown integer not null
  unknown_receiving integer not null
  outside integer not null
  unknown_open integer not null default 0
  constraint measured_counts CHECK (((entitled >= receiving) AND (receiving >= 0) AND (unknown >= (unknown_receiving + unknown_open)) AND (unknown_receiving >= 0) AND (unknown_open >= 0) AND (outside >= 0)))
  constraint measured_county CHECK (((county = "left"(area, 6)) AND (length(area) = ANY (ARRAY[6, 9]))))
  constraint measured_measurement_id_fkey FOREIGN KEY (measurement_id) REFERENCES indicators.measurement(id)
  constraint measured_pkey PRIMARY KEY (county, measurement_id, area)
  row security, forced
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'indicator:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant insert, select to tongxing_system

table indicators.measurement
  id uuid not null
  indicator text not null
  root text not null
  period text not null
  on_day date not null
  definition text not null
  freshness jsonb not null
  measured_at timestamp with time zone not null
  constraint measurement_period CHECK (((period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text) AND (period = to_char((on_day)::timestamp with time zone, 'YYYY-MM'::text))))
  constraint measurement_indicator_definition_fkey FOREIGN KEY (indicator, definition) REFERENCES indicators.definition(indicator, sha256)
  constraint measurement_pkey PRIMARY KEY (id)
  create INDEX measurement_newest ON indicators.measurement USING btree (indicator, root, period, id)
  row security, forced
  policy see for select to tongxing_desk using (access.has_duty('indicator:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant insert, select to tongxing_system

table indicators.publication
  id uuid not null
  indicator text not null
  root text not null
  period text not null
  on_day date not null
  measurement_id uuid not null
  small_below integer not null
  published_at timestamp with time zone not null
  constraint publication_measurement_id_fkey FOREIGN KEY (measurement_id) REFERENCES indicators.measurement(id)
  constraint publication_pkey PRIMARY KEY (id)
  constraint publication_measurement_id_small_below_key UNIQUE (measurement_id, small_below)
  create INDEX publication_newest ON indicators.publication USING btree (indicator, root, period, id)
  row security, forced
  policy see for select to tongxing_desk using (true)
  policy see_published for select to tongxing_public using (true)
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system

table indicators.published_value
  publication_id uuid not null
  area text not null
  unplaced boolean not null
  position integer not null
  entitled integer
  receiving integer
  unknown integer
  constraint published_split CHECK (((receiving IS NULL) OR (entitled >= receiving)))
  constraint published_value_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES indicators.publication(id)
  constraint published_value_pkey PRIMARY KEY (publication_id, area, unplaced)
  row security, forced
  policy see for select to tongxing_desk using (true)
  policy see_published for select to tongxing_public using (true)
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system

table indicators.stated
  id uuid not null
  subject text not null
  area text not null
  period text not null
  on_day date not null
  unit text not null
  amount numeric
  document text not null
  document_day date not null
  note text
  new_definition boolean not null
  published boolean not null
  supersedes uuid
  reason text
  stated_by text not null
  stated_by_name text not null
  stated_at timestamp with time zone not null
  constraint stated_amount CHECK (
  CASE unit
      WHEN 'percent'::text THEN ((amount >= (0)::numeric) AND (amount <= (100)::numeric))
      WHEN 'people'::text THEN ((amount >= (0)::numeric) AND (amount = trunc(amount)))
      ELSE ((amount >= ('-100'::integer)::numeric) AND (amount <= (1000)::numeric))
  END)
  constraint stated_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3})?)?)?$'::text))
  constraint stated_document CHECK (((length(document) >= 4) AND (length(document) <= 500)))
  constraint stated_period CHECK ((period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$'::text))
  constraint stated_reason CHECK (((supersedes IS NULL) = (reason IS NULL)))
  constraint stated_small CHECK (((NOT published) OR (unit <> 'people'::text) OR (amount = (0)::numeric) OR (amount >= (5)::numeric)))
  constraint stated_unit CHECK ((unit = ANY (ARRAY['percent'::text, 'people'::text, 'percent-a-year'::text])))
  constraint stated_withdrawn CHECK (((amount IS NOT NULL) OR (published AND (supersedes IS NOT NULL))))
  constraint stated_pkey PRIMARY KEY (id)
  create UNIQUE INDEX stated_first ON indicators.stated USING btree (subject, area, period) WHERE (supersedes IS NULL)
  create UNIQUE INDEX stated_next ON indicators.stated USING btree (supersedes) WHERE (supersedes IS NOT NULL)
  row security, forced
  policy see for select to tongxing_desk using ((access.has_duty('indicator:read'::text) AND (starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)) OR starts_with(NULLIF(current_setting('app.area'::text, true), ''::text), area))))
  policy see_published for select to tongxing_public using (published)
  policy state for insert to tongxing_desk with check ((access.in_area(area, 'indicator:state'::text) AND (stated_by = access.actor())))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system

table needs.candidate
  county text not null
  person_id uuid not null
  programme text not null
  area text not null
  finding text not null
  reason_code integer
  amount_fen bigint
  decision text not null default 'open'::text
  confirmed_on date
  found_at timestamp with time zone not null
  found_on date not null
  steps integer not null
  constraint candidate_confirmed CHECK (((decision = 'confirmed'::text) = (confirmed_on IS NOT NULL)))
  constraint candidate_county CHECK ((county = "left"(area, 6)))
  constraint candidate_decision CHECK ((decision = ANY (ARRAY['open'::text, 'confirmed'::text, 'set-aside'::text])))
  constraint candidate_finding CHECK ((finding = ANY (ARRAY['entitled'::text, 'unknown'::text, 'lapsed'::text])))
  constraint candidate_reason CHECK (((finding = 'lapsed'::text) = (reason_code IS NULL)))
  constraint candidate_county_person_id_fkey FOREIGN KEY (county, person_id) REFERENCES registry.person(county, id)
  constraint candidate_pkey PRIMARY KEY (county, person_id, programme)
  create INDEX candidate_confirmed ON needs.candidate USING btree (programme, area, person_id) WHERE (decision = 'confirmed'::text)
  create INDEX candidate_doubted ON needs.candidate USING btree (programme, area, person_id) WHERE ((decision = 'confirmed'::text) AND (finding <> 'entitled'::text))
  create INDEX candidate_place ON needs.candidate USING btree ("left"(area, 9), programme)
  create INDEX candidate_set_aside ON needs.candidate USING btree (programme, area, person_id) WHERE (decision = 'set-aside'::text)
  create INDEX candidate_waiting ON needs.candidate USING btree (programme, area, person_id) WHERE ((decision = 'open'::text) AND (finding <> 'lapsed'::text))
  row security, forced
  policy decide for update to tongxing_desk using (access.in_scope(county, area, 'candidate:confirm'::text)) with check (access.in_scope(county, area, 'candidate:confirm'::text))
  policy read for select to tongxing_desk using (access.in_scope(county, area, 'candidate:read'::text))
  policy take_up for insert to tongxing_desk with check ((access.in_scope(county, area, 'candidate:confirm'::text) AND (decision = 'open'::text) AND (finding = 'entitled'::text) AND (steps = 1)))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant insert, select, update to tongxing_system

table needs.candidate_step
  county text not null
  person_id uuid not null
  programme text not null
  no integer not null
  area text not null
  kind text not null
  at timestamp with time zone not null
  by text not null
  on_day date not null
  verdict text
  reason_code integer
  amount_fen bigint
  consent jsonb
  reason text
  constraint candidate_step_confirmed CHECK (((kind = 'confirmed'::text) = (consent IS NOT NULL)))
  constraint candidate_step_county CHECK ((county = "left"(area, 6)))
  constraint candidate_step_found CHECK (((kind = 'found'::text) = ((verdict IS NOT NULL) AND (reason_code IS NOT NULL))))
  constraint candidate_step_kind CHECK ((kind = ANY (ARRAY['found'::text, 'lapsed'::text, 'confirmed'::text, 'set-aside'::text, 'reopened'::text])))
  constraint candidate_step_reason CHECK (((kind = ANY (ARRAY['set-aside'::text, 'reopened'::text])) = (reason IS NOT NULL)))
  constraint candidate_step_county_person_id_programme_fkey FOREIGN KEY (county, person_id, programme) REFERENCES needs.candidate(county, person_id, programme)
  constraint candidate_step_pkey PRIMARY KEY (county, person_id, programme, no)
  row security, forced
  policy decide for insert to tongxing_desk with check ((access.in_scope(county, area, 'candidate:confirm'::text) AND (by = access.actor()) AND (kind = ANY (ARRAY['confirmed'::text, 'set-aside'::text, 'reopened'::text]))))
  policy read for select to tongxing_desk using (access.in_scope(county, area, 'candidate:read'::text))
  policy take_up for insert to tongxing_desk with check ((access.in_scope(county, area, 'candidate:confirm'::text) AND (by = access.actor()) AND (kind = 'found'::text) AND (verdict = 'entitled'::text) AND (no = 1)))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table needs.finding
  county text not null
  person_id uuid not null
  area text not null
  on_day date not null
  found integer[] not null
  constraint finding_county CHECK ((county = "left"(area, 6)))
  constraint finding_some CHECK ((cardinality(found) > 0))
  constraint finding_pkey PRIMARY KEY (county, person_id)
  create INDEX finding_place ON needs.finding USING btree (county, area, person_id)
  row security, forced
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'candidate:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant delete, insert, select, update to tongxing_system

table needs.programme_no
  no smallint not null
  programme text not null
  constraint programme_no_positive CHECK ((no > 0))
  constraint programme_no_pkey PRIMARY KEY (no)
  constraint programme_no_programme_key UNIQUE (programme)
  row security, forced
  policy see for select to tongxing_desk using (true)
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant insert, select to tongxing_system

table needs.saved_list
  id uuid not null
  name text not null
  area text not null
  condition jsonb not null
  shared boolean not null default false
  saved_by text not null
  saved_at timestamp with time zone not null
  dropped_at timestamp with time zone
  constraint saved_list_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'::text))
  constraint saved_list_name CHECK (((length(name) >= 1) AND (length(name) <= 80)))
  constraint saved_list_pkey PRIMARY KEY (id)
  create INDEX saved_list_of_author ON needs.saved_list USING btree (saved_by, saved_at DESC) WHERE (dropped_at IS NULL)
  create INDEX saved_list_shared ON needs.saved_list USING btree (area, saved_at DESC) WHERE (shared AND (dropped_at IS NULL))
  row security, forced
  policy change for update to tongxing_desk using (((saved_by = access.actor()) AND access.has_duty('person:read'::text))) with check (((saved_by = access.actor()) AND access.has_duty('person:read'::text)))
  policy save for insert to tongxing_desk with check ((access.in_area(area, 'person:read'::text) AND (saved_by = access.actor())))
  policy see for select to tongxing_desk using ((access.has_duty('person:read'::text) AND ((saved_by = access.actor()) OR (shared AND access.in_area(area, 'person:read'::text)))))
  policy work for select to tongxing_system using (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_system
  grant update (shared, dropped_at) to tongxing_desk

table needs.scenario
  id uuid not null
  name text not null
  programme text not null
  area text not null
  scenario jsonb not null
  shared boolean not null default false
  saved_by text not null
  saved_at timestamp with time zone not null
  dropped_at timestamp with time zone
  constraint scenario_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'::text))
  constraint scenario_name CHECK (((length(name) >= 1) AND (length(name) <= 80)))
  constraint scenario_pkey PRIMARY KEY (id)
  create INDEX scenario_of_author ON needs.scenario USING btree (saved_by, saved_at DESC) WHERE (dropped_at IS NULL)
  create INDEX scenario_shared ON needs.scenario USING btree (area, saved_at DESC) WHERE (shared AND (dropped_at IS NULL))
  row security, forced
  policy change for update to tongxing_desk using (((saved_by = access.actor()) AND access.has_duty('whatif:run'::text))) with check (((saved_by = access.actor()) AND access.has_duty('whatif:run'::text)))
  policy save for insert to tongxing_desk with check ((access.in_area(area, 'whatif:run'::text) AND (saved_by = access.actor())))
  policy see for select to tongxing_desk using ((access.has_duty('whatif:run'::text) AND ((saved_by = access.actor()) OR (shared AND access.in_area(area, 'whatif:run'::text)))))
  policy work for select to tongxing_system using (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_system
  grant update (shared, dropped_at) to tongxing_desk

table needs.sweep
  id uuid not null
  on_day date not null
  area text not null
  programmes text[] not null
  asked_by text not null
  started_at timestamp with time zone not null
  finished_at timestamp with time zone
  everything boolean not null default false
  constraint sweep_pkey PRIMARY KEY (id)
  create INDEX sweep_newest ON needs.sweep USING btree (started_at DESC)
  row security, forced
  policy ask for insert to tongxing_desk with check ((access.in_area(area, 'sweep:run'::text) AND (asked_by = access.actor())))
  policy read for select to tongxing_desk using (access.has_duty('candidate:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select, update to tongxing_system

table needs.sweep_chunk
  sweep_id uuid not null
  programme text not null
  area text not null
  people integer not null
  entitled integer not null
  unknown integer not null
  unpriced integer not null
  amount_fen bigint not null
  found integer not null
  lapsed integer not null
  done_at timestamp with time zone not null
  held integer not null default 0
  constraint sweep_chunk_sweep_id_fkey FOREIGN KEY (sweep_id) REFERENCES needs.sweep(id)
  constraint sweep_chunk_pkey PRIMARY KEY (sweep_id, programme, area)
  row security, forced
  policy read for select to tongxing_desk using (access.has_duty('candidate:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant insert, select to tongxing_system

table parameters.setting
  id uuid not null
  parameter text not null
  area text not null
  from_day date not null
  to_day date
  value bigint not null
  document text not null
  set_by text not null
  set_at timestamp with time zone not null
  superseded_at timestamp with time zone
  constraint setting_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'::text))
  constraint setting_document CHECK (((length(document) >= 4) AND (length(document) <= 500)))
  constraint setting_period CHECK (((to_day IS NULL) OR (to_day >= from_day)))
  constraint setting_value CHECK ((value >= 0))
  constraint setting_pkey PRIMARY KEY (id)
  create INDEX setting_current ON parameters.setting USING btree (parameter, area) WHERE (superseded_at IS NULL)
  row security, forced
  policy see for select to tongxing_desk, tongxing_public using (true)
  policy set_number for insert to tongxing_desk with check ((access.in_area(area, 'parameter:set'::text) AND (set_by = access.actor())))
  policy supersede for update to tongxing_desk using (access.in_area(area, 'parameter:set'::text)) with check (access.in_area(area, 'parameter:set'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system
  grant update (superseded_at) to tongxing_desk
  grant update (superseded_at) to tongxing_system

table payments.finding
  county text not null
  run_id uuid not null
  line_no integer not null
  rule text not null
  area text not null
  facts jsonb not null
  state text not null default 'open'::text
  found_at timestamp with time zone not null
  settled_by text
  settled_at timestamp with time zone
  reason text
  constraint finding_county CHECK ((county = "left"(area, 6)))
  constraint finding_settled CHECK (((state = ANY (ARRAY['accepted'::text, 'excluded'::text])) = ((settled_by IS NOT NULL) AND (settled_at IS NOT NULL) AND (reason IS NOT NULL))))
  constraint finding_state CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'excluded'::text, 'gone'::text])))
  constraint finding_county_run_id_line_no_fkey FOREIGN KEY (county, run_id, line_no) REFERENCES payments.line(county, run_id, no)
  constraint finding_pkey PRIMARY KEY (county, run_id, line_no, rule)
  create INDEX finding_open ON payments.finding USING btree (run_id, area, line_no) WHERE (state = 'open'::text)
  row security, forced
  policy note for insert to tongxing_desk with check (access.in_scope(county, area, 'payrun:check'::text))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy settle for update to tongxing_desk using (access.in_scope(county, area, 'payrun:check'::text)) with check (access.in_scope(county, area, 'payrun:check'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant insert, select, update to tongxing_system

table payments.grant
  county text not null
  id uuid not null
  person_id uuid not null
  programme text not null
  area text not null
  from_month text not null
  last_month text
  state text not null default 'active'::text
  steps integer not null
  constraint grant_county CHECK ((county = "left"(area, 6)))
  constraint grant_ended CHECK (((state = 'ended'::text) = (last_month IS NOT NULL)))
  constraint grant_state CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'ended'::text])))
  constraint grant_county_person_id_fkey FOREIGN KEY (county, person_id) REFERENCES registry.person(county, id)
  constraint grant_pkey PRIMARY KEY (county, id)
  create UNIQUE INDEX grant_once ON payments."grant" USING btree (county, person_id, programme) WHERE (state <> 'ended'::text)
  create INDEX grant_person ON payments."grant" USING btree (county, person_id, programme)
  create INDEX grant_place ON payments."grant" USING btree ("left"(area, 9), programme)
  row security, forced
  policy change for update to tongxing_desk using ((access.in_scope(county, area, 'payrun:make'::text) OR access.in_scope(county, area, 'candidate:confirm'::text))) with check ((access.in_scope(county, area, 'payrun:make'::text) OR access.in_scope(county, area, 'candidate:confirm'::text)))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant select, update to tongxing_desk
  grant insert, select, update to tongxing_system

table payments.grant_step
  county text not null
  grant_id uuid not null
  no integer not null
  area text not null
  kind text not null
  at timestamp with time zone not null
  by text not null
  on_day date not null
  month text
  reason text
  pay_back boolean
  constraint grant_step_county CHECK ((county = "left"(area, 6)))
  constraint grant_step_kind CHECK ((kind = ANY (ARRAY['granted'::text, 'paused'::text, 'resumed'::text, 'ended'::text])))
  constraint grant_step_month CHECK (((kind = ANY (ARRAY['granted'::text, 'ended'::text])) = (month IS NOT NULL)))
  constraint grant_step_pay_back CHECK (((kind = 'resumed'::text) = (pay_back IS NOT NULL)))
  constraint grant_step_reason CHECK (((kind <> 'granted'::text) = (reason IS NOT NULL)))
  constraint grant_step_county_grant_id_fkey FOREIGN KEY (county, grant_id) REFERENCES payments."grant"(county, id)
  constraint grant_step_pkey PRIMARY KEY (county, grant_id, no)
  row security, forced
  policy act for insert to tongxing_desk with check (((by = access.actor()) AND (kind = ANY (ARRAY['paused'::text, 'resumed'::text, 'ended'::text])) AND (access.in_scope(county, area, 'payrun:make'::text) OR access.in_scope(county, area, 'candidate:confirm'::text))))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table payments.line
  county text not null
  run_id uuid not null
  no integer not null
  grant_id uuid not null
  grant_steps integer not null
  person_id uuid not null
  programme text not null
  for_month text not null
  kind text not null
  area text not null
  name text not null
  id_number_index text
  account_sealed text
  account_index text
  amount_fen bigint
  verdict text not null
  reason_code integer not null
  hold text
  state text not null
  owed boolean not null
  steps integer not null default 0
  constraint line_account CHECK (((state <> ALL (ARRAY['paid'::text, 'failed'::text, 'returned'::text])) OR (account_sealed IS NOT NULL)))
  constraint line_county CHECK ((county = "left"(area, 6)))
  constraint line_hold CHECK ((hold = ANY (ARRAY['paused'::text, 'person-closed'::text, 'not-entitled'::text, 'entitlement-unknown'::text, 'amount-unknown'::text])))
  constraint line_kind CHECK ((kind = ANY (ARRAY['monthly'::text, 'arrears'::text])))
  constraint line_payable CHECK (((state <> ALL (ARRAY['included'::text, 'paid'::text, 'failed'::text, 'returned'::text, 'excluded'::text])) OR ((hold IS NULL) AND (amount_fen > 0))))
  constraint line_state CHECK ((state = ANY (ARRAY['included'::text, 'held'::text, 'excluded'::text, 'paid'::text, 'failed'::text, 'returned'::text, 'cancelled'::text])))
  constraint line_verdict CHECK ((verdict = ANY (ARRAY['entitled'::text, 'unknown'::text, 'no'::text])))
  constraint line_county_grant_id_fkey FOREIGN KEY (county, grant_id) REFERENCES payments."grant"(county, id)
  constraint line_run_id_fkey FOREIGN KEY (run_id) REFERENCES payments.run(id)
  constraint line_pkey PRIMARY KEY (county, run_id, no)
  create INDEX line_id_number ON payments.line USING btree (for_month, programme, id_number_index) WHERE (state = ANY (ARRAY['included'::text, 'paid'::text]))
  create INDEX line_month ON payments.line USING btree (county, person_id, programme, for_month)
  create UNIQUE INDEX line_once ON payments.line USING btree (county, person_id, programme, for_month) WHERE (state = ANY (ARRAY['included'::text, 'paid'::text]))
  create INDEX line_owed ON payments.line USING btree (area, programme) WHERE owed
  create INDEX line_sent_back ON payments.line USING btree (run_id, no) WHERE (state = ANY (ARRAY['failed'::text, 'returned'::text]))
  row security, forced
  policy change for update to tongxing_desk using ((access.in_scope(county, area, 'payrun:make'::text) OR access.in_scope(county, area, 'payrun:check'::text))) with check ((access.in_scope(county, area, 'payrun:make'::text) OR access.in_scope(county, area, 'payrun:check'::text)))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant select, update to tongxing_desk
  grant insert, select, update to tongxing_system

table payments.line_step
  county text not null
  run_id uuid not null
  line_no integer not null
  no integer not null
  area text not null
  kind text not null
  at timestamp with time zone not null
  by text not null
  reason text
  owed boolean
  constraint line_step_county CHECK ((county = "left"(area, 6)))
  constraint line_step_kind CHECK ((kind = ANY (ARRAY['excluded'::text, 'paid'::text, 'failed'::text, 'returned'::text, 'cancelled'::text, 'owed'::text])))
  constraint line_step_owed CHECK (((kind = 'excluded'::text) = (owed IS NOT NULL)))
  constraint line_step_reason CHECK (((kind <> ALL (ARRAY['excluded'::text, 'failed'::text, 'returned'::text, 'owed'::text])) OR (reason IS NOT NULL)))
  constraint line_step_county_run_id_line_no_fkey FOREIGN KEY (county, run_id, line_no) REFERENCES payments.line(county, run_id, no)
  constraint line_step_pkey PRIMARY KEY (county, run_id, line_no, no)
  row security, forced
  policy act for insert to tongxing_desk with check (((by = access.actor()) AND (access.in_scope(county, area, 'payrun:make'::text) OR access.in_scope(county, area, 'payrun:check'::text))))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table payments.run
  id uuid not null
  programme text not null
  month text not null
  area text not null
  sequence integer not null
  on_day date not null
  maker text not null
  approver text
  state text not null
  lines integer not null default 0
  total_fen bigint not null default 0
  steps integer not null
  constraint run_approved CHECK (((state <> ALL (ARRAY['approved'::text, 'exported'::text, 'answering'::text, 'closed'::text])) OR (approver IS NOT NULL)))
  constraint run_second_person CHECK (((approver IS NULL) OR (approver <> maker)))
  constraint run_state CHECK ((state = ANY (ARRAY['making'::text, 'frozen'::text, 'checked'::text, 'approved'::text, 'exported'::text, 'answering'::text, 'closed'::text, 'cancelled'::text])))
  constraint run_pkey PRIMARY KEY (id)
  constraint run_id_maker_key UNIQUE (id, maker)
  constraint run_programme_month_area_sequence_key UNIQUE (programme, month, area, sequence)
  create INDEX run_newest ON payments.run USING btree (month DESC, programme, area)
  row security, forced
  policy change for update to tongxing_desk using (((access.has_duty('payrun:make'::text) OR access.has_duty('payrun:check'::text) OR access.has_duty('payrun:approve'::text)) AND starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)))) with check (((access.has_duty('payrun:make'::text) OR access.has_duty('payrun:check'::text) OR access.has_duty('payrun:approve'::text)) AND starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text))))
  policy open for insert to tongxing_desk with check ((access.has_duty('payrun:make'::text) AND starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)) AND (maker = access.actor())))
  policy see for select to tongxing_desk using (((access.has_duty('payrun:make'::text) OR access.has_duty('payrun:check'::text) OR access.has_duty('payrun:approve'::text)) AND (starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)) OR starts_with(NULLIF(current_setting('app.area'::text, true), ''::text), area))))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant insert, select, update to tongxing_system

table payments.run_chunk
  run_id uuid not null
  area text not null
  first_no integer not null
  lines integer not null
  frozen_at timestamp with time zone not null
  constraint run_chunk_run_id_fkey FOREIGN KEY (run_id) REFERENCES payments.run(id)
  constraint run_chunk_pkey PRIMARY KEY (run_id, area)
  row security, forced
  policy see for select to tongxing_desk using (((access.has_duty('payrun:make'::text) OR access.has_duty('payrun:check'::text) OR access.has_duty('payrun:approve'::text)) AND starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text))))
  policy work for all to tongxing_system using (true) with check (true)
  grant select to tongxing_desk
  grant insert, select, update to tongxing_system

table payments.run_step
  run_id uuid not null
  no integer not null
  area text not null
  maker text not null
  kind text not null
  at timestamp with time zone not null
  by text not null
  lines integer
  total_fen bigint
  counted integer
  waiting integer
  how text
  reason text
  sha256 text
  constraint run_step_kind CHECK ((kind = ANY (ARRAY['opened'::text, 'frozen'::text, 'checked'::text, 'settled'::text, 'approved'::text, 'sent-back'::text, 'exported'::text, 'answered'::text, 'cancelled'::text])))
  constraint run_step_reason CHECK (((kind <> ALL (ARRAY['settled'::text, 'sent-back'::text, 'cancelled'::text])) OR (reason IS NOT NULL)))
  constraint run_step_second_person CHECK (((kind <> 'approved'::text) OR (by <> maker)))
  constraint run_step_totals CHECK (((kind = ANY (ARRAY['frozen'::text, 'checked'::text, 'settled'::text, 'approved'::text, 'exported'::text])) = ((lines IS NOT NULL) AND (total_fen IS NOT NULL))))
  constraint run_step_run_id_maker_fkey FOREIGN KEY (run_id, maker) REFERENCES payments.run(id, maker)
  constraint run_step_pkey PRIMARY KEY (run_id, no)
  row security, forced
  policy act for insert to tongxing_desk with check (((by = access.actor()) AND starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)) AND
  CASE
      WHEN (kind = ANY (ARRAY['opened'::text, 'exported'::text, 'answered'::text, 'cancelled'::text])) THEN access.has_duty('payrun:make'::text)
      WHEN (kind = ANY (ARRAY['checked'::text, 'settled'::text])) THEN access.has_duty('payrun:check'::text)
      WHEN (kind = ANY (ARRAY['approved'::text, 'sent-back'::text])) THEN access.has_duty('payrun:approve'::text)
      ELSE false
  END))
  policy see for select to tongxing_desk using (((access.has_duty('payrun:make'::text) OR access.has_duty('payrun:check'::text) OR access.has_duty('payrun:approve'::text)) AND (starts_with(area, NULLIF(current_setting('app.area'::text, true), ''::text)) OR starts_with(NULLIF(current_setting('app.area'::text, true), ''::text), area))))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table plans.acceptance
  id uuid not null
  plan_id uuid not null
  reading_sha256 text not null
  left_open jsonb not null
  unchecked integer not null
  accepted_at timestamp with time zone not null
  accepted_by text not null
  constraint acceptance_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint acceptance_pkey PRIMARY KEY (id)
  create INDEX acceptance_of_plan ON plans.acceptance USING btree (plan_id, id)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table plans.box
  plan_id uuid not null
  key text not null
  position integer not null
  no text
  title text not null
  line integer
  constraint box_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint box_pkey PRIMARY KEY (plan_id, key)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy clear for delete to tongxing_desk using (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select to tongxing_desk
  grant delete, insert, select to tongxing_system

table plans.box_item
  plan_id uuid not null
  box_key text not null
  key text not null
  position integer not null
  no text
  title text
  text text not null
  line integer
  constraint box_item_plan_id_box_key_fkey FOREIGN KEY (plan_id, box_key) REFERENCES plans.box(plan_id, key)
  constraint box_item_pkey PRIMARY KEY (plan_id, key)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy clear for delete to tongxing_desk using (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select to tongxing_desk
  grant delete, insert, select to tongxing_system

table plans.correction
  id uuid not null
  plan_id uuid not null
  row_key text not null
  field text not null
  was jsonb not null
  value jsonb not null
  reason text not null
  corrected_at timestamp with time zone not null
  corrected_by text not null
  withdrawn boolean not null default false
  constraint correction_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint correction_pkey PRIMARY KEY (id)
  create INDEX correction_of_plan ON plans.correction USING btree (plan_id, id)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table plans.derivation
  id uuid not null
  upper_id uuid not null
  lower_id uuid not null
  kind text not null
  from_day date not null
  to_day date
  document text not null
  said_at timestamp with time zone not null
  said_by text not null
  superseded_at timestamp with time zone
  constraint derivation_kind CHECK ((kind = ANY (ARRAY['county-plan'::text, 'scheme'::text, 'annual-goals'::text])))
  constraint derivation_other CHECK ((upper_id <> lower_id))
  constraint derivation_period CHECK (((to_day IS NULL) OR (to_day >= from_day)))
  constraint derivation_lower_id_fkey FOREIGN KEY (lower_id) REFERENCES plans.plan(id)
  constraint derivation_upper_id_fkey FOREIGN KEY (upper_id) REFERENCES plans.plan(id)
  constraint derivation_pkey PRIMARY KEY (id)
  create INDEX derivation_from ON plans.derivation USING btree (lower_id)
  create UNIQUE INDEX derivation_of ON plans.derivation USING btree (upper_id, lower_id) WHERE (superseded_at IS NULL)
  row security, forced
  policy keep for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy supersede for update to tongxing_desk using (access.has_duty('plan:import'::text)) with check (access.has_duty('plan:import'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (superseded_at) to tongxing_desk
  grant update (superseded_at) to tongxing_system

table plans.document
  id uuid not null
  sha256 text not null
  name text not null
  text text not null
  imported_at timestamp with time zone not null
  imported_by text not null
  constraint document_pkey PRIMARY KEY (id)
  constraint document_sha256_key UNIQUE (sha256)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table plans.finding
  plan_id uuid not null
  position integer not null
  code text not null
  zh text not null
  en text not null
  places jsonb not null
  constraint finding_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint finding_pkey PRIMARY KEY (plan_id, "position")
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy clear for delete to tongxing_desk using (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select to tongxing_desk
  grant delete, insert, select to tongxing_system

table plans.original
  sha256 text not null
  document_id uuid not null
  name text not null
  format text not null
  bytes bytea not null
  added_at timestamp with time zone not null
  added_by text not null
  warnings jsonb not null default '[]'::jsonb
  constraint original_format CHECK ((format = ANY (ARRAY['txt'::text, 'md'::text, 'html'::text, 'docx'::text, 'pdf'::text])))
  constraint original_document_id_fkey FOREIGN KEY (document_id) REFERENCES plans.document(id)
  constraint original_pkey PRIMARY KEY (document_id, sha256)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table plans.plan
  id uuid not null
  document_id uuid not null
  title text not null
  issuer text
  period_from integer
  period_to integer
  source text
  reading_sha256 text not null
  read_at timestamp with time zone not null
  constraint plan_document_id_fkey FOREIGN KEY (document_id) REFERENCES plans.document(id)
  constraint plan_pkey PRIMARY KEY (id)
  constraint plan_document_id_key UNIQUE (document_id)
  create INDEX plan_source ON plans.plan USING btree (source)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy change for update to tongxing_desk using (access.has_duty('plan:import'::text)) with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant insert, select, update to tongxing_system

table plans.plan_indicator
  plan_id uuid not null
  key text not null
  position integer not null
  no text
  name text not null
  group text
  unit text
  base_year integer
  base text
  target_year integer
  target text
  comparator text
  value text
  kind text
  confidence real not null
  line integer
  constraint plan_indicator_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint plan_indicator_pkey PRIMARY KEY (plan_id, key)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy clear for delete to tongxing_desk using (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select to tongxing_desk
  grant delete, insert, select to tongxing_system

table plans.publication
  plan_id uuid not null
  edition integer not null
  content jsonb not null
  published_at timestamp with time zone not null
  published_by text not null
  text jsonb
  constraint publication_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint publication_pkey PRIMARY KEY (plan_id, edition)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (true)
  policy see_published for select to tongxing_public using (true)
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system

table plans.reading
  plan_id uuid not null
  sha256 text not null
  content jsonb not null
  read_at timestamp with time zone not null
  constraint reading_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint reading_pkey PRIMARY KEY (plan_id, sha256)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table plans.row_match
  id uuid not null
  upper_id uuid not null
  lower_id uuid not null
  kind text not null
  upper_key text not null
  lower_key text not null
  verdict text not null
  found jsonb not null
  reason text
  said_at timestamp with time zone not null
  said_by text not null
  constraint row_match_kind CHECK ((kind = ANY (ARRAY['task'::text, 'indicator'::text])))
  constraint row_match_verdict CHECK ((verdict = ANY (ARRAY['confirmed'::text, 'refused'::text, 'withdrawn'::text])))
  constraint row_match_lower_id_fkey FOREIGN KEY (lower_id) REFERENCES plans.plan(id)
  constraint row_match_upper_id_fkey FOREIGN KEY (upper_id) REFERENCES plans.plan(id)
  constraint row_match_pkey PRIMARY KEY (id)
  create INDEX row_match_of ON plans.row_match USING btree (upper_id, lower_id, id)
  row security, forced
  policy keep for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table plans.section
  plan_id uuid not null
  key text not null
  position integer not null
  depth integer not null
  label text not null
  title text not null
  line integer
  constraint section_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint section_pkey PRIMARY KEY (plan_id, key)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy clear for delete to tongxing_desk using (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select to tongxing_desk
  grant delete, insert, select to tongxing_system

table plans.succession
  id uuid not null
  earlier_id uuid not null
  later_id uuid not null
  from_day date not null
  document text not null
  said_at timestamp with time zone not null
  said_by text not null
  superseded_at timestamp with time zone
  constraint succession_other CHECK ((earlier_id <> later_id))
  constraint succession_earlier_id_fkey FOREIGN KEY (earlier_id) REFERENCES plans.plan(id)
  constraint succession_later_id_fkey FOREIGN KEY (later_id) REFERENCES plans.plan(id)
  constraint succession_pkey PRIMARY KEY (id)
  create UNIQUE INDEX succession_of ON plans.succession USING btree (earlier_id) WHERE (superseded_at IS NULL)
  row security, forced
  policy keep for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy supersede for update to tongxing_desk using (access.has_duty('plan:import'::text)) with check (access.has_duty('plan:import'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (superseded_at) to tongxing_desk
  grant update (superseded_at) to tongxing_system

table plans.task
  plan_id uuid not null
  key text not null
  position integer not null
  no text
  under text[] not null
  heading text
  text text not null
  lead_known boolean not null
  timing text
  deadline date
  deadline_kind text
  confidence real not null
  line integer
  constraint task_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint task_pkey PRIMARY KEY (plan_id, key)
  create INDEX task_deadline ON plans.task USING btree (plan_id, deadline)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy clear for delete to tongxing_desk using (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select to tongxing_desk
  grant delete, insert, select to tongxing_system

table plans.task_target
  plan_id uuid not null
  task_key text not null
  position integer not null
  text text not null
  comparator text
  value text
  unit text
  by_year integer
  constraint task_target_plan_id_task_key_fkey FOREIGN KEY (plan_id, task_key) REFERENCES plans.task(plan_id, key)
  constraint task_target_pkey PRIMARY KEY (plan_id, task_key, "position")
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy clear for delete to tongxing_desk using (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select to tongxing_desk
  grant delete, insert, select to tongxing_system

table plans.task_unit
  plan_id uuid not null
  task_key text not null
  unit_id uuid not null
  role text not null
  position integer not null
  constraint task_unit_role CHECK ((role = ANY (ARRAY['lead'::text, 'coop'::text, 'named'::text])))
  constraint task_unit_plan_id_task_key_fkey FOREIGN KEY (plan_id, task_key) REFERENCES plans.task(plan_id, key)
  constraint task_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES plans.unit(id)
  constraint task_unit_pkey PRIMARY KEY (plan_id, task_key, unit_id, role)
  create INDEX task_unit_unit ON plans.task_unit USING btree (unit_id, plan_id)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy clear for delete to tongxing_desk using (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select to tongxing_desk
  grant delete, insert, select to tongxing_system

table plans.unit
  id uuid not null
  name text not null
  constraint unit_pkey PRIMARY KEY (id)
  constraint unit_name_key UNIQUE (name)
  row security, forced
  policy add for insert to tongxing_desk with check (access.has_duty('plan:import'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table platform.delivery
  outbox_id uuid not null
  subscriber text not null
  state text not null default 'waiting'::text
  attempts integer not null default 0
  due_at timestamp with time zone not null
  settled_at timestamp with time zone
  last_error text
  constraint delivery_state CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'dead'::text])))
  constraint delivery_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES platform.outbox(id) ON DELETE CASCADE
  constraint delivery_pkey PRIMARY KEY (outbox_id, subscriber)
  create INDEX delivery_dead ON platform.delivery USING btree (settled_at) WHERE (state = 'dead'::text)
  create INDEX delivery_due ON platform.delivery USING btree (due_at) WHERE (state = 'waiting'::text)
  row security, forced
  policy deliver for all to tongxing_system using (true) with check (true)
  grant delete, insert, select, update to tongxing_system

table platform.migration
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default now()
  constraint migration_pkey PRIMARY KEY (name)
  row security, forced
  policy owner for all to public using (true) with check (true)

table platform.outbox
  id uuid not null
  topic text not null
  key text not null
  payload jsonb not null
  recorded_at timestamp with time zone not null
  dispatched_at timestamp with time zone
  constraint outbox_pkey PRIMARY KEY (id)
  constraint outbox_key_key UNIQUE (key)
  create INDEX outbox_waiting ON platform.outbox USING btree (id) WHERE (dispatched_at IS NULL)
  row security, forced
  policy deliver for all to tongxing_system using (true) with check (true)
  policy tell for insert to tongxing_desk, tongxing_public with check (true)
  grant insert to tongxing_desk
  grant insert to tongxing_public
  grant delete, insert, select, update to tongxing_system

table registry.certificate
  county text not null
  id uuid not null
  person_id uuid not null
  area text not null
  status text not null
  category text not null
  categories text[] not null
  grade smallint not null
  issued date
  expires date
  reissue text
  valid_from date not null
  valid_to date
  source text not null
  source_ref text
  recorded_at timestamp with time zone not null
  recorded_by text not null
  superseded_at timestamp with time zone
  constraint certificate_area CHECK (((county = "left"(area, 6)) AND ((county)::integer >= 100000)))
  constraint certificate_category CHECK ((category = ANY (ARRAY['vision'::text, 'hearing'::text, 'speech'::text, 'physical'::text, 'intellectual'::text, 'mental'::text, 'multiple'::text])))
  constraint certificate_grade CHECK (((grade >= 1) AND (grade <= 4)))
  constraint certificate_status CHECK ((status = ANY (ARRAY['issued'::text, 'frozen'::text, 'withdrawn'::text, 'none'::text])))
  constraint certificate_validity CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
  constraint certificate_person FOREIGN KEY (county, person_id) REFERENCES registry.person(county, id)
  constraint certificate_pkey PRIMARY KEY (county, id)
  create INDEX certificate_of_person ON registry.certificate USING btree (county, person_id)
  row security, forced
  policy add for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'::text))
  policy change for update to tongxing_desk using (access.in_scope(county, area, 'person:change'::text)) with check (access.in_scope(county, area, 'person:change'::text))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant delete, insert, select, update to tongxing_system

table registry.household
  county text not null
  id uuid not null
  area text not null
  size smallint
  source text not null
  recorded_at timestamp with time zone not null
  constraint household_area CHECK (((county = "left"(area, 6)) AND ((county)::integer >= 100000)))
  constraint household_pkey PRIMARY KEY (county, id)
  row security, forced
  policy add for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'::text))
  policy change for update to tongxing_desk using (access.in_scope(county, area, 'person:change'::text)) with check (access.in_scope(county, area, 'person:change'::text))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant delete, insert, select, update to tongxing_system

table registry.person
  county text not null
  id uuid not null
  area text not null
  household_id uuid
  name text not null
  name_key text collate "C" not null
  sex text not null
  born date not null
  residence text
  id_number_sealed text not null
  id_number_index text collate "C" not null
  phone_sealed text
  account_sealed text
  bank text
  valid_from date not null
  source text not null
  source_ref text
  recorded_at timestamp with time zone not null
  recorded_by text not null
  closed_on date
  moved_to text
  version integer not null default 1
  constraint person_area CHECK (((county = "left"(area, 6)) AND ((county)::integer >= 100000)))
  constraint person_residence CHECK ((residence = ANY (ARRAY['urban'::text, 'rural'::text])))
  constraint person_sex CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text])))
  constraint person_household FOREIGN KEY (county, household_id) REFERENCES registry.household(county, id)
  constraint person_pkey PRIMARY KEY (county, id)
  create INDEX person_by_birth ON registry.person USING btree (county, born, id) WHERE (closed_on IS NULL)
  create INDEX person_by_household ON registry.person USING btree (county, household_id) WHERE (household_id IS NOT NULL)
  create INDEX person_by_name ON registry.person USING btree (county, name_key, id)
  create INDEX person_by_place ON registry.person USING btree (county, area, name_key, id) WHERE (closed_on IS NULL)
  row security, forced
  policy add for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'::text))
  policy change for update to tongxing_desk using (access.in_scope(county, area, 'person:change'::text)) with check (access.in_scope(county, area, 'person:change'::text))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant delete, insert, select, update to tongxing_system

table registry.person_key
  key text collate "C" not null
  county text not null
  person_id uuid not null
  area text not null
  constraint person_key_area CHECK ((county = "left"(area, 6)))
  constraint person_key_pkey PRIMARY KEY (key)
  row security, forced
  policy add for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'::text))
  policy change for update to tongxing_desk using (access.in_scope(county, area, 'person:change'::text)) with check (access.in_scope(county, area, 'person:change'::text))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant delete, insert, select, update to tongxing_system

table registry.profile
  county text not null
  person_id uuid not null
  area text not null
  household_id uuid
  as_of date not null
  changes_on date
  born date
  sex text
  residence text
  local_registration boolean
  residence_permit boolean
  certificate_status text
  certificate_expires date
  disability_categories text[]
  disability_grade integer
  relief_status text
  needs_long_term_care boolean
  low_income boolean
  registered_poor boolean
  relapse_monitored boolean
  unstably_out_of_poverty boolean
  income_per_head bigint
  own_income bigint
  lives_alone boolean
  depends_on_family boolean
  disabled_members integer
  working_members integer
  owns_home boolean
  work_state text
  working_since date
  registered_unemployed boolean
  hard_to_employ boolean
  work_ability text
  wants_work boolean
  school_stage text
  graduated_on date
  highest_stage text
  pension_insurance text
  medical_insurance text
  unemployment_insured boolean
  severe_mental_disorder boolean
  autism boolean
  needs_rehabilitation boolean
  care_of_parents text
  has_guardian boolean
  disabled_serviceman boolean
  injured_police boolean
  receives_work_injury_care boolean
  receives_welfare_living_allowance boolean
  receives_welfare_nursing_allowance boolean
  lives_in_institution boolean
  basic_living_in_difficulty boolean
  sudden_hardship boolean
  isolated_at_home boolean
  vagrant_or_begging boolean
  without_livelihood boolean
  in_disability_assessment boolean
  guardian_unable boolean
  adopted boolean
  motor_wheelchair boolean
  identity_unknown boolean
  out_of_poverty boolean
  leaving_military_service boolean
  mental_disorder boolean
  costs_hard_after_insurance boolean
  needs_care_service boolean
  wants_concentrated_care boolean
  needs_rukang_service boolean
  parents_no_mutual_care boolean
  dangerous_home text
  cannot_fund_renovation boolean
  dangerous_home_renovated boolean
  home_modified boolean
  wants_relocation boolean
  needs_home_modification boolean
  cerebral_palsy boolean
  low_eyesight boolean
  scoliosis boolean
  acquired_disability text
  disabling_rare_disease text
  childbearing_stage text
  basic_rehabilitation_received boolean
  assistive_device_fitting text
  cannot_attend_school boolean
  illiterate boolean
  examination_entered text
  wants_vocational_school boolean
  parent_disabled boolean
  works_online boolean
  skilled_post boolean
  work_practice text
  massage_work text
  farm_project boolean
  wants_training boolean
  public_post_applied text
  athlete boolean
  won_sports_prize boolean
  in_lawsuit boolean
  with_device_or_guide_dog boolean
  joins_training_or_work boolean
  medical_for_post boolean
  moved_from_farming boolean
  meets_shenzhen_tasks_hardship boolean
  meets_living_subsidy_low_income_added boolean
  meets_shuozhou_13_low_income boolean
  meets_living_subsidy_others_added boolean
  meets_shuozhou_13_hardship boolean
  meets_zhangdian_14_hardship boolean
  meets_district_xiaokang_hardship boolean
  meets_shenzhen_tasks_severe boolean
  meets_nursing_subsidy_mild_added boolean
  meets_nursing_subsidy_others_added boolean
  meets_nursing_subsidy_others boolean
  meets_zhangdian_14_severe boolean
  meets_district_xiaokang_severe boolean
  meets_dibao_household_qualifies boolean
  meets_shenzhen_tasks_no_own_household boolean
  meets_dibao_single_person_qualifies boolean
  meets_yangjiang_14_severe boolean
  meets_shuozhou_13_severe boolean
  meets_zhangdian_14_no_own_household boolean
  meets_tekun_support_qualifies boolean
  meets_tekun_support_rural boolean
  meets_temporary_assistance_qualifies boolean
  meets_crisis_relief_qualifies boolean
  meets_crisis_care_qualifies boolean
  meets_severe_classified_assistance_class boolean
  meets_yangjiang_14_low_income boolean
  meets_shuozhou_13_poor boolean
  meets_zhangdian_14_low_income boolean
  meets_district_xiaokang_poor boolean
  meets_poverty_register_standard boolean
  meets_poverty_register_qualifies boolean
  meets_poverty_asset_shares_offered boolean
  meets_utility_discount_enacted boolean
  meets_district_xiaokang_low_income boolean
  meets_shuozhou_13_blind boolean
  meets_shuozhou_13_deaf boolean
  meets_district_xiaokang_blind boolean
  meets_district_xiaokang_deaf boolean
  meets_telecom_package_offered boolean
  meets_fuel_subsidy_qualifies boolean
  meets_public_institution_fee_relief_offered boolean
  meets_yangjiang_14_disabled_child boolean
  meets_zhangdian_14_disabled_child boolean
  meets_shuozhou_13_disabled_child boolean
  meets_vagrant_assistance_disabled boolean
  meets_vagrant_settlement_long_stay boolean
  meets_funeral_benefit_qualifies boolean
  meets_veteran_police_benefit_injured_serviceman boolean
  meets_veteran_special_benefit_qualifies boolean
  meets_assessment_subsidy_group boolean
  meets_yangjiang_14_hardship boolean
  meets_paired_visits_offered boolean
  meets_commercial_insurance_preference_offered boolean
  meets_disability_allowance_qualifies boolean
  meets_group_accident_insurance_offered boolean
  meets_medical_assistance_qualifies boolean
  meets_medical_assistance_in_scope boolean
  meets_medical_contribution_aid_qualifies boolean
  meets_medical_contribution_aid_others_added boolean
  meets_medical_contribution_aid_others boolean
  meets_pension_contribution_aid_qualifies boolean
  meets_pension_contribution_aid_others_added boolean
  meets_pension_contribution_aid_others boolean
  meets_pension_contribution_full_hard_to_pay boolean
  meets_qihui_insurance_offered boolean
  meets_rehab_insurance_pilot_members boolean
  meets_rehab_insurance_pilot_offered boolean
  meets_rehab_item_reimbursement_item boolean
  meets_social_insurance_subsidy_flexible_qualifies boolean
  meets_unemployment_benefit_unemployed boolean
  meets_unemployment_benefit_qualifies boolean
  meets_care_service_offered boolean
  meets_care_service_qualifies boolean
  meets_care_subsidy_kind_of_care boolean
  meets_care_subsidy_paid_to_person boolean
  meets_care_subsidy_qualifies boolean
  meets_doorstep_service_special_hardship boolean
  meets_yangjiang_14_elderly boolean
  meets_yangjiang_14_blind boolean
  meets_yangjiang_14_deaf boolean
  meets_elderly_disabled_care_others boolean
  meets_elderly_disabled_care_qualifies boolean
  meets_shuozhou_13_elderly boolean
  meets_yangjiang_14_working_age boolean
  meets_kangyuan_working_age_qualifies boolean
  meets_severe_care_village_offered boolean
  meets_severe_lowincome_care_township_offered boolean
  meets_severe_lowincome_care_offered boolean
  meets_sunshine_home_group boolean
  meets_shuozhou_13_working_age boolean
  meets_sunshine_home_offered boolean
  meets_sunshine_home_qualifies boolean
  meets_warm_home_service_reached boolean
  meets_public_rental_priority_qualifies boolean
  meets_shuozhou_13_public_housing boolean
  meets_district_xiaokang_public_housing boolean
  meets_yangjiang_14_mobility_impaired boolean
  meets_rent_subsidy_priority_rather_than_rental boolean
  meets_shuozhou_13_economic_hardship boolean
  meets_dangerous_housing_aid_low_income_group boolean
  meets_dangerous_housing_extra_tekun_household boolean
  meets_temporary_housing_offered boolean
  meets_home_modification_subsidy_conditions boolean
  meets_home_modification_subsidy_offered boolean
  meets_linhe_14_hardship boolean
  meets_shenzhen_tasks_disabled_child boolean
  meets_yangjiang_14_disabled_child_proof boolean
  meets_child_rehab_aid_residence_permit boolean
  meets_child_rehab_aid_qualifies boolean
  meets_child_rehab_aid_reached boolean
  meets_zhangdian_14_disabled_child_proof boolean
  meets_district_xiaokang_disabled_child_proof boolean
  meets_linhe_14_disabled_child boolean
  meets_child_rehab_aid_older_residence boolean
  meets_child_rehab_aid_older_reached boolean
  meets_child_rehab_aid_older_qualifies boolean
  meets_shenzhen_tasks_newborn boolean
  meets_yangjiang_14_newborn boolean
  meets_linhe_14_newborn boolean
  meets_birth_defect_subsidy_conditions boolean
  meets_shuozhou_13_newborn boolean
  meets_acquired_disability_rehab_other_cause boolean
  meets_acquired_disability_rehab_qualifies boolean
  meets_zhangdian_14_child boolean
  meets_special_rehab_projects_injured_spine boolean
  meets_special_rehab_projects_orphan_child boolean
  meets_rare_disease_rehab_other_disease boolean
  meets_zhangdian_14_child_or_youth boolean
  meets_tcm_child_intervention_other_condition boolean
  meets_mental_family_exchange_offered boolean
  meets_community_rehab_service_offered boolean
  meets_assistive_device_subsidy_conditions boolean
  meets_assistive_device_subsidy_qualifies boolean
  meets_assistive_device_subsidy_offered boolean
  meets_device_loan_offered boolean
  meets_free_education_goes_on boolean
  meets_shuozhou_13_disabled_young boolean
  meets_shuozhou_13_family_in_difficulty boolean
  meets_zhangdian_14_disabled_young boolean
  meets_free_education_fifteen_years boolean
  meets_yangjiang_14_disabled_of_school_age boolean
  meets_shuozhou_13_disabled_of_school_age boolean
  meets_zhangdian_14_disabled_of_school_age boolean
  meets_linhe_14_disabled_of_school_age boolean
  meets_yangjiang_14_disabled_young boolean
  meets_ordinary_school_enrolment_offered boolean
  meets_zhangdian_14_able_for_ordinary_school boolean
  meets_student_aid_general_qualifies boolean
  meets_yangjiang_14_family_in_difficulty boolean
  meets_nanyue_student_grant_qualifies boolean
  meets_yangjiang_student_grant_secondary_or_higher boolean
  meets_college_encouragement_university_student boolean
  meets_preschool_aid_moderate_fee boolean
  meets_preschool_inclusion_service_taken boolean
  meets_preschool_inclusion_service_offered boolean
  meets_yangjiang_14_disabled_preschooler boolean
  meets_zhangdian_14_disabled_preschooler boolean
  meets_preschool_rehab_service_qualifies boolean
  meets_preschool_rehab_service_offered boolean
  meets_early_rehab_education_offered boolean
  meets_home_teaching_service_placed boolean
  meets_exam_accommodation_occupational boolean
  meets_literacy_class_young_adult boolean
  meets_yangjiang_14_employable boolean
  meets_practical_skill_training_rural boolean
  meets_vocational_training_subsidy_qualifies boolean
  meets_self_employment_subsidy_own_business boolean
  meets_self_employment_subsidy_qualifies boolean
  meets_self_employment_insurance_subsidy_qualifies boolean
  meets_self_employment_equipment_subsidy_qualifies boolean
  meets_self_employment_training_subsidy_qualifies boolean
  meets_self_employment_tax_relief_qualifies boolean
  meets_internship_subsidy_term boolean
  meets_internship_subsidy_qualifies boolean
  meets_traineeship_subsidy_qualifies boolean
  meets_skilled_talent_reward_skilled boolean
  meets_yangjiang_14_hard_to_employ boolean
  meets_shuozhou_13_hard_to_employ boolean
  meets_employment_assistance_qualifies boolean
  meets_zhangdian_14_hard_to_employ boolean
  meets_auxiliary_employment_aid_other_suitable boolean
  meets_auxiliary_employment_aid_reached boolean
  meets_public_welfare_post_qualifies boolean
  meets_public_welfare_post_family_qualifies boolean
  meets_zero_employment_aid_zero boolean
  meets_startup_loan_qualifies boolean
  meets_incubation_base_service_reached boolean
  meets_blind_massage_hospital_post_qualifies boolean
  meets_blind_massage_hospital_post_offered boolean
  meets_benefit_taper_qualifies boolean
  meets_earned_income_deduction_qualifies boolean
  meets_income_tax_relief_qualifies boolean
  meets_rural_leader_support_leader boolean
  meets_farm_insurance_subsidy_qualifies boolean
  meets_hiring_relaxation_member_unit boolean
  meets_hiring_relaxation_offered boolean
  meets_hiring_relaxation_fit boolean
  meets_hiring_relaxation_vacant_post boolean
  meets_hiring_relaxation_qualifies boolean
  meets_job_coach_service_served boolean
  meets_job_coach_service_reached boolean
  meets_culture_five_ones_household boolean
  meets_culture_five_ones_group boolean
  meets_home_sport_chosen boolean
  meets_home_sport_offered boolean
  meets_blind_reading_service_reached boolean
  meets_zhangdian_14_blind boolean
  meets_creative_talent_support_chosen boolean
  meets_legal_aid_range boolean
  meets_home_banking_offered boolean
  meets_driving_policy_qualifies boolean
  meets_workplace_accommodation_auxiliary boolean
  meets_fair_health_check_fit_for_duties boolean
  meets_urban_registration_priority_qualifies boolean
  constraint profile_area CHECK (((county = "left"(area, 6)) AND ((county)::integer >= 100000)))
  constraint profile_pkey PRIMARY KEY (county, person_id)
  create INDEX profile_by_area ON registry.profile USING btree (county, area)
  create INDEX profile_by_household ON registry.profile USING btree (county, household_id) WHERE (household_id IS NOT NULL)
  create INDEX profile_changing ON registry.profile USING btree (changes_on) WHERE (changes_on IS NOT NULL)
  row security, forced
  policy add for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'::text))
  policy change for update to tongxing_desk using (access.in_scope(county, area, 'person:change'::text)) with check (access.in_scope(county, area, 'person:change'::text))
  policy leave for delete to tongxing_desk using (access.in_scope(county, area, 'person:change'::text))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant delete, insert, select, update to tongxing_desk
  grant delete, insert, select, update to tongxing_system

table registry.record
  county text not null
  id uuid not null
  person_id uuid not null
  area text not null
  kind text not null
  valid_from date not null
  valid_to date
  data jsonb not null
  source text not null
  source_ref text
  recorded_at timestamp with time zone not null
  recorded_by text not null
  superseded_at timestamp with time zone
  constraint record_area CHECK (((county = "left"(area, 6)) AND ((county)::integer >= 100000)))
  constraint record_validity CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
  constraint record_person FOREIGN KEY (county, person_id) REFERENCES registry.person(county, id)
  constraint record_pkey PRIMARY KEY (county, id)
  create INDEX record_of_person ON registry.record USING btree (county, person_id, kind)
  row security, forced
  policy add for insert to tongxing_desk with check (access.in_scope(county, area, 'person:change'::text))
  policy change for update to tongxing_desk using (access.in_scope(county, area, 'person:change'::text)) with check (access.in_scope(county, area, 'person:change'::text))
  policy see for select to tongxing_desk using (access.in_scope(county, area, 'person:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant delete, insert, select, update to tongxing_system

table supervision.budget_line
  county text not null
  id uuid not null
  area text not null
  unit_id text not null
  unit_name text not null
  name text not null
  year integer not null
  source text not null
  amount bigint not null
  plan_id uuid
  task_key text
  programme text
  spent_by text not null
  registered_at timestamp with time zone not null
  registered_by text not null
  constraint budget_line_amount CHECK ((amount > 0))
  constraint budget_line_county CHECK ((county = "left"(area, 6)))
  constraint budget_line_source CHECK ((source = ANY (ARRAY['fiscal'::text, 'employment-security'::text, 'lottery'::text, 'donation'::text, 'other'::text])))
  constraint budget_line_spent_by CHECK (((spent_by = 'records'::text) OR ((spent_by = 'pay-runs'::text) AND (programme IS NOT NULL))))
  constraint budget_line_task CHECK (((task_key IS NULL) OR (plan_id IS NOT NULL)))
  constraint budget_line_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint budget_line_pkey PRIMARY KEY (county, id)
  create INDEX budget_line_of_plan ON supervision.budget_line USING btree (plan_id, task_key)
  create INDEX budget_line_of_year ON supervision.budget_line USING btree (county, year)
  row security, forced
  policy add for insert to tongxing_desk with check ((cases.in_reach(county, area, ARRAY['plan:supervise'::text], ARRAY[unit_id]) AND (registered_by = access.actor())))
  policy see for select to tongxing_desk using (cases.in_reach(county, area, ARRAY['plan:supervise'::text, 'plan:instruct'::text, 'plan:evaluate'::text], ARRAY[unit_id]))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table supervision.circular
  county text not null
  id uuid not null
  area text not null
  number text not null
  title text not null
  on_day date not null
  opening text not null
  issued_at timestamp with time zone not null
  issued_by text not null
  units text[] not null
  constraint circular_county CHECK ((county = "left"(area, 6)))
  constraint circular_pkey PRIMARY KEY (county, id)
  constraint circular_number UNIQUE (county, number)
  row security, forced
  policy add for insert to tongxing_desk with check ((access.in_area(area, 'plan:supervise'::text) AND supervision.in_counties(county) AND (issued_by = access.actor())))
  policy see for select to tongxing_desk using (cases.in_reach(county, area, ARRAY['plan:read'::text], units))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table supervision.circular_line
  county text not null
  circular_id uuid not null
  no integer not null
  unit_id text not null
  unit_name text not null
  case_id uuid not null
  length integer not null
  process text not null
  title text not null
  stage text not null
  lamp text not null
  denied boolean not null
  due date
  units text[] not null
  constraint circular_line_county_case_id_fkey FOREIGN KEY (county, case_id) REFERENCES cases."case"(county, id)
  constraint circular_line_county_circular_id_fkey FOREIGN KEY (county, circular_id) REFERENCES supervision.circular(county, id)
  constraint circular_line_pkey PRIMARY KEY (county, circular_id, no)
  create INDEX circular_line_of_case ON supervision.circular_line USING btree (county, case_id)
  row security, forced
  policy add for insert to tongxing_desk with check (access.in_area(county, 'plan:supervise'::text))
  policy see for select to tongxing_desk using (cases.in_reach(county, county, ARRAY['plan:read'::text], units))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table supervision.line_finding
  county text not null
  id uuid not null
  area text not null
  unit_id text not null
  line_id uuid not null
  kind text not null
  found_on date not null
  found_by text not null
  finding text not null
  recorded_at timestamp with time zone not null
  recorded_by text not null
  resolved_on date
  resolution text
  evidence text
  resolved_at timestamp with time zone
  resolved_by text
  constraint line_finding_county CHECK ((county = "left"(area, 6)))
  constraint line_finding_kind CHECK ((kind = ANY (ARRAY['audit'::text, 'evaluation'::text])))
  constraint line_finding_resolved CHECK ((((resolved_on IS NULL) = (resolution IS NULL)) AND ((resolved_on IS NULL) = (evidence IS NULL)) AND ((resolved_on IS NULL) = (resolved_at IS NULL)) AND ((resolved_on IS NULL) = (resolved_by IS NULL)) AND (resolved_on >= found_on)))
  constraint line_finding_county_line_id_fkey FOREIGN KEY (county, line_id) REFERENCES supervision.budget_line(county, id)
  constraint line_finding_pkey PRIMARY KEY (county, id)
  create INDEX line_finding_of_line ON supervision.line_finding USING btree (county, line_id)
  row security, forced
  policy add for insert to tongxing_desk with check ((cases.in_reach(county, area, ARRAY['plan:supervise'::text, 'plan:evaluate'::text], ARRAY[]::text[]) AND (recorded_by = access.actor())))
  policy see for select to tongxing_desk using (cases.in_reach(county, area, ARRAY['plan:supervise'::text, 'plan:instruct'::text, 'plan:evaluate'::text], ARRAY[unit_id]))
  policy settle for update to tongxing_desk using ((cases.in_reach(county, area, ARRAY['plan:supervise'::text, 'plan:evaluate'::text], ARRAY[]::text[]) AND (resolved_on IS NULL))) with check ((cases.in_reach(county, area, ARRAY['plan:supervise'::text, 'plan:evaluate'::text], ARRAY[]::text[]) AND (resolved_by = access.actor())))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (resolved_on, resolution, evidence, resolved_at, resolved_by) to tongxing_desk
  grant update (resolved_on, resolution, evidence, resolved_at, resolved_by) to tongxing_system

table supervision.line_result
  county text not null
  id uuid not null
  area text not null
  unit_id text not null
  line_id uuid not null
  kind text not null
  on_day date not null
  quantity bigint not null
  of_quantity bigint
  measured_in text not null
  source text not null
  recorded_at timestamp with time zone not null
  recorded_by text not null
  constraint line_result_county CHECK ((county = "left"(area, 6)))
  constraint line_result_kind CHECK ((kind = ANY (ARRAY['demand'::text, 'output'::text, 'satisfaction'::text])))
  constraint line_result_quantity CHECK ((quantity >= 0))
  constraint line_result_share CHECK ((((kind = 'satisfaction'::text) AND (of_quantity > 0) AND (quantity <= of_quantity)) OR ((kind <> 'satisfaction'::text) AND (of_quantity IS NULL))))
  constraint line_result_county_line_id_fkey FOREIGN KEY (county, line_id) REFERENCES supervision.budget_line(county, id)
  constraint line_result_pkey PRIMARY KEY (county, id)
  create INDEX line_result_of_line ON supervision.line_result USING btree (county, line_id)
  row security, forced
  policy add for insert to tongxing_desk with check ((cases.in_reach(county, area, ARRAY['plan:supervise'::text], ARRAY[unit_id]) AND (recorded_by = access.actor())))
  policy see for select to tongxing_desk using (cases.in_reach(county, area, ARRAY['plan:supervise'::text, 'plan:instruct'::text, 'plan:evaluate'::text], ARRAY[unit_id]))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table supervision.link_decision
  id uuid not null
  plan_id uuid not null
  task_key text not null
  kind text not null
  target text not null
  verdict text not null
  found jsonb not null
  reason text
  decided_at timestamp with time zone not null
  decided_by text not null
  constraint link_kind CHECK ((kind = ANY (ARRAY['programme'::text, 'indicator'::text, 'plan-indicator'::text, 'policy-document'::text, 'pledge'::text, 'budget-line'::text])))
  constraint link_verdict CHECK ((verdict = ANY (ARRAY['confirmed'::text, 'refused'::text, 'withdrawn'::text])))
  constraint link_decision_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint link_decision_pkey PRIMARY KEY (id)
  create INDEX link_of_target ON supervision.link_decision USING btree (kind, target)
  create INDEX link_of_task ON supervision.link_decision USING btree (plan_id, task_key, id)
  row security, forced
  policy add for insert to tongxing_desk with check ((access.has_duty('plan:supervise'::text) AND (decided_by = access.actor())))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table supervision.meeting
  county text not null
  id uuid not null
  area text not null
  kind text not null
  title text not null
  items text[] not null
  planned_on date not null
  held_on date
  minutes text
  registered_at timestamp with time zone not null
  registered_by text not null
  constraint meeting_county CHECK ((county = "left"(area, 6)))
  constraint meeting_kind CHECK ((kind = ANY (ARRAY['standing'::text, 'committee'::text, 'liaison'::text, 'special'::text])))
  constraint meeting_minutes CHECK (((minutes IS NULL) OR (held_on IS NOT NULL)))
  constraint meeting_pkey PRIMARY KEY (county, id)
  create INDEX meeting_by_day ON supervision.meeting USING btree (county, COALESCE(held_on, planned_on))
  row security, forced
  policy add for insert to tongxing_desk with check ((access.in_area(area, 'plan:supervise'::text) AND supervision.in_counties(county) AND (registered_by = access.actor())))
  policy hold for update to tongxing_desk using ((access.in_area(area, 'plan:supervise'::text) AND supervision.in_counties(county))) with check ((access.in_area(area, 'plan:supervise'::text) AND supervision.in_counties(county)))
  policy see for select to tongxing_desk using ((access.in_area(area, 'plan:read'::text) AND supervision.in_counties(county)))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (items, planned_on, held_on, minutes) to tongxing_desk
  grant update (items, planned_on, held_on, minutes) to tongxing_system

table supervision.obligation
  county text not null
  id uuid not null
  area text not null
  plan_id uuid not null
  task_key text not null
  named_unit text not null
  role text not null
  model text not null
  field text not null
  position integer not null
  timing text
  plan_kind text not null
  plan_due date
  unit_id text not null
  unit_name text not null
  kind text not null
  due date
  reported_on date
  stage text not null
  since date not null
  ended date
  late_ended boolean not null
  stage_due date
  due_problem text
  soon_from date
  stopped boolean not null
  denies_issued boolean not null
  denies_delivered boolean not null
  constraint obligation_county CHECK ((county = "left"(area, 6)))
  constraint obligation_kind CHECK ((kind = ANY (ARRAY['issued'::text, 'done'::text, 'ongoing'::text, 'none'::text])))
  constraint obligation_model CHECK ((model = ANY (ARRAY['lead-coop'::text, 'first-leads'::text, 'bold-leads'::text, 'jointly'::text])))
  constraint obligation_role CHECK ((role = ANY (ARRAY['lead'::text, 'coop'::text, 'named'::text])))
  constraint obligation_county_id_fkey FOREIGN KEY (county, id) REFERENCES cases."case"(county, id)
  constraint obligation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint obligation_pkey PRIMARY KEY (county, id)
  constraint obligation_once UNIQUE (county, plan_id, task_key, named_unit)
  create INDEX obligation_by_due ON supervision.obligation USING btree (county, COALESCE(due, 'infinity'::date), id)
  create INDEX obligation_of_plan ON supervision.obligation USING btree (plan_id, task_key)
  create INDEX obligation_of_unit ON supervision.obligation USING btree (unit_id, COALESCE(due, 'infinity'::date), id)
  row security, forced
  policy add for insert to tongxing_desk with check ((access.in_area(area, 'plan:supervise'::text) AND supervision.in_counties(county)))
  policy keep for update to tongxing_desk using (supervision.in_reach(county, area, unit_id)) with check (supervision.in_reach(county, area, unit_id))
  policy see for select to tongxing_desk using (supervision.in_reach(county, area, unit_id))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (role, model, field, position, timing, plan_kind, plan_due, unit_id, unit_name, kind, due, reported_on, stage, since, ended, late_ended, stage_due, due_problem, soon_from, stopped, denies_issued, denies_delivered) to tongxing_desk
  grant update (role, model, field, position, timing, plan_kind, plan_due, unit_id, unit_name, kind, due, reported_on, stage, since, ended, late_ended, stage_due, due_problem, soon_from, stopped, denies_issued, denies_delivered) to tongxing_system

table supervision.pledge_publication
  area text not null
  year integer not null
  edition integer not null
  content jsonb not null
  published_at timestamp with time zone not null
  published_by text not null
  constraint pledge_publication_pkey PRIMARY KEY (area, year, edition)
  row security, forced
  policy add for insert to tongxing_desk with check ((access.in_area(area, 'plan:supervise'::text) AND (published_by = access.actor())))
  policy see for select to tongxing_desk, tongxing_public using (true)
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system

table supervision.service_standard
  area text not null
  item text not null
  in_force_from date not null
  ends_on date
  name text not null
  standard text not null
  facilities text
  staffing text
  measures text
  programmes text[] not null
  source text not null
  clause text not null
  stated_at timestamp with time zone not null
  stated_by text not null
  constraint service_standard_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'::text))
  constraint service_standard_ends CHECK ((ends_on > in_force_from))
  constraint service_standard_pkey PRIMARY KEY (area, item, in_force_from)
  row security, forced
  policy add for insert to tongxing_desk with check ((access.in_area(area, 'plan:supervise'::text) AND (stated_by = access.actor())))
  policy see for select to tongxing_desk, tongxing_public using (true)
  policy settle for update to tongxing_desk using ((access.in_area(area, 'plan:supervise'::text) AND (ends_on IS NULL))) with check (access.in_area(area, 'plan:supervise'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system
  grant update (ends_on) to tongxing_desk
  grant update (ends_on) to tongxing_system

table supervision.spending
  county text not null
  id uuid not null
  area text not null
  unit_id text not null
  line_id uuid not null
  on_day date not null
  amount bigint not null
  source text not null
  takes_back uuid
  recorded_at timestamp with time zone not null
  recorded_by text not null
  constraint spending_amount CHECK ((amount > 0))
  constraint spending_county CHECK ((county = "left"(area, 6)))
  constraint spending_county_line_id_fkey FOREIGN KEY (county, line_id) REFERENCES supervision.budget_line(county, id)
  constraint spending_county_takes_back_fkey FOREIGN KEY (county, takes_back) REFERENCES supervision.spending(county, id)
  constraint spending_pkey PRIMARY KEY (county, id)
  constraint spending_taken_back_once UNIQUE (county, takes_back)
  create INDEX spending_of_line ON supervision.spending USING btree (county, line_id)
  row security, forced
  policy add for insert to tongxing_desk with check ((cases.in_reach(county, area, ARRAY['plan:supervise'::text], ARRAY[unit_id]) AND (recorded_by = access.actor())))
  policy see for select to tongxing_desk using (cases.in_reach(county, area, ARRAY['plan:supervise'::text, 'plan:instruct'::text, 'plan:evaluate'::text], ARRAY[unit_id]))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

table supervision.standing_publication
  plan_id uuid not null
  edition integer not null
  on_day date not null
  content jsonb not null
  published_at timestamp with time zone not null
  published_by text not null
  constraint standing_publication_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint standing_publication_pkey PRIMARY KEY (plan_id, edition)
  row security, forced
  policy publish for insert to tongxing_desk with check ((access.has_duty('plan:supervise'::text) AND (published_by = access.actor())))
  policy see for select to tongxing_desk using (true)
  policy show for select to tongxing_public using (true)
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant select to tongxing_public
  grant insert, select to tongxing_system

table supervision.task_verdict
  plan_id uuid not null
  task_key text not null
  issued text not null
  denies_issued boolean not null
  delivered text not null
  denies_delivered boolean not null
  on_day date not null
  judged_at timestamp with time zone not null
  constraint verdict_delivered CHECK ((delivered = ANY (ARRAY['done'::text, 'under-way'::text, 'not-yet'::text, 'unknown'::text])))
  constraint verdict_issued CHECK ((issued = ANY (ARRAY['done'::text, 'under-way'::text, 'not-yet'::text, 'unknown'::text])))
  constraint task_verdict_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans.plan(id)
  constraint task_verdict_pkey PRIMARY KEY (plan_id, task_key)
  row security, forced
  policy judge for insert to tongxing_desk with check (access.has_duty('plan:supervise'::text))
  policy judge_again for update to tongxing_desk using (access.has_duty('plan:supervise'::text)) with check (access.has_duty('plan:supervise'::text))
  policy see for select to tongxing_desk using (access.has_duty('plan:read'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select, update to tongxing_desk
  grant insert, select, update to tongxing_system

table units.ending
  id uuid not null
  unit_id text not null
  area text not null
  last_day date not null
  into_id text
  document text not null
  said_at timestamp with time zone not null
  said_by text not null
  superseded_at timestamp with time zone
  constraint ending_area CHECK (starts_with(unit_id, (area || ':'::text)))
  constraint ending_into CHECK ((into_id IS DISTINCT FROM unit_id))
  constraint ending_into_id_fkey FOREIGN KEY (into_id) REFERENCES units.unit(id)
  constraint ending_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units.unit(id)
  constraint ending_pkey PRIMARY KEY (id)
  create UNIQUE INDEX ending_of ON units.ending USING btree (unit_id) WHERE (superseded_at IS NULL)
  row security, forced
  policy keep for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'::text))
  policy see for select to tongxing_desk using ((access.has_duty('plan:read'::text) OR access.has_duty('unit:keep'::text)))
  policy supersede for update to tongxing_desk using (access.in_area(area, 'unit:keep'::text)) with check (access.in_area(area, 'unit:keep'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (superseded_at) to tongxing_desk
  grant update (superseded_at) to tongxing_system

table units.meaning
  id uuid not null
  area text not null
  written text not null
  unit_ids text[] not null
  reason text not null
  said_at timestamp with time zone not null
  said_by text not null
  superseded_at timestamp with time zone
  constraint meaning_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'::text))
  constraint meaning_written CHECK (((length(written) >= 1) AND (length(written) <= 60)))
  constraint meaning_pkey PRIMARY KEY (id)
  create UNIQUE INDEX meaning_of ON units.meaning USING btree (area, written) WHERE (superseded_at IS NULL)
  row security, forced
  policy keep for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'::text))
  policy see for select to tongxing_desk using ((access.has_duty('plan:read'::text) OR access.has_duty('unit:keep'::text)))
  policy supersede for update to tongxing_desk using (access.in_area(area, 'unit:keep'::text)) with check (access.in_area(area, 'unit:keep'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (superseded_at) to tongxing_desk
  grant update (superseded_at) to tongxing_system

table units.membership
  id uuid not null
  group_id text not null
  area text not null
  member_id text not null
  from_day date not null
  to_day date
  document text not null
  said_at timestamp with time zone not null
  said_by text not null
  superseded_at timestamp with time zone
  constraint membership_area CHECK (starts_with(group_id, (area || ':'::text)))
  constraint membership_other CHECK ((group_id <> member_id))
  constraint membership_period CHECK (((to_day IS NULL) OR (to_day >= from_day)))
  constraint membership_group_id_fkey FOREIGN KEY (group_id) REFERENCES units.unit(id)
  constraint membership_member_id_fkey FOREIGN KEY (member_id) REFERENCES units.unit(id)
  constraint membership_pkey PRIMARY KEY (id)
  create INDEX membership_of_group ON units.membership USING btree (group_id)
  create INDEX membership_of_member ON units.membership USING btree (member_id)
  row security, forced
  policy keep for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'::text))
  policy see for select to tongxing_desk using ((access.has_duty('plan:read'::text) OR access.has_duty('unit:keep'::text)))
  policy supersede for update to tongxing_desk using (access.in_area(area, 'unit:keep'::text)) with check (access.in_area(area, 'unit:keep'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (superseded_at) to tongxing_desk
  grant update (superseded_at) to tongxing_system

table units.name
  id uuid not null
  unit_id text not null
  area text not null
  from_day date not null
  name text not null
  short text[] not null
  document text not null
  said_at timestamp with time zone not null
  said_by text not null
  superseded_at timestamp with time zone
  constraint name_area CHECK (starts_with(unit_id, (area || ':'::text)))
  constraint name_length CHECK (((length(name) >= 2) AND (length(name) <= 60)))
  constraint name_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units.unit(id)
  constraint name_pkey PRIMARY KEY (id)
  create UNIQUE INDEX name_from ON units.name USING btree (unit_id, from_day) WHERE (superseded_at IS NULL)
  row security, forced
  policy keep for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'::text))
  policy see for select to tongxing_desk using ((access.has_duty('plan:read'::text) OR access.has_duty('unit:keep'::text)))
  policy supersede for update to tongxing_desk using (access.in_area(area, 'unit:keep'::text)) with check (access.in_area(area, 'unit:keep'::text))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system
  grant update (superseded_at) to tongxing_desk
  grant update (superseded_at) to tongxing_system

table units.unit
  id text not null
  area text not null
  key text not null
  kind text not null
  since date not null
  document text not null
  founded_at timestamp with time zone not null
  founded_by text not null
  constraint unit_area CHECK ((area ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'::text))
  constraint unit_id CHECK ((id = ((area || ':'::text) || key)))
  constraint unit_key CHECK (((key !~ '[:\s]'::text) AND ((length(key) >= 2) AND (length(key) <= 60))))
  constraint unit_kind CHECK ((kind = ANY (ARRAY['unit'::text, 'group'::text])))
  constraint unit_pkey PRIMARY KEY (id)
  create INDEX unit_of_area ON units.unit USING btree (area)
  row security, forced
  policy keep for insert to tongxing_desk with check (access.in_area(area, 'unit:keep'::text))
  policy see for select to tongxing_desk using ((access.has_duty('plan:read'::text) OR access.has_duty('unit:keep'::text)))
  policy work for all to tongxing_system using (true) with check (true)
  grant insert, select to tongxing_desk
  grant insert, select to tongxing_system

-- views

view needs.confirmed (security_invoker=true)
   SELECT county,
      person_id,
      programme,
      area,
      confirmed_on
     FROM candidate
    WHERE (decision = 'confirmed'::text);
  grant select to tongxing_desk
  grant select to tongxing_system

view needs.entitled (security_invoker=true)
   SELECT county,
      person_id,
      programme,
      area,
      decision,
      amount_fen,
      found_on
     FROM candidate
    WHERE (finding = 'entitled'::text);
  grant select to tongxing_desk
  grant select to tongxing_system

view payments.paid (security_invoker=true)
   SELECT county,
      person_id,
      programme,
      area,
      for_month,
      amount_fen,
      run_id,
      no
     FROM line
    WHERE (state = 'paid'::text);
  grant select to tongxing_desk
  grant select to tongxing_system

view payments.receiving (security_invoker=true)
   SELECT county,
      person_id,
      programme,
      area,
      id AS grant_id,
      from_month
     FROM "grant"
    WHERE (state = 'active'::text);
  grant select to tongxing_desk
  grant select to tongxing_system
