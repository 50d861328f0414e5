create table recommendation (
    id uuid not null,
    reference varchar(20) not null,
    publication_id uuid not null,
    parent_id uuid,
    root_id uuid not null,
    place integer not null,
    number_in_paper varchar(20),
    act bigint not null,
    title_text uuid not null,
    asks_text uuid not null,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint recommendation_act_fk foreign key (act) references act (number),
    constraint recommendation_source_fk foreign key (source_id) references source (id),
    constraint recommendation_passage_fk foreign key (passage_id) references passage (id),
    constraint recommendation_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint recommendation_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint recommendation_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint recommendation_title_text_fk foreign key (title_text) references text_slot (id),
    constraint recommendation_asks_text_fk foreign key (asks_text) references text_slot (id),
    constraint recommendation_pk primary key (id),
    constraint recommendation_reference_once unique (reference),
    constraint recommendation_publication_fk foreign key (publication_id) references publication (id),
    constraint recommendation_parent_fk foreign key (parent_id) references recommendation (id),
    constraint recommendation_root_fk foreign key (root_id) references recommendation (id),
    constraint recommendation_approval_fk foreign key (approval_id) references approval (id),
    constraint recommendation_root check ((parent_id is null) = (root_id = id))
);
comment on table recommendation is 'fact: a recommendation or a part of one; its reference is its address for ever';
create index recommendation_by_root on recommendation (root_id, place);
create index recommendation_by_publication on recommendation (publication_id, parent_id, place);

create table act_root (
    act bigint not null,
    recommendation_id uuid not null,
    constraint act_root_act_fk foreign key (act) references act (number),
    constraint act_root_pk primary key (act, recommendation_id),
    constraint act_root_recommendation_fk foreign key (recommendation_id) references recommendation (id)
);
comment on table act_root is 'fact: whose story an act touched';
create index act_root_by_recommendation on act_root (recommendation_id, act);

create table reference_alias (
    alias varchar(20) not null,
    recommendation_id uuid not null,
    act bigint not null,
    constraint reference_alias_act_fk foreign key (act) references act (number),
    constraint reference_alias_pk primary key (alias),
    constraint reference_alias_recommendation_fk foreign key (recommendation_id) references recommendation (id)
);
comment on table reference_alias is 'fact: an older address that keeps working';

create table recommendation_topic (
    recommendation_id uuid not null,
    topic_id uuid not null,
    act bigint not null,
    constraint recommendation_topic_act_fk foreign key (act) references act (number),
    constraint recommendation_topic_pk primary key (recommendation_id, topic_id),
    constraint recommendation_topic_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint recommendation_topic_topic_fk foreign key (topic_id) references topic (id)
);
comment on table recommendation_topic is 'fact: a recommendation is filed under a topic';

create table assignment (
    id uuid not null,
    recommendation_id uuid not null,
    institution_id uuid not null,
    part varchar(10) not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    reason_text uuid,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint assignment_act_fk foreign key (act) references act (number),
    constraint assignment_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint assignment_source_fk foreign key (source_id) references source (id),
    constraint assignment_passage_fk foreign key (passage_id) references passage (id),
    constraint assignment_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint assignment_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint assignment_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint assignment_reason_text_fk foreign key (reason_text) references text_slot (id),
    constraint assignment_part_known check (part in ('LEAD', 'SUPPORTING', 'ENDED')),
    constraint assignment_pk primary key (id),
    constraint assignment_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint assignment_institution_fk foreign key (institution_id) references institution (id),
    constraint assignment_approval_fk foreign key (approval_id) references approval (id)
);
comment on table assignment is 'fact: from a day on an institution leads, supports or no longer has this duty';
create index assignment_latest on assignment (recommendation_id, institution_id, true_from desc, act desc, id desc);
create index assignment_by_institution on assignment (institution_id, recommendation_id);

create table milestone (
    id uuid not null,
    recommendation_id uuid not null,
    root_id uuid not null,
    place integer not null,
    act bigint not null,
    title_text uuid not null,
    done_when_text uuid not null,
    power varchar(20) not null,
    weight integer not null,
    outcome boolean not null,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint milestone_act_fk foreign key (act) references act (number),
    constraint milestone_source_fk foreign key (source_id) references source (id),
    constraint milestone_passage_fk foreign key (passage_id) references passage (id),
    constraint milestone_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint milestone_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint milestone_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint milestone_title_text_fk foreign key (title_text) references text_slot (id),
    constraint milestone_done_when_text_fk foreign key (done_when_text) references text_slot (id),
    constraint milestone_power_known check (power in ('OWNER', 'SHARED', 'NATO_CONSENSUS', 'KFOR_CONSENT', 'OTHER_STATE')),
    constraint milestone_pk primary key (id),
    constraint milestone_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint milestone_root_fk foreign key (root_id) references recommendation (id),
    constraint milestone_approval_fk foreign key (approval_id) references approval (id),
    constraint milestone_place_once unique (root_id, place),
    constraint milestone_weight_range check (weight between 1 and 100)
);
comment on table milestone is 'fact: what would count as done, in whose power, with what weight';
