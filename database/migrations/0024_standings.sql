-- What the public may read of how a plan is carried out: editions, each a document of its own; old ones stay.

create table supervision.standing_publication (
  plan_id uuid not null references plans.plan (id),
  edition integer not null,
  on_day date not null,
  content jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (plan_id, edition)
);

alter table supervision.standing_publication enable row level security;
alter table supervision.standing_publication force row level security;
grant select on supervision.standing_publication to tongxing_public, tongxing_desk, tongxing_system;
grant insert on supervision.standing_publication to tongxing_desk, tongxing_system;
create policy show on supervision.standing_publication for select to tongxing_public using (true);
create policy see on supervision.standing_publication for select to tongxing_desk using (true);
create policy publish on supervision.standing_publication for insert to tongxing_desk
  with check (access.has_duty('plan:supervise') and published_by = access.actor());
create policy work on supervision.standing_publication to tongxing_system using (true) with check (true);
