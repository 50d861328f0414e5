-- What was reworded before reasons were kept has none; from now on a new original needs one.
alter table text_version add constraint text_version_new_original_says_why
    check (ordinal = 1 or translates is not null or rewording_id is not null) nocheck;
