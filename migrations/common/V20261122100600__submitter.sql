-- Who put a draft before the second person has taken part in it, and does not approve it (rule 5 of the model).
alter table draft add column submitted_by uuid;
alter table draft add constraint draft_submitted_by_fk foreign key (submitted_by) references actor (id);
