-- Deferred work: what one transaction promises to tell others. Roles do not exist yet, so 0002 grants.

alter table platform.migration enable row level security;
alter table platform.migration force row level security;
-- Only the owner, who migrates, has any grant on it.
create policy owner on platform.migration using (true) with check (true);

-- A queue, therefore local to the coordinator: FOR UPDATE SKIP LOCKED needs that.
create table platform.outbox (
  id uuid primary key,
  topic text not null,
  -- The same news told twice is told once.
  key text not null unique,
  payload jsonb not null,
  recorded_at timestamptz not null,
  dispatched_at timestamptz
);
create index outbox_waiting on platform.outbox (id) where dispatched_at is null;
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;

create table platform.delivery (
  outbox_id uuid not null references platform.outbox (id) on delete cascade,
  subscriber text not null,
  state text not null default 'waiting',
  attempts integer not null default 0,
  due_at timestamptz not null,
  settled_at timestamptz,
  last_error text,
  primary key (outbox_id, subscriber),
  constraint delivery_state check (state in ('waiting', 'done', 'dead'))
);
create index delivery_due on platform.delivery (due_at) where state = 'waiting';
create index delivery_dead on platform.delivery (settled_at) where state = 'dead';
alter table platform.delivery enable row level security;
alter table platform.delivery force row level security;
