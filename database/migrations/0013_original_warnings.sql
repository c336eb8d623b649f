-- What could not be carried over from a file (pictures, pages without text): told beside its text as long as it is kept.
alter table plans.original add column warnings jsonb not null default '[]';
