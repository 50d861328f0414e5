-- How often promised and legal dates were put off, and by how many days in all. The projection is thrown away here; the
-- application makes it again from the facts before it serves.
delete from standing;
alter table standing add column slips integer not null;
alter table standing add column slip_days integer not null;
alter table standing add constraint standing_slips check (slips >= 0 and slip_days >= 0);
