create table milestone_state (
    id uuid not null,
    milestone_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    state varchar(10) not null,
    reason_text uuid,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint milestone_state_act_fk foreign key (act) references act (number),
    constraint milestone_state_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint milestone_state_source_fk foreign key (source_id) references source (id),
    constraint milestone_state_passage_fk foreign key (passage_id) references passage (id),
    constraint milestone_state_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint milestone_state_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint milestone_state_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint milestone_state_reason_text_fk foreign key (reason_text) references text_slot (id),
    constraint milestone_state_state_known check (state in ('NOT_BEGUN', 'UNDER_WAY', 'REACHED', 'DROPPED')),
    constraint milestone_state_pk primary key (id),
    constraint milestone_state_milestone_fk foreign key (milestone_id) references milestone (id)
);
comment on table milestone_state is 'fact: how far a milestone is, as staff saw it';
create index milestone_state_latest on milestone_state (milestone_id, true_from desc, act desc, id desc);

create table milestone_date (
    id uuid not null,
    milestone_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    due_on date not null,
    due_precision varchar(5) not null,
    origin varchar(10) not null,
    reason_text uuid,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint milestone_date_act_fk foreign key (act) references act (number),
    constraint milestone_date_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint milestone_date_source_fk foreign key (source_id) references source (id),
    constraint milestone_date_passage_fk foreign key (passage_id) references passage (id),
    constraint milestone_date_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint milestone_date_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint milestone_date_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint milestone_date_reason_text_fk foreign key (reason_text) references text_slot (id),
    constraint milestone_date_origin_known check (origin in ('PROMISED', 'LEGAL', 'OURS')),
    constraint milestone_date_pk primary key (id),
    constraint milestone_date_milestone_fk foreign key (milestone_id) references milestone (id),
    constraint milestone_date_due_precision_known check (due_precision in ('DAY', 'MONTH', 'YEAR'))
);
comment on table milestone_date is 'fact: when a milestone is due and who set that day; the first stays visible';
create index milestone_date_latest on milestone_date (milestone_id, true_from desc, act desc, id desc);

create table evidence (
    id uuid not null,
    recommendation_id uuid not null,
    root_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    kind varchar(20) not null,
    weighs varchar(8) not null,
    reliability varchar(1) not null,
    credibility varchar(1) not null,
    review_on date,
    shows_text uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint evidence_act_fk foreign key (act) references act (number),
    constraint evidence_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint evidence_source_fk foreign key (source_id) references source (id),
    constraint evidence_passage_fk foreign key (passage_id) references passage (id),
    constraint evidence_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint evidence_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint evidence_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint evidence_shows_text_fk foreign key (shows_text) references text_slot (id),
    constraint evidence_kind_known check (kind in ('LEGAL_ACT', 'OFFICIAL_DOCUMENT', 'OFFICIAL_STATEMENT', 'PARLIAMENT_RECORD', 'AUDIT_REPORT', 'STATISTICS', 'RESEARCH', 'MEDIA_REPORT', 'OBSERVATION')),
    constraint evidence_weighs_known check (weighs in ('FOR', 'AGAINST', 'NEITHER')),
    constraint evidence_reliability_known check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    constraint evidence_credibility_known check (credibility in ('1', '2', '3', '4', '5', '6')),
    constraint evidence_pk primary key (id),
    constraint evidence_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint evidence_root_fk foreign key (root_id) references recommendation (id)
);
comment on table evidence is 'fact: what shows something, for or against; files will point here';
create index evidence_by_root on evidence (root_id, true_from desc, act desc);

create table evidence_milestone (
    evidence_id uuid not null,
    milestone_id uuid not null,
    act bigint not null,
    constraint evidence_milestone_act_fk foreign key (act) references act (number),
    constraint evidence_milestone_pk primary key (evidence_id, milestone_id),
    constraint evidence_milestone_evidence_fk foreign key (evidence_id) references evidence (id),
    constraint evidence_milestone_milestone_fk foreign key (milestone_id) references milestone (id)
);
comment on table evidence_milestone is 'fact: which milestone a piece of evidence speaks to';
create index evidence_milestone_by_milestone on evidence_milestone (milestone_id);

create table milestone_verification (
    id uuid not null,
    milestone_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    verified boolean not null,
    reasons_text uuid not null,
    review_on date,
    approval_id uuid not null,
    constraint milestone_verification_act_fk foreign key (act) references act (number),
    constraint milestone_verification_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint milestone_verification_reasons_text_fk foreign key (reasons_text) references text_slot (id),
    constraint milestone_verification_pk primary key (id),
    constraint milestone_verification_milestone_fk foreign key (milestone_id) references milestone (id),
    constraint milestone_verification_approval_fk foreign key (approval_id) references approval (id)
);
comment on table milestone_verification is 'fact: two people agree that a milestone is done, or is no longer';
create index milestone_verification_latest on milestone_verification (milestone_id, true_from desc, act desc, id desc);

