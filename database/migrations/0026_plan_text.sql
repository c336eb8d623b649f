-- The words of the published document, part by part, beside the edition: only the page of the text reads them.
-- Editions published before have none.

alter table plans.publication add column text jsonb;
