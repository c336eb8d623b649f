-- Every row of the register says where it belongs, and every row is checked. The pattern of six digits cost more than all other checks of
-- a row together; as a number of six digits the same is said at a tenth of the price. Area codes begin with 11 or more;
-- what is longer than six characters fails the first half, what is shorter the second, what is not digits the cast.
alter table registry.household drop constraint household_area,
  add constraint household_area check (county = left(area, 6) and county::integer >= 100000);
alter table registry.person drop constraint person_area,
  add constraint person_area check (county = left(area, 6) and county::integer >= 100000);
alter table registry.certificate drop constraint certificate_area,
  add constraint certificate_area check (county = left(area, 6) and county::integer >= 100000);
alter table registry.record drop constraint record_area,
  add constraint record_area check (county = left(area, 6) and county::integer >= 100000);
alter table registry.profile drop constraint profile_area,
  add constraint profile_area check (county = left(area, 6) and county::integer >= 100000);
