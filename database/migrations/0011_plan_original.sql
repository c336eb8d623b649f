-- The files plans came in, byte for byte. The same text saved twice, as .docx and as .pdf, is one document with two originals.

create table plans.original (
  -- Of the bytes; the text of the document has its own.
  sha256 text not null,
  document_id uuid not null references plans.document (id),
  name text not null,
  format text not null,
  bytes bytea not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (document_id, sha256),
  constraint original_format check (format in ('txt', 'md', 'html', 'docx', 'pdf'))
);

alter table plans.original enable row level security;
alter table plans.original force row level security;
-- History like the document itself: added, never changed.
create policy see on plans.original for select to tongxing_desk using (access.has_duty('plan:read'));
create policy add on plans.original for insert to tongxing_desk with check (access.has_duty('plan:import'));
create policy work on plans.original to tongxing_system using (true) with check (true);
grant select, insert on plans.original to tongxing_desk, tongxing_system;