create table verification_evidence (
    verification_id uuid not null,
    evidence_id uuid not null,
    act bigint not null,
    constraint verification_evidence_act_fk foreign key (act) references act (number),
    constraint verification_evidence_pk primary key (verification_id, evidence_id),
    constraint verification_evidence_verification_fk foreign key (verification_id) references milestone_verification (id),
    constraint verification_evidence_evidence_fk foreign key (evidence_id) references evidence (id)
);
comment on table verification_evidence is 'fact: what a verification rests on';

create table question (
    id uuid not null,
    recommendation_id uuid not null,
    institution_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    channel varchar(20) not null,
    due_on date,
    due_origin varchar(10),
    question_text uuid not null,
    due_basis_text uuid,
    constraint question_act_fk foreign key (act) references act (number),
    constraint question_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint question_question_text_fk foreign key (question_text) references text_slot (id),
    constraint question_due_basis_text_fk foreign key (due_basis_text) references text_slot (id),
    constraint question_channel_known check (channel in ('LETTER', 'EMAIL', 'PORTAL', 'HEARING', 'PUBLIC_STATEMENT', 'PHONE')),
    constraint question_pk primary key (id),
    constraint question_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint question_institution_fk foreign key (institution_id) references institution (id),
    constraint question_due_origin_known check (due_origin in ('PROMISED', 'LEGAL', 'OURS')),
    constraint question_due_whole check ((due_on is null) = (due_origin is null)),
    constraint question_due_after check (due_on is null or due_on >= true_from)
);
comment on table question is 'fact: an owner was asked; who has no duty to answer has no due date';
create index question_by_item on question (recommendation_id, institution_id, true_from desc, act desc);
create index question_by_institution on question (institution_id);

create table response (
    id uuid not null,
    recommendation_id uuid not null,
    institution_id uuid not null,
    question_id uuid,
    corrects uuid,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    position varchar(15) not null,
    channel varchar(20) not null,
    words_text uuid not null,
    source_id uuid,
    constraint response_act_fk foreign key (act) references act (number),
    constraint response_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint response_source_fk foreign key (source_id) references source (id),
    constraint response_words_text_fk foreign key (words_text) references text_slot (id),
    constraint response_position_known check (position in ('ACCEPTED', 'IN_PART', 'REFUSED', 'NOT_COMPETENT')),
    constraint response_channel_known check (channel in ('LETTER', 'EMAIL', 'PORTAL', 'HEARING', 'PUBLIC_STATEMENT', 'PHONE')),
    constraint response_pk primary key (id),
    constraint response_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint response_institution_fk foreign key (institution_id) references institution (id),
    constraint response_question_fk foreign key (question_id) references question (id),
    constraint response_corrects_fk foreign key (corrects) references response (id),
    constraint response_elsewhere_has_source check (channel = 'PORTAL' or source_id is not null)
);
comment on table response is 'fact: what an owner answered, word for word; a correction is a new row';
create index response_by_item on response (recommendation_id, institution_id, true_from desc, act desc, id desc);
create index response_by_institution on response (institution_id);

create table claim (
    id uuid not null,
    recommendation_id uuid not null,
    milestone_id uuid,
    institution_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    status varchar(25) not null,
    channel varchar(20) not null,
    words_text uuid not null,
    source_id uuid,
    constraint claim_act_fk foreign key (act) references act (number),
    constraint claim_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint claim_source_fk foreign key (source_id) references source (id),
    constraint claim_words_text_fk foreign key (words_text) references text_slot (id),
    constraint claim_status_known check (status in ('NOT_STARTED', 'IN_PROGRESS', 'SUBSTANTIALLY_IMPLEMENTED', 'IMPLEMENTED', 'NO_LONGER_APPLICABLE')),
    constraint claim_channel_known check (channel in ('LETTER', 'EMAIL', 'PORTAL', 'HEARING', 'PUBLIC_STATEMENT', 'PHONE')),
    constraint claim_pk primary key (id),
    constraint claim_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint claim_milestone_fk foreign key (milestone_id) references milestone (id),
    constraint claim_institution_fk foreign key (institution_id) references institution (id),
    constraint claim_elsewhere_has_source check (channel = 'PORTAL' or source_id is not null)
);
comment on table claim is 'fact: what an owner says about progress, in the scale of the assessment and in its words';
create index claim_by_item on claim (recommendation_id, true_from desc, act desc, id desc);

