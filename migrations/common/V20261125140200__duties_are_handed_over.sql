-- A duty passes from one institution to another: what ends, what begins, and the hand-over that ties them together. Keys
-- repeat the act, the day, the two institutions and what each assignment says, so that nothing else can be tied.
alter table assignment add constraint assignment_whole
    unique (id, act, true_from, recommendation_id, institution_id, part);

create table handover (
    id uuid not null,
    predecessor_id uuid not null,
    successor_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    reason_text uuid not null,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint handover_pk primary key (id),
    constraint handover_predecessor_fk foreign key (predecessor_id) references institution (id),
    constraint handover_successor_fk foreign key (successor_id) references institution (id),
    constraint handover_act_fk foreign key (act) references act (number),
    constraint handover_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint handover_reason_text_fk foreign key (reason_text) references text_slot (id),
    constraint handover_approval_fk foreign key (approval_id) references approval (id),
    constraint handover_approved_in_act foreign key (approval_id, act) references approval (id, act),
    constraint handover_source_fk foreign key (source_id) references source (id),
    constraint handover_passage_fk foreign key (passage_id) references passage (id),
    constraint handover_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint handover_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint handover_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint handover_to_another check (predecessor_id <> successor_id),
    constraint handover_whole unique (id, act, true_from, predecessor_id, successor_id)
);
comment on table handover is 'fact: from a day on duties of one institution are those of another';
create index handover_by_predecessor on handover (predecessor_id, true_from);
create index handover_by_successor on handover (successor_id, true_from);

create table handover_duty (
    handover_id uuid not null,
    recommendation_id uuid not null,
    act bigint not null,
    true_from date not null,
    predecessor_id uuid not null,
    successor_id uuid not null,
    ended_assignment_id uuid not null,
    ended_part varchar(10) not null,
    begun_assignment_id uuid not null,
    begun_part varchar(10) not null,
    constraint handover_duty_pk primary key (handover_id, recommendation_id),
    constraint handover_duty_act_fk foreign key (act) references act (number),
    constraint handover_duty_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint handover_duty_handover_fk foreign key (handover_id, act, true_from, predecessor_id, successor_id)
        references handover (id, act, true_from, predecessor_id, successor_id),
    constraint handover_duty_ended_fk
        foreign key (ended_assignment_id, act, true_from, recommendation_id, predecessor_id, ended_part)
        references assignment (id, act, true_from, recommendation_id, institution_id, part),
    constraint handover_duty_begun_fk
        foreign key (begun_assignment_id, act, true_from, recommendation_id, successor_id, begun_part)
        references assignment (id, act, true_from, recommendation_id, institution_id, part),
    constraint handover_duty_ended_once unique (ended_assignment_id),
    constraint handover_duty_begun_once unique (begun_assignment_id),
    constraint handover_duty_ends check (ended_part = 'ENDED'),
    constraint handover_duty_goes_on check (begun_part in ('LEAD', 'SUPPORTING'))
);
comment on table handover_duty is 'fact: which duty a hand-over moved; one assignment ended by it, one began';
create index handover_duty_by_item on handover_duty (recommendation_id, predecessor_id);
