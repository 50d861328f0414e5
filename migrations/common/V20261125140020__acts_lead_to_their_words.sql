-- What an act reworded is found by the act.
create index text_version_by_act on text_version (act, ordinal);
