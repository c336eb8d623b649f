-- Who lives together, by one look-up: conditions over the household are asked person by person, of lists, sweeps and what lapses.
create index profile_by_household on registry.profile (county, household_id) where household_id is not null;
