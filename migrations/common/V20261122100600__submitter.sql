-- Who put a draft before the second person has taken part in it, and does not approve it (rule 5 of the model).
alter table draft add column submitted_by uuid;
alter table draft add constraint draft_submitted_by_fk foreign key (submitted_by) references actor (id);

-- Null in approvals from before this was kept, and in previews, which are taken back.
alter table approval add column submitted_by uuid;
alter table draft add constraint draft_submitter_once unique (id, submitted_by);
alter table approval add constraint approval_submitted_fk
    foreign key (draft_id, submitted_by) references draft (id, submitted_by);
alter table approval add constraint approval_by_another_than_submitted check (approved_by <> submitted_by);

-- An approval belongs to the act that it was given for: no fact of another act can lean on it.
alter table text_version add constraint text_version_approved_in_act foreign key (approval_id, act) references approval (id, act);
alter table redaction add constraint redaction_approved_in_act foreign key (approval_id, act) references approval (id, act);
alter table recommendation add constraint recommendation_approved_in_act foreign key (approval_id, act) references approval (id, act);
alter table assignment add constraint assignment_approved_in_act foreign key (approval_id, act) references approval (id, act);
alter table milestone add constraint milestone_approved_in_act foreign key (approval_id, act) references approval (id, act);
alter table milestone_verification add constraint milestone_verification_approved_in_act
    foreign key (approval_id, act) references approval (id, act);
alter table assessment add constraint assessment_approved_in_act foreign key (approval_id, act) references approval (id, act);
alter table withdrawal add constraint withdrawal_approved_in_act foreign key (approval_id, act) references approval (id, act);
