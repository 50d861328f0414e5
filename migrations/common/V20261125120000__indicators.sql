-- Whether the aim was reached: output is not outcome. What is measured, in which unit, and which way is better.
create table indicator (
    id uuid not null,
    recommendation_id uuid not null,
    root_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    name_text uuid not null,
    measures_text uuid not null,
    unit varchar(20) not null,
    better varchar(6) not null,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint indicator_pk primary key (id),
    constraint indicator_act_fk foreign key (act) references act (number),
    constraint indicator_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint indicator_root_fk foreign key (root_id) references recommendation (id),
    constraint indicator_name_text_fk foreign key (name_text) references text_slot (id),
    constraint indicator_measures_text_fk foreign key (measures_text) references text_slot (id),
    constraint indicator_approval_fk foreign key (approval_id) references approval (id),
    constraint indicator_approved_in_act foreign key (approval_id, act) references approval (id, act),
    constraint indicator_source_fk foreign key (source_id) references source (id),
    constraint indicator_passage_fk foreign key (passage_id) references passage (id),
    constraint indicator_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint indicator_unit_known check (unit in ('PERCENT', 'PEOPLE', 'NUMBER', 'DAYS', 'POINTS')),
    constraint indicator_better_known check (better in ('HIGHER', 'LOWER')),
    constraint indicator_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint indicator_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint indicator_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint indicator_unit_once unique (id, unit)
);
comment on table indicator is 'fact: what would show whether the aim is reached';
create index indicator_by_root on indicator (root_id, act);
create index indicator_by_item on indicator (recommendation_id);

-- An amount is kept with the decimals with which it was given: 14.2 is not 14.20.
create table indicator_target (
    id uuid not null,
    indicator_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    amount numeric(18, 6) not null,
    decimals integer not null,
    due_on date,
    due_precision varchar(5),
    origin varchar(10) not null,
    reason_text uuid,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint indicator_target_pk primary key (id),
    constraint indicator_target_act_fk foreign key (act) references act (number),
    constraint indicator_target_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint indicator_target_reason_text_fk foreign key (reason_text) references text_slot (id),
    constraint indicator_target_approval_fk foreign key (approval_id) references approval (id),
    constraint indicator_target_approved_in_act foreign key (approval_id, act) references approval (id, act),
    constraint indicator_target_source_fk foreign key (source_id) references source (id),
    constraint indicator_target_passage_fk foreign key (passage_id) references passage (id),
    constraint indicator_target_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint indicator_target_due_precision_known check (due_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint indicator_target_due_whole check ((due_on is null) = (due_precision is null)),
    constraint indicator_target_origin_known check (origin in ('PROMISED', 'LEGAL', 'OURS')),
    constraint indicator_target_decimals_range check (decimals between 0 and 6),
    constraint indicator_target_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint indicator_target_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint indicator_target_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null)
);
comment on table indicator_target is 'fact: from a day on this is aimed at; the first target stays visible';
create index indicator_target_latest on indicator_target (indicator_id, true_from desc, act desc, id desc);

-- What can be compared with one another: one survey, one population, one question.
create table indicator_series (
    id uuid not null,
    indicator_id uuid not null,
    act bigint not null,
    name_text uuid not null,
    apart_text uuid,
    against_target boolean not null,
    first boolean not null,
    approval_id uuid not null,
    constraint indicator_series_pk primary key (id),
    constraint indicator_series_act_fk foreign key (act) references act (number),
    constraint indicator_series_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint indicator_series_name_text_fk foreign key (name_text) references text_slot (id),
    constraint indicator_series_apart_text_fk foreign key (apart_text) references text_slot (id),
    constraint indicator_series_approval_fk foreign key (approval_id) references approval (id),
    constraint indicator_series_approved_in_act foreign key (approval_id, act) references approval (id, act),
    constraint indicator_series_apart_says_why check (first or apart_text is not null),
    constraint indicator_series_of_indicator unique (id, indicator_id)
);
comment on table indicator_series is 'fact: values of one survey, population and question; others are not joined with them';
create index indicator_series_by_indicator on indicator_series (indicator_id, act);

create table indicator_group (
    id uuid not null,
    indicator_id uuid not null,
    act bigint not null,
    name_text uuid not null,
    approval_id uuid not null,
    constraint indicator_group_pk primary key (id),
    constraint indicator_group_act_fk foreign key (act) references act (number),
    constraint indicator_group_indicator_fk foreign key (indicator_id) references indicator (id),
    constraint indicator_group_name_text_fk foreign key (name_text) references text_slot (id),
    constraint indicator_group_approval_fk foreign key (approval_id) references approval (id),
    constraint indicator_group_approved_in_act foreign key (approval_id, act) references approval (id, act),
    constraint indicator_group_of_indicator unique (id, indicator_id)
);
comment on table indicator_group is 'fact: of whom an indicator tells apart, such as a community';
create index indicator_group_by_indicator on indicator_group (indicator_id, act);

-- No amount: fewer than ten people stand behind it, and the number is never shown and never kept.
create table indicator_value (
    id uuid not null,
    indicator_id uuid not null,
    unit varchar(20) not null,
    series_id uuid not null,
    group_id uuid,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    amount numeric(18, 6),
    decimals integer,
    people_asked integer,
    sampling_text uuid,
    approval_id uuid not null,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint indicator_value_pk primary key (id),
    constraint indicator_value_act_fk foreign key (act) references act (number),
    constraint indicator_value_indicator_fk foreign key (indicator_id, unit) references indicator (id, unit),
    constraint indicator_value_series_fk foreign key (series_id, indicator_id) references indicator_series (id, indicator_id),
    constraint indicator_value_group_fk foreign key (group_id, indicator_id) references indicator_group (id, indicator_id),
    constraint indicator_value_sampling_text_fk foreign key (sampling_text) references text_slot (id),
    constraint indicator_value_approval_fk foreign key (approval_id) references approval (id),
    constraint indicator_value_approved_in_act foreign key (approval_id, act) references approval (id, act),
    constraint indicator_value_source_fk foreign key (source_id) references source (id),
    constraint indicator_value_passage_fk foreign key (passage_id) references passage (id),
    constraint indicator_value_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint indicator_value_amount_whole check ((amount is null) = (decimals is null)),
    constraint indicator_value_decimals_range check (decimals between 0 and 6),
    constraint indicator_value_no_small_count check (unit <> 'PEOPLE' or amount is null or amount >= 10),
    constraint indicator_value_no_small_sample check (people_asked is null or (people_asked >= 10 and amount is not null)),
    constraint indicator_value_said_somewhere check (provenance <> 'JUDGEMENT'),
    constraint indicator_value_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint indicator_value_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint indicator_value_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null)
);
comment on table indicator_value is 'fact: a number with its day and where it stands';
create index indicator_value_latest on indicator_value (indicator_id, true_from desc, act desc, id desc);
