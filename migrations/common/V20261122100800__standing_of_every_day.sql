-- How a recommendation stands on the days from valid_from until the day before valid_until, by what was published up to
-- the act. The projection is thrown away here; the application makes it again from the facts before it serves.
delete from standing;
alter table standing add column valid_from date not null;
alter table standing add column valid_until date not null;
alter table standing drop constraint standing_pk;
alter table standing add constraint standing_pk primary key (recommendation_id, act, valid_from);
alter table standing add constraint standing_days check (valid_until > valid_from);
comment on table standing is 'projection: how each recommendation stands on every day, from one act to the next';
