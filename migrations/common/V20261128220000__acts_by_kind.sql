-- Boards ask for the last act of those kinds that may change words anywhere.
create index act_by_kind on act (kind, number);
