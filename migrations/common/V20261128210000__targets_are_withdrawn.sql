-- A target that was published by mistake is withdrawn like every other fact; what is left counts again.
alter table withdrawal add column indicator_target_id uuid;
alter table withdrawal add constraint withdrawal_indicator_target_fk
    foreign key (indicator_target_id) references indicator_target (id);
alter table withdrawal add constraint withdrawal_indicator_target_once unique (indicator_target_id);
alter table withdrawal drop constraint withdrawal_of_one;
alter table withdrawal add constraint withdrawal_of_one check (
    case when assignment_id is null then 0 else 1 end
    + case when milestone_state_id is null then 0 else 1 end
    + case when milestone_date_id is null then 0 else 1 end
    + case when milestone_verification_id is null then 0 else 1 end
    + case when evidence_id is null then 0 else 1 end
    + case when question_id is null then 0 else 1 end
    + case when response_id is null then 0 else 1 end
    + case when claim_id is null then 0 else 1 end
    + case when assessment_id is null then 0 else 1 end
    + case when update_note_id is null then 0 else 1 end
    + case when indicator_target_id is null then 0 else 1 end
    + case when indicator_value_id is null then 0 else 1 end = 1);
