-- The words of the published document, part by part, beside the edition: only the page of the text reads them.
-- Editions published before have none. Officers read what everybody may read, so that a basis leads there from their pages too.

alter table plans.publication add column text jsonb;
alter policy see on plans.publication using (true);
