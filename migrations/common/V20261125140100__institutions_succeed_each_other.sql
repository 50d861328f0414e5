-- What an institution became. Of two facts about the same two institutions the one true from the later day counts, then
-- the later act; NONE takes an earlier one back.
create table succession (
    id uuid not null,
    predecessor_id uuid not null,
    successor_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    kind varchar(10) not null,
    reason_text uuid not null,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint succession_pk primary key (id),
    constraint succession_predecessor_fk foreign key (predecessor_id) references institution (id),
    constraint succession_successor_fk foreign key (successor_id) references institution (id),
    constraint succession_act_fk foreign key (act) references act (number),
    constraint succession_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint succession_kind_known check (kind in ('MERGED', 'SPLIT', 'REPLACED', 'NONE')),
    constraint succession_reason_text_fk foreign key (reason_text) references text_slot (id),
    constraint succession_approval_fk foreign key (approval_id) references approval (id),
    constraint succession_approved_in_act foreign key (approval_id, act) references approval (id, act),
    constraint succession_source_fk foreign key (source_id) references source (id),
    constraint succession_passage_fk foreign key (passage_id) references passage (id),
    constraint succession_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint succession_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint succession_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint succession_of_another check (predecessor_id <> successor_id)
);
comment on table succession is 'fact: what an institution became';
create index succession_by_predecessor on succession (predecessor_id, true_from desc, act desc);
create index succession_by_successor on succession (successor_id, true_from desc, act desc);