create table assessment (
    id uuid not null,
    recommendation_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    status varchar(25) not null,
    reasons_text uuid not null,
    deviation_text uuid,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint assessment_act_fk foreign key (act) references act (number),
    constraint assessment_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint assessment_source_fk foreign key (source_id) references source (id),
    constraint assessment_passage_fk foreign key (passage_id) references passage (id),
    constraint assessment_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint assessment_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint assessment_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint assessment_reasons_text_fk foreign key (reasons_text) references text_slot (id),
    constraint assessment_deviation_text_fk foreign key (deviation_text) references text_slot (id),
    constraint assessment_status_known check (status in ('NOT_STARTED', 'IN_PROGRESS', 'SUBSTANTIALLY_IMPLEMENTED', 'IMPLEMENTED', 'NO_LONGER_APPLICABLE')),
    constraint assessment_pk primary key (id),
    constraint assessment_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint assessment_approval_fk foreign key (approval_id) references approval (id)
);
comment on table assessment is 'fact: what we found, agreed by two people';
create index assessment_latest on assessment (recommendation_id, true_from desc, act desc, id desc);

create table assessment_evidence (
    assessment_id uuid not null,
    evidence_id uuid not null,
    act bigint not null,
    constraint assessment_evidence_act_fk foreign key (act) references act (number),
    constraint assessment_evidence_pk primary key (assessment_id, evidence_id),
    constraint assessment_evidence_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint assessment_evidence_evidence_fk foreign key (evidence_id) references evidence (id)
);
comment on table assessment_evidence is 'fact: what an assessment rests on';

create table update_note (
    id uuid not null,
    recommendation_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    note_text uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint update_note_act_fk foreign key (act) references act (number),
    constraint update_note_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint update_note_source_fk foreign key (source_id) references source (id),
    constraint update_note_passage_fk foreign key (passage_id) references passage (id),
    constraint update_note_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint update_note_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint update_note_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint update_note_note_text_fk foreign key (note_text) references text_slot (id),
    constraint update_note_pk primary key (id),
    constraint update_note_recommendation_fk foreign key (recommendation_id) references recommendation (id)
);
comment on table update_note is 'fact: what is worth telling and moves no number';
create index update_note_by_item on update_note (recommendation_id, true_from desc, act desc);

-- A mistake is withdrawn, never removed: exactly one fact, once, with a reason, by two people.
create table withdrawal (
    id uuid not null,
    act bigint not null,
    assignment_id uuid,
    milestone_state_id uuid,
    milestone_date_id uuid,
    milestone_verification_id uuid,
    evidence_id uuid,
    question_id uuid,
    response_id uuid,
    claim_id uuid,
    assessment_id uuid,
    update_note_id uuid,
    reason_text uuid not null,
    approval_id uuid not null,
    constraint withdrawal_act_fk foreign key (act) references act (number),
    constraint withdrawal_reason_text_fk foreign key (reason_text) references text_slot (id),
    constraint withdrawal_pk primary key (id),
    constraint withdrawal_approval_fk foreign key (approval_id) references approval (id),
    constraint withdrawal_assignment_fk foreign key (assignment_id) references assignment (id),
    constraint withdrawal_assignment_once unique (assignment_id),
    constraint withdrawal_milestone_state_fk foreign key (milestone_state_id) references milestone_state (id),
    constraint withdrawal_milestone_state_once unique (milestone_state_id),
    constraint withdrawal_milestone_date_fk foreign key (milestone_date_id) references milestone_date (id),
    constraint withdrawal_milestone_date_once unique (milestone_date_id),
    constraint withdrawal_milestone_verification_fk foreign key (milestone_verification_id) references milestone_verification (id),
    constraint withdrawal_milestone_verification_once unique (milestone_verification_id),
    constraint withdrawal_evidence_fk foreign key (evidence_id) references evidence (id),
    constraint withdrawal_evidence_once unique (evidence_id),
    constraint withdrawal_question_fk foreign key (question_id) references question (id),
    constraint withdrawal_question_once unique (question_id),
    constraint withdrawal_response_fk foreign key (response_id) references response (id),
    constraint withdrawal_response_once unique (response_id),
    constraint withdrawal_claim_fk foreign key (claim_id) references claim (id),
    constraint withdrawal_claim_once unique (claim_id),
    constraint withdrawal_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint withdrawal_assessment_once unique (assessment_id),
    constraint withdrawal_update_note_fk foreign key (update_note_id) references update_note (id),
    constraint withdrawal_update_note_once unique (update_note_id),
    constraint withdrawal_of_one check (
        case when assignment_id is null then 0 else 1 end
        + case when milestone_state_id is null then 0 else 1 end
        + case when milestone_date_id is null then 0 else 1 end
        + case when milestone_verification_id is null then 0 else 1 end
        + case when evidence_id is null then 0 else 1 end
        + case when question_id is null then 0 else 1 end
        + case when response_id is null then 0 else 1 end
        + case when claim_id is null then 0 else 1 end
        + case when assessment_id is null then 0 else 1 end
        + case when update_note_id is null then 0 else 1 end = 1)
);
comment on table withdrawal is 'fact: an earlier fact no longer counts';
