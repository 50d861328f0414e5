-- What owners say beside what was found: the claim that the board shows, how many claims can be compared, how many of
-- these differ. The projection is thrown away here; the application makes it again from the facts before it serves.
delete from standing;
alter table standing add column claim_id uuid;
alter table standing add column claimed_status varchar(25);
alter table standing add column compared integer not null;
alter table standing add column gaps integer not null;
alter table standing add constraint standing_claimed_whole check ((claim_id is null) = (claimed_status is null));
alter table standing add constraint standing_gaps_of_compared check (gaps >= 0 and gaps <= compared);
